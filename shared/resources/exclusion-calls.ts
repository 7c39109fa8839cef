import { z } from 'zod';
import {
  ExclusionConditions,
  ExclusionPreview,
  ExclusionRule,
  ExclusionRuleSummary,
} from './exclusion-rule.ts';
import { ExclusionRuleId, InventoryId, Urn } from '../bridge/ids.ts';
import { call, nothing } from '../bridge/call.ts';

const conditions = z.object({ conditions: ExclusionConditions });
const ofRule = z.object({ ruleId: ExclusionRuleId });

/** An upper bound on input from the page; more than any account has. */
const maxUrns = 1_000_000;

export const exclusionCalls = {
  'exclusion.list': call(nothing, z.array(ExclusionRuleSummary)),
  'exclusion.preview': call(conditions, ExclusionPreview),
  'exclusion.add': call(conditions, ExclusionRule),
  'exclusion.update': call(conditions.extend(ofRule.shape), ExclusionRule),
  'exclusion.delete': call(ofRule, nothing),
  /**
   * Manually excludes resources from coverage or includes them again, whatever the rules say. All or nothing: if one
   * cannot be saved, none is. `undoId` reverts it until the program quits.
   */
  'exclusion.decide': call(
    z.object({
      resources: z
        .array(z.object({ inventoryId: InventoryId, urns: z.array(Urn).min(1).max(maxUrns) }))
        .min(1),
      excluded: z.boolean(),
    }),
    z.object({ undoId: z.uuid(), changedCount: z.number().int() }),
  ),
  'exclusion.undo': call(z.object({ undoId: z.uuid() }), nothing),
};
