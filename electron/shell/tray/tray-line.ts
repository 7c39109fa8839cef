import { countedIn } from '../../../shared/coverage/rules/figure.ts';
import { shownShare } from '../../../shared/coverage/rules/shown-share.ts';
import type { MainTextId } from '../../../shared/texts/catalogue.ts';
import type { TotalCounts } from '../../coverage/total-counts.ts';
import type { Translate } from '../texts.ts';

/** `OVHcloud Inventory: 82% protected, 3 stale`. Inventories that could not be read are not counted as zero. */
export function trayLine(figure: TotalCounts, t: Translate, locale: string): string {
  return `OVHcloud Inventory: ${statement(figure, t, locale)}`;
}

function statement(figure: TotalCounts, t: Translate, locale: string): string {
  const { inventoryCount, unreadCount } = figure;
  if (inventoryCount === 0) return t('tray.noInventory');
  const counted = (count: number, id: MainTextId) => (count > 0 ? [t(id, { count })] : []);
  const failed = counted(figure.failedCount, 'tray.failed');
  if (inventoryCount === unreadCount) return [t('tray.nothingRead'), ...failed].join(', ');
  const isAllUnknown = figure.unknown === countedIn(figure);
  return [
    headline(figure, t, locale),
    ...counted(figure.stale, 'tray.stale'),
    ...counted(isAllUnknown ? 0 : figure.unknown, 'tray.unknownCount'),
    ...counted(unreadCount, 'tray.unread'),
    ...failed,
  ].join(', ');
}

function headline(figure: TotalCounts, t: Translate, locale: string): string {
  const total = countedIn(figure);
  const shown = shownShare(figure.protected, total);
  if (shown === null) return t('tray.nothingToProtect');
  if (figure.unknown === total) return t('tray.unknown');
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(shown.share);
  return t('tray.protected', { share: `${shown.isLess ? '<' : ''}${share}` });
}
