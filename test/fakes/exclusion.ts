import type {
  ExclusionConditions,
  ExclusionRuleSummary,
} from '../../shared/resources/exclusion-rule.ts';
import { earlier } from './builders.ts';

/** An incomplete rule: a test adds the conditions it needs. */
export const noConditions: ExclusionConditions = {
  inventoryId: null,
  namePattern: null,
  tag: null,
  projectId: null,
  region: null,
  class: null,
};

export function aRule(change: Partial<ExclusionRuleSummary> = {}): ExclusionRuleSummary {
  return {
    ...noConditions,
    namePattern: 'web-*',
    id: '9a4f6a1e-0b7c-4a53-8c5f-1d2e3f4a5b6c',
    createdAt: earlier,
    matchCount: 2,
    exceptionCount: 0,
    ...change,
  };
}
