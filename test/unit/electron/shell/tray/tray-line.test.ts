import { describe, expect, it } from 'vitest';
import type { WholeFigure } from '../../../../../electron/coverage/whole-figure.ts';
import { trayLine } from '../../../../../electron/shell/tray/tray-line.ts';
import { trayWords } from '../../../../../electron/shell/tray/tray-words.ts';

const none: WholeFigure = {
  protected: 0,
  stale: 0,
  notProtected: 0,
  unknown: 0,
  excluded: 0,
  inventoryCount: 1,
  unreadCount: 0,
  failedCount: 0,
};

describe('what the icon in the tray tells', () => {
  it.each<[string, Partial<WholeFigure>]>([
    ['82% protected, 3 stale', { protected: 82, stale: 3, notProtected: 15 }],
    ['99% protected', { protected: 999, notProtected: 1 }],
    ['<1% protected', { protected: 1, notProtected: 999 }],
    ['protection unknown', { unknown: 20 }],
    ['50% protected, 10 unknown', { protected: 10, unknown: 10 }],
    ['nothing to protect', { excluded: 4 }],
    ['no inventory yet', { inventoryCount: 0 }],
    ['nothing was read yet, 1 sync failed', { unreadCount: 1, failedCount: 1 }],
    ['100% protected, 2 syncs failed', { protected: 5, inventoryCount: 2, failedCount: 2 }],
    ['nothing was read yet', { inventoryCount: 2, unreadCount: 2 }],
    [
      '100% protected, 1 inventory not read yet',
      { protected: 5, inventoryCount: 2, unreadCount: 1 },
    ],
  ])('is “%s”', (expected, change) => {
    expect(trayLine({ ...none, ...change }, trayWords.en, 'en-GB')).toBe(
      `OVHcloud Inventory: ${expected}`,
    );
  });

  it('speaks French', () => {
    const figure = {
      ...none,
      protected: 1,
      stale: 1,
      unknown: 2,
      inventoryCount: 3,
      unreadCount: 2,
    };
    expect(trayLine(figure, trayWords.fr, 'fr-FR').replaceAll(/\s/g, ' ')).toBe(
      'OVHcloud Inventory: 25 % protégées, 1 périmée, 2 inconnues, 2 inventaires pas encore lus',
    );
  });
});
