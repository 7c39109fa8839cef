import type { ExclusionReason } from '../../../shared/resources/exclusion-rule.ts';

/** Why a resource is excluded, in words that are the same in every language: `hand`, or each rule. */
export function exclusionWords({ isManual, rules }: ExclusionReason): string[] {
  if (isManual) return ['hand'];
  return rules.map((rule) => {
    const conditions = [
      ['name', rule.namePattern],
      ['tag', rule.tag],
      ['project', rule.projectName],
      ['region', rule.region],
      ['class', rule.class],
      ['inventory', rule.inventoryName],
    ].filter(([, value]) => value !== null);
    return `rule: ${conditions.map(([name, value]) => `${name} ${value}`).join(', ')}`;
  });
}
