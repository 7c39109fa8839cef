import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { menuTemplate } from '../../../../../electron/shell/menu/menu.ts';
import { listedShortcuts } from '../../../../../renderer/frame/listed-shortcuts.ts';
import { RequestedPage } from '../../../../../shared/navigation/requested-page.ts';
import { shortcutOf } from '../../../../../shared/navigation/shortcuts.ts';
import { translateTo } from '../../../../../electron/shell/texts.ts';

vi.mock('electron', () => ({ Menu: {} }));

const actions = {
  open: () => {},
  openLogFolder: () => {},
  openUrl: () => {},
  isDeveloping: false,
};

function itemsOf(platform: NodeJS.Platform, isDeveloping = false): MenuItemConstructorOptions[] {
  return menuTemplate(
    translateTo({ language: 'en', locale: 'en-GB' }),
    { ...actions, isDeveloping },
    platform,
  ).flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []));
}

const systems: NodeJS.Platform[] = ['linux', 'win32', 'darwin'];

describe('the menu', () => {
  it.each(systems)('assigns no shortcut to two items on %s', (platform) => {
    const accelerators = itemsOf(platform, true).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(accelerators).size).toBe(accelerators.length);
    expect(accelerators).toContain('CmdOrCtrl+N');
  });

  it.each(systems)(
    'has no shortcut that the window’s list of shortcuts lacks on %s',
    (platform) => {
      const userAgent = platform === 'darwin' ? 'Macintosh' : '';
      vi.stubGlobal('navigator', { userAgent });
      const listed = listedShortcuts().flatMap(({ shortcuts }) =>
        shortcuts.flatMap(({ keys }) => keys),
      );
      const written = listed.map((keys) => keys.join('+').replace('Mod', 'CmdOrCtrl'));
      const ofMenu = itemsOf(platform).flatMap(({ accelerator }) => accelerator ?? []);
      expect(ofMenu).toContain('CmdOrCtrl+K');
      expect(ofMenu.filter((accelerator) => !written.includes(accelerator))).toEqual([]);
      expect(written.includes('F1')).toBe(platform !== 'darwin');
      vi.unstubAllGlobals();
    },
  );

  it.each(systems)('has an item for each shortcut of a page on %s', (platform) => {
    const items = new Map(itemsOf(platform).map(({ id, accelerator }) => [id, accelerator]));
    const withShortcut = RequestedPage.options.filter((page) =>
      shortcutOf(page, platform === 'darwin'),
    );
    expect(withShortcut.filter((page) => items.get(page) === undefined)).toEqual([]);
  });

  it.each(systems)('has settings, about and quit once on %s', (platform) => {
    const items = itemsOf(platform);
    const idsAndRoles = items.map(({ id, role }) => id ?? role);
    for (const each of ['settings', 'about', 'quit', 'close']) {
      expect(idsAndRoles.filter((name) => name === each)).toEqual([each]);
    }
  });

  it('has developer tools only in development', () => {
    const roles = (isDeveloping: boolean) => itemsOf('linux', isDeveloping).map(({ role }) => role);
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
    expect(roles(true)).toContain('toggleDevTools');
  });

  it('opens the page that an item names', () => {
    const open = vi.fn<(page: string) => void>();
    const template = menuTemplate(
      translateTo({ language: 'fr', locale: 'fr-FR' }),
      { ...actions, open },
      'linux',
    );
    const [file] = template;
    const items = Array.isArray(file?.submenu) ? file.submenu : [];
    for (const { click } of items) (click as (() => void) | undefined)?.();
    expect(open.mock.calls.flat()).toEqual(['addInventory', 'syncAll', 'settings']);
  });

  it('leads to the guide, to OVHcloud’s pages for keys at each endpoint, and to Plakar’s documentation', () => {
    const openUrl = vi.fn<(address: string) => void>();
    const template = menuTemplate(
      translateTo({ language: 'en', locale: 'en-GB' }),
      { ...actions, openUrl },
      'linux',
    );
    const help = template.at(-1)?.submenu;
    const items = Array.isArray(help) ? help : [];
    expect(items[0]).toMatchObject({ id: 'guide', accelerator: 'F1' });
    const inner = items.flatMap((item) =>
      Array.isArray(item.submenu) ? item.submenu : item.id === undefined ? [item] : [],
    );
    for (const { click } of inner) (click as (() => void) | undefined)?.();
    expect(openUrl.mock.calls.flat()).toEqual([
      'https://eu.api.ovh.com/createToken/',
      'https://ca.api.ovh.com/createToken/',
      'https://api.us.ovhcloud.com/createToken/',
      'https://eu.api.ovh.com/createApp/',
      'https://ca.api.ovh.com/createApp/',
      'https://api.us.ovhcloud.com/createApp/',
      'https://plakar.io/docs',
    ]);
  });
});
