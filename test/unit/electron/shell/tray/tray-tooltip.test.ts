import { describe, expect, it } from 'vitest';
import type { TotalCounts } from '../../../../../electron/coverage/total-counts.ts';
import { trayTooltip } from '../../../../../electron/shell/tray/tray-tooltip.ts';
import { type Translate, translateTo } from '../../../../../electron/shell/texts.ts';

const none: TotalCounts = {
  protected: 0,
  stale: 0,
  notProtected: 0,
  unknown: 0,
  excluded: 0,
  inventoryCount: 1,
  unreadCount: 0,
  failedCount: 0,
};

const english = translateTo({ language: 'en', locale: 'en-GB' });
const french = translateTo({ language: 'fr', locale: 'fr-FR' });

describe('the text of the tray icon', () => {
  it.each<[(t: Translate) => string[], Partial<TotalCounts>]>([
    [
      (t) => [t('tray.protected', { share: '82%' }), t('tray.stale', { count: 3 })],
      { protected: 82, stale: 3, notProtected: 15 },
    ],
    [(t) => [t('tray.protected', { share: '99%' })], { protected: 999, notProtected: 1 }],
    [(t) => [t('tray.protected', { share: '<1%' })], { protected: 1, notProtected: 999 }],
    [(t) => [t('tray.unknown')], { unknown: 20 }],
    [
      (t) => [t('tray.protected', { share: '50%' }), t('tray.unknownCount', { count: 10 })],
      { protected: 10, unknown: 10 },
    ],
    [(t) => [t('tray.nothingToProtect')], { excluded: 4 }],
    [(t) => [t('tray.noInventory')], { inventoryCount: 0 }],
    [
      (t) => [t('tray.nothingRead'), t('tray.failed', { count: 1 })],
      { unreadCount: 1, failedCount: 1 },
    ],
    [
      (t) => [t('tray.protected', { share: '100%' }), t('tray.failed', { count: 2 })],
      { protected: 5, inventoryCount: 2, failedCount: 2 },
    ],
    [(t) => [t('tray.nothingRead')], { inventoryCount: 2, unreadCount: 2 }],
    [
      (t) => [t('tray.protected', { share: '100%' }), t('tray.unread', { count: 1 })],
      { protected: 5, inventoryCount: 2, unreadCount: 1 },
    ],
  ])('reflects the countsOfEach, case %#', (expected, change) => {
    expect(trayTooltip({ ...none, ...change }, english, 'en-GB')).toBe(
      `OVHcloud Inventory: ${expected(english).join(', ')}`,
    );
  });

  it('is also in French', () => {
    const counts = { ...none, protected: 1, stale: 1, unknown: 2 };
    const tooltip = trayTooltip(counts, french, 'fr-FR');
    expect(tooltip.replaceAll(/\s/g, ' ')).toContain('25 %');
    expect(tooltip).toContain(french('tray.unknownCount', { count: 2 }));
    expect(tooltip).not.toContain(english('tray.unknownCount', { count: 2 }));
  });
});
