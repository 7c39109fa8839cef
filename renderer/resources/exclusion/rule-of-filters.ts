import { ExclusionConditions } from '../../../shared/resources/exclusion-rule.ts';
import { filterNames, filterOf, type Filters } from '../filters/filters.ts';
import { parseSearch } from '../filters/search-operators.ts';

export const noConditions: ExclusionConditions = {
  inventoryId: null,
  namePattern: null,
  tag: null,
  projectId: null,
  region: null,
  class: null,
};

/**
 * The rule that matches the filtered and searched rows, or fewer: a search also matches other texts than names. null:
 * no rule can express them, and a partial one would match more.
 */
export function ruleOfFilters(filters: Filters, search: string): ExclusionConditions | null {
  if (/[*?]/.test(search)) return null;
  const terms = parseSearch(search);
  if (terms.some(({ operator }) => operator !== null)) return null;
  const words = terms.map(({ text }) => text);
  const rule: Record<string, string | null> = {
    ...noConditions,
    namePattern: words.length === 0 ? null : `*${words.join('*')}*`,
  };
  for (const name of filterNames) {
    const [value, ...more] = filters[name];
    if (value === undefined) continue;
    const { condition } = filterOf(name);
    if (condition === undefined || more.length > 0) return null;
    rule[condition] = value;
  }
  return ExclusionConditions.safeParse(rule).data ?? null;
}
