import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { ShellWords } from './words.ts';

/** What Electron offers by itself, in the app's language and without links to Electron's own pages. */
export function showMenu({ menu }: ShellWords): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template(menu)));
}

function template(words: ShellWords['menu']): MenuItemConstructorOptions[] {
  const isMac = process.platform === 'darwin';
  const close: MenuItemConstructorOptions = { role: 'close', label: words.close };
  const quit: MenuItemConstructorOptions = { role: 'quit', label: words.quit };
  return [
    ...(isMac ? [ofMac(words, quit)] : []),
    { label: words.file, submenu: isMac ? [close] : [quit] },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        { role: 'cut', label: words.cut },
        { role: 'copy', label: words.copy },
        { role: 'paste', label: words.paste },
        { role: 'selectAll', label: words.selectAll },
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'reload', label: words.reload },
        { role: 'toggleDevTools', label: words.developerTools },
        { type: 'separator' },
        { role: 'resetZoom', label: words.actualSize },
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { type: 'separator' },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    {
      label: words.window,
      // The system adds to the menu of this role, which on a Mac lists the windows.
      role: 'window',
      submenu: [{ role: 'minimize', label: words.minimize }, ...(isMac ? [] : [close])],
    },
  ];
}

/** The menu that a Mac calls by the name of the app. */
function ofMac(
  words: ShellWords['menu'],
  quit: MenuItemConstructorOptions,
): MenuItemConstructorOptions {
  return {
    label: 'OVHcloud Inventory',
    submenu: [
      { role: 'about', label: words.about },
      { type: 'separator' },
      { role: 'services', label: words.services },
      { type: 'separator' },
      { role: 'hide', label: words.hide },
      { role: 'hideOthers', label: words.hideOthers },
      { role: 'unhide', label: words.showAll },
      { type: 'separator' },
      quit,
    ],
  };
}
