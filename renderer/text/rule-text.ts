import type { ExclusionConditions } from '../../shared/resources/exclusion-rule.ts';
import { classLabel } from './status-text.ts';
import { t } from './words.ts';

/** What the ids in a rule are called. */
interface Names {
  has: (inventoryId: string) => boolean;
  inventory: (inventoryId: string) => string;
  project: (inventoryId: string | null, projectId: string) => string;
}

/** What a rule says: `name web-*, class Compute`. */
export function ruleText(rule: ExclusionConditions, names: Names): string {
  const { namePattern, tag, projectId, region, inventoryId } = rule;
  return [
    namePattern === null ? null : t('name {pattern}', { pattern: namePattern }),
    tag === null ? null : t('tag {tag}', { tag }),
    projectId === null
      ? null
      : t('project {project}', { project: names.project(inventoryId, projectId) }),
    region === null ? null : t('region {region}', { region }),
    rule.class === null ? null : t('class {label}', { label: classLabel(rule.class) }),
    inventoryId === null
      ? null
      : t('inventory {inventory}', {
          inventory: names.has(inventoryId) ? names.inventory(inventoryId) : t('no longer here'),
        }),
  ]
    .filter((part) => part !== null)
    .join(', ');
}
