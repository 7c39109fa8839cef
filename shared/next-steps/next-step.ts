import { z } from 'zod';
import { UnprotectedResource } from '../coverage/coverage.ts';
import { ListKind } from '../sync/sync-run.ts';

/** Something that the user could do to know more, or to be better protected. */
export const NextStep = z.discriminatedUnion('kind', [
  /** How old restore points may be is undecided. `days`: what is in effect; null: any age. */
  z.object({ kind: z.literal('max-age'), days: z.number().int().nullable() }),
  /** Lists that the keys may not read. */
  z.object({ kind: z.literal('missing-rights'), lists: z.array(ListKind) }),
  z.object({ kind: z.literal('unprotected'), resource: UnprotectedResource }),
  /** Instance snapshots without a known instance. */
  z.object({ kind: z.literal('link-snapshots'), count: z.number().int() }),
  /** All restore points are in OVHcloud's own systems. */
  z.object({ kind: z.literal('outside-copy') }),
]);
export type NextStep = z.infer<typeof NextStep>;

/** The most important steps of an inventory first. */
export const NextSteps = z.object({
  steps: z.array(NextStep),
  /** Steps that the user dismissed and that are not done. */
  dismissedCount: z.number().int(),
});
export type NextSteps = z.infer<typeof NextSteps>;

/** Identifies a step when it is dismissed. Another resource is another step. */
export const NextStepKey = z.string().min(1).max(600);
export type NextStepKey = z.infer<typeof NextStepKey>;

export function keyOfStep(step: NextStep): NextStepKey {
  return step.kind === 'unprotected' ? `${step.kind} ${step.resource.urn}` : step.kind;
}
