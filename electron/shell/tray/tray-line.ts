import { countedIn } from '../../../shared/coverage/rules/figure.ts';
import { shownShare } from '../../../shared/coverage/rules/shown-share.ts';
import type { WholeFigure } from '../../coverage/whole-figure.ts';
import type { TrayWords } from './tray-words.ts';

/** `OVHcloud Inventory: 82% protected, 3 stale`. What could not be read is never counted as nothing. */
export function trayLine(figure: WholeFigure, words: TrayWords, locale: string): string {
  return `OVHcloud Inventory: ${statement(figure, words, locale)}`;
}

function statement(figure: WholeFigure, words: TrayWords, locale: string): string {
  const { inventoryCount, unreadCount } = figure;
  if (inventoryCount === 0) return words.noInventory;
  const numbers = new Intl.NumberFormat(locale);
  const said = (count: number, say: (written: string, isOne: boolean) => string) =>
    count > 0 ? [say(numbers.format(count), count === 1)] : [];
  const failed = said(figure.failedCount, words.failed);
  if (inventoryCount === unreadCount) return [words.nothingRead, ...failed].join(', ');
  const isAllUnknown = figure.unknown === countedIn(figure);
  return [
    headline(figure, words, locale),
    ...said(figure.stale, words.stale),
    ...said(isAllUnknown ? 0 : figure.unknown, words.unknownCount),
    ...said(unreadCount, words.unread),
    ...failed,
  ].join(', ');
}

function headline(figure: WholeFigure, words: TrayWords, locale: string): string {
  const total = countedIn(figure);
  const shown = shownShare(figure.protected, total);
  if (shown === null) return words.nothingToProtect;
  if (figure.unknown === total) return words.unknown;
  const share = new Intl.NumberFormat(locale, { style: 'percent' }).format(shown.share);
  return words.protected(`${shown.isLess ? '<' : ''}${share}`);
}
