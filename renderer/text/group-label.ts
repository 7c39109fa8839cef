import { t } from './translate.ts';

/** The name of a group of inventories. `null` or empty: the inventories in no group. */
export function groupLabel(group: string | null): string {
  return group || t('common.noGroup');
}
