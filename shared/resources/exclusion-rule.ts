import { z } from 'zod';
import { ExclusionRuleId, Instant, InventoryId } from '../bridge/ids.ts';
import { ResourceClass } from './resource.ts';

const Text = z.string().trim().min(1).max(200);

/** Which resources a rule leaves out of coverage: those for which all that is given holds. null: any. */
export const ExclusionConditions = z
  .object({
    /** Where the rule applies. */
    inventoryId: InventoryId.nullable(),
    /** The whole name, with `*` for any text and `?` for one character; capitals and accents count for nothing. */
    namePattern: Text.nullable(),
    /** `value` or `key=value`. */
    tag: Text.nullable(),
    projectId: Text.nullable(),
    region: Text.nullable(),
    class: ResourceClass.nullable(),
  })
  // An inventory alone would leave out a whole account, most likely because the rest was forgotten.
  .refine(({ namePattern, tag, projectId, region, class: ofClass }) =>
    [namePattern, tag, projectId, region, ofClass].some((condition) => condition !== null),
  );
export type ExclusionConditions = z.infer<typeof ExclusionConditions>;

/** Leaves resources out of coverage, also those that are found later. */
export const ExclusionRule = ExclusionConditions.and(
  z.object({ id: ExclusionRuleId, createdAt: Instant }),
);
export type ExclusionRule = z.infer<typeof ExclusionRule>;

/** A rule, and what it does now. */
export const ExclusionRuleSummary = ExclusionRule.and(
  z.object({
    matchCount: z.number().int(),
    /** Of those that match: how many are counted all the same, because the user said so. */
    exceptionCount: z.number().int(),
  }),
);
export type ExclusionRuleSummary = z.infer<typeof ExclusionRuleSummary>;

/** What a rule would match if it were made now. */
export const ExclusionPreview = z.object({
  matchCount: z.number().int(),
  /** Of those: how many are in coverage now and would leave it. */
  leavingCount: z.number().int(),
  exceptionCount: z.number().int(),
  /** A few of them. */
  names: z.array(z.string()),
});
export type ExclusionPreview = z.infer<typeof ExclusionPreview>;

/** How a resource came to be left out of coverage. */
export const ExclusionReason = z.object({
  /** The user's decision of this one resource, whatever rules say. */
  isByHand: z.boolean(),
  /** Where it is not by hand: the rules that match it, with what their ids are called. */
  rules: z.array(
    ExclusionConditions.and(
      z.object({ inventoryName: z.string().nullable(), projectName: z.string().nullable() }),
    ),
  ),
});
export type ExclusionReason = z.infer<typeof ExclusionReason>;
