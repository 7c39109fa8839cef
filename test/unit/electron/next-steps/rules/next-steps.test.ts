import { describe, expect, it } from 'vitest';
import {
  nextSteps,
  type NextStepFacts,
} from '../../../../../electron/next-steps/rules/next-steps.ts';
import type { UnprotectedResource } from '../../../../../shared/coverage/coverage.ts';
import { keyOfStep } from '../../../../../shared/next-steps/next-step.ts';
import { defaultSettings } from '../../../../../shared/settings/settings.ts';
import { inventoryId } from '../../../../fakes/builders.ts';
import { anyAgePolicy } from '../../../../fakes/coverage.ts';

const big = (name: string): UnprotectedResource => ({
  inventoryId,
  urn: `urn:${name}`,
  name,
  class: 'database',
  projectName: 'p',
  regions: [],
  sizeBytes: 10,
});
const nothing: NextStepFacts = {
  settings: { ...defaultSettings, isMaxAgeDecided: true },
  notPermitted: [],
  biggest: [],
  unmatchedCount: 0,
  isAllAtProvider: false,
  dismissed: [],
};
const everything: NextStepFacts = {
  ...nothing,
  settings: defaultSettings,
  notPermitted: ['volume-snapshot'],
  biggest: ['a', 'b', 'c', 'd'].map(big),
  unmatchedCount: 4,
  isAllAtProvider: true,
};
const keysOf = (facts: NextStepFacts) => nextSteps(facts).steps.map(keyOfStep);

describe('the next steps', () => {
  it('are none if nothing is left to do', () => {
    expect(nextSteps(nothing)).toEqual({ steps: [], dismissedCount: 0 });
  });

  it('are three at most, what decides all numbers first', () => {
    expect(keysOf(everything)).toEqual(['max-age', 'missing-rights', 'unprotected urn:a']);
  });

  it('move up when one is done', () => {
    const settings = { ...defaultSettings, isMaxAgeDecided: true };
    expect(keysOf({ ...everything, settings, notPermitted: [] })).toEqual([
      'unprotected urn:a',
      'link-snapshots',
      'outside-copy',
    ]);
  });

  it('move up when one is dismissed, and count those that are not done', () => {
    const dismissed = ['max-age', 'unprotected urn:a', 'unprotected urn:of-another-sync'];
    const { steps, dismissedCount } = nextSteps({ ...everything, dismissed });
    expect(steps.map(keyOfStep)).toEqual(['missing-rights', 'link-snapshots', 'outside-copy']);
    expect(dismissedCount).toBe(2);
  });

  it('name the next largest resources where there is room', () => {
    const { biggest } = everything;
    expect(keysOf({ ...nothing, biggest, unmatchedCount: 1 })).toEqual([
      'unprotected urn:a',
      'link-snapshots',
      'unprotected urn:b',
    ]);
  });

  it('ask about the maximum age that is in effect, until it is decided', () => {
    const ask = (coverage = defaultSettings.coverage) =>
      nextSteps({ ...nothing, settings: { coverage, isMaxAgeDecided: false } }).steps;
    expect(ask()).toEqual([{ kind: 'max-age', days: 30 }]);
    expect(ask(anyAgePolicy)).toEqual([{ kind: 'max-age', days: null }]);
    expect(ask({ ...anyAgePolicy, maxAgeDays: { compute: 7 } })).toEqual([]);
  });
});
