import type { ExclusionConditions } from '../../shared/resources/exclusion-rule.ts';
import { classLabel } from './status-text.ts';
import { t } from './translate.ts';

/** Names for the ids in a rule. */
interface Names {
  has: (inventoryId: string) => boolean;
  inventory: (inventoryId: string) => string;
  project: (inventoryId: string | null, projectId: string) => string;
}

/** Describes a rule: `Name is web-*, Class is Compute`. */
export function ruleText(rule: ExclusionConditions, names: Names): string {
  const { namePattern, tag, projectId, region, inventoryId } = rule;
  return [
    namePattern === null ? null : t('common.ruleName', { pattern: namePattern }),
    tag === null ? null : t('common.ruleTag', { tag }),
    projectId === null
      ? null
      : t('common.ruleProject', { project: names.project(inventoryId, projectId) }),
    region === null ? null : t('common.ruleRegion', { region }),
    rule.class === null ? null : t('common.ruleClass', { label: classLabel(rule.class) }),
    inventoryId === null
      ? null
      : t('common.ruleInventory', {
          inventory: names.has(inventoryId)
            ? names.inventory(inventoryId)
            : t('common.inventoryGone'),
        }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
