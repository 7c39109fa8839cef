import type { ExclusionConditions } from '../../../shared/resources/exclusion-rule.ts';
import type { Filters } from '../filters/filter.ts';

export const noConditions: ExclusionConditions = {
  inventoryId: null,
  namePattern: null,
  tag: null,
  projectId: null,
  region: null,
  class: null,
};

/** Whether conditions say anything beside where they apply. */
function areConditionsGiven(conditions: ExclusionConditions): boolean {
  const { namePattern, tag, projectId, region, class: ofClass } = conditions;
  return [namePattern, tag, projectId, region, ofClass].some((condition) => condition !== null);
}

/**
 * The rule that matches what filters and a search show, or less of it: a search also finds what is not a
 * name. null: no rule can say it, and one that says a part of it would match more.
 */
export function ruleOfFilters(filters: Filters, search: string): ExclusionConditions | null {
  const { inventoryIds, classes, projectIds, regions, tags } = filters;
  const taken: readonly (readonly string[])[] = [inventoryIds, classes, projectIds, regions, tags];
  const { protections, statuses, roles, apps, ages } = filters;
  const untold = [protections, statuses, roles, apps, ages];
  const isToldByOne = taken.every((values) => values.length <= 1);
  if (!isToldByOne || untold.some((values) => values.length > 0) || /[*?]/.test(search)) {
    return null;
  }
  const words = search.split(/\s+/).filter(Boolean);
  if (words.some((word) => /^urn:/i.test(word))) return null;
  const rule = {
    inventoryId: inventoryIds[0] ?? null,
    namePattern: words.length === 0 ? null : `*${words.join('*')}*`,
    tag: tags[0] ?? null,
    projectId: projectIds[0] ?? null,
    region: regions[0] ?? null,
    class: classes[0] ?? null,
  };
  return areConditionsGiven(rule) ? rule : null;
}
