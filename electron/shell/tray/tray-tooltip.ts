import { countedIn } from '../../../shared/coverage/rules/counts.ts';
import { shownShare } from '../../../shared/coverage/rules/shown-share.ts';
import type { MainTextId } from '../../../shared/texts/catalogue.ts';
import type { TotalCounts } from '../../coverage/total-counts.ts';
import type { Translate } from '../texts.ts';

/** `OVHcloud Inventory: 82% protected, 3 stale`. Inventories that could not be read are not counted as zero. */
export function trayTooltip(counts: TotalCounts, t: Translate, locale: string): string {
  return t('tray.tooltip', { statement: statement(counts, t, locale) });
}

function statement(counts: TotalCounts, t: Translate, locale: string): string {
  const { inventoryCount, unreadCount } = counts;
  if (inventoryCount === 0) return t('tray.noInventory');
  const counted = (count: number, id: MainTextId) => (count > 0 ? [t(id, { count })] : []);
  const failed = counted(counts.failedCount, 'tray.failed');
  if (inventoryCount === unreadCount) return [t('tray.nothingRead'), ...failed].join(', ');
  const isAllUnknown = counts.unknown === countedIn(counts);
  return [
    headline(counts, t, locale),
    ...counted(counts.stale, 'tray.stale'),
    ...counted(isAllUnknown ? 0 : counts.unknown, 'tray.unknownCount'),
    ...counted(unreadCount, 'tray.unread'),
    ...failed,
  ].join(', ');
}

function headline(counts: TotalCounts, t: Translate, locale: string): string {
  const total = countedIn(counts);
  const shown = shownShare(counts.protected, total);
  if (shown === null) return t('tray.nothingToProtect');
  if (counts.unknown === total) return t('tray.unknown');
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(shown.share);
  return t('tray.protected', { share: `${shown.isLess ? '<' : ''}${share}` });
}
