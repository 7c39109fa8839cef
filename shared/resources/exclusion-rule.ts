import { z } from 'zod';
import { ExclusionRuleId, Instant, InventoryId } from '../bridge/ids.ts';
import { ResourceClass } from './resource.ts';

const Text = z.string().trim().min(1).max(200);

/** The conditions of an exclusion rule: a resource matches if all of them hold. null: any value. */
export const ExclusionConditions = z
  .object({
    /** Limits the rule to one inventory. */
    inventoryId: InventoryId.nullable(),
    /** Matches the whole name; `*` is any text and `?` one character. Ignores case and accents. */
    namePattern: Text.nullable(),
    /** `value` or `key=value`. */
    tag: Text.nullable(),
    projectId: Text.nullable(),
    region: Text.nullable(),
    class: ResourceClass.nullable(),
  })
  // An inventory alone would exclude a whole account, most likely by mistake.
  .refine(({ namePattern, tag, projectId, region, class: ofClass }) =>
    [namePattern, tag, projectId, region, ofClass].some((condition) => condition !== null),
  );
export type ExclusionConditions = z.infer<typeof ExclusionConditions>;

/** Excludes resources from coverage, including those discovered later. */
export const ExclusionRule = ExclusionConditions.and(
  z.object({ id: ExclusionRuleId, createdAt: Instant }),
);
export type ExclusionRule = z.infer<typeof ExclusionRule>;

/** A rule and its current effect. */
export const ExclusionRuleSummary = ExclusionRule.and(
  z.object({
    matchCount: z.number().int(),
    /** Number of matching resources that are exceptions: included by the user. */
    exceptionCount: z.number().int(),
  }),
);
export type ExclusionRuleSummary = z.infer<typeof ExclusionRuleSummary>;

/** What a rule would match now. */
export const ExclusionPreview = z.object({
  matchCount: z.number().int(),
  /** How many of them are included now and would be excluded. */
  leavingCount: z.number().int(),
  exceptionCount: z.number().int(),
  /** Examples. */
  names: z.array(z.string()),
});
export type ExclusionPreview = z.infer<typeof ExclusionPreview>;

/** Why a resource is excluded from coverage. */
export const ExclusionReason = z.object({
  /** The user excluded this resource, whatever the rules say. */
  isManual: z.boolean(),
  /** If it was not excluded manually: the rules that match it, with the names of their ids. */
  rules: z.array(
    ExclusionConditions.and(
      z.object({ inventoryName: z.string().nullable(), projectName: z.string().nullable() }),
    ),
  ),
});
export type ExclusionReason = z.infer<typeof ExclusionReason>;
