import type { ReportScope } from '../../../shared/exports/report.ts';
import { groupLabel } from '../../text/group-label.ts';
import { formatCount } from '../../text/numbers.ts';
import { t } from '../../text/translate.ts';

/** What a report is about, with the number of its inventories. */
export function scopeText(scope: ReportScope, inventoryCount: number): string {
  if (scope.of === 'inventory') return scope.name;
  const count = formatCount(inventoryCount);
  if (scope.of === 'all') return t('report.scopeAll', { count });
  return scope.group === null
    ? t('report.scopeNoGroup', { count })
    : t('report.scopeGroup', { group: scope.group, count });
}

/** The subject in the document's title. null: all inventories. */
export function scopeTitle(scope: ReportScope): string | null {
  if (scope.of === 'all') return null;
  return scope.of === 'inventory' ? scope.name : groupLabel(scope.group);
}
