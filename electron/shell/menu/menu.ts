import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { RequestedPage } from '../../../shared/navigation/requested-page.ts';
import type { ShellWords } from '../words.ts';

/** What the items of the menu do. */
export interface MenuActions {
  /** Shows the window, and in it a page. */
  open: (page: RequestedPage) => void;
  openLogFolder: () => void;
  /** Tools for who works on the app itself. */
  isDeveloping: boolean;
}

/** The menu, in the app's language and with the keys that the system's users expect. */
export function showMenu(words: ShellWords, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, actions, process.platform)));
}

/** Exported for its test. */
export function menuTemplate(
  words: ShellWords,
  actions: MenuActions,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const given = { words, actions, isMac };
  return [
    ...(isMac ? [ofMac(given)] : []),
    { label: words.menu.file, submenu: fileItems(given) },
    { label: words.menu.edit, submenu: editItems(given) },
    { label: words.menu.view, submenu: viewItems(given) },
    {
      label: words.menu.window,
      // The system adds to the menu of this role, which on a Mac lists the windows.
      role: 'window',
      submenu: [{ role: 'minimize', label: words.menu.minimize }],
    },
    { label: words.menuItems.help, role: 'help', submenu: helpItems(given) },
  ];
}

interface Given {
  words: ShellWords;
  actions: MenuActions;
  isMac: boolean;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

function fileItems(given: Given): MenuItemConstructorOptions[] {
  const { words, isMac } = given;
  const { addInventory, syncAll } = words.menuItems;
  return [
    opening(given, 'addInventory', addInventory, 'CmdOrCtrl+N'),
    opening(given, 'syncAll', syncAll, 'CmdOrCtrl+R'),
    separator,
    ...(isMac ? [] : [settingsItem(given), separator]),
    { role: 'close', label: words.menu.close },
    ...(isMac ? [] : [{ role: 'quit' as const, label: words.menu.quit }]),
  ];
}

function editItems(given: Given): MenuItemConstructorOptions[] {
  const { menu, menuItems } = given.words;
  return [
    { role: 'undo', label: menu.undo },
    { role: 'redo', label: menu.redo },
    separator,
    { role: 'cut', label: menu.cut },
    { role: 'copy', label: menu.copy },
    { role: 'paste', label: menu.paste },
    { role: 'selectAll', label: menu.selectAll },
    separator,
    opening(given, 'find', menuItems.find, 'CmdOrCtrl+F'),
  ];
}

function viewItems(given: Given): MenuItemConstructorOptions[] {
  const { menu, menuItems } = given.words;
  const tools: MenuItemConstructorOptions[] = [
    // Ctrl+R syncs.
    { role: 'reload', label: menu.reload, accelerator: 'CmdOrCtrl+Shift+R' },
    { role: 'toggleDevTools', label: menu.developerTools },
    separator,
  ];
  return [
    opening(given, 'inventories', menuItems.inventories, 'CmdOrCtrl+1'),
    opening(given, 'resources', menuItems.resources, 'CmdOrCtrl+2'),
    opening(given, 'apps', menuItems.apps, 'CmdOrCtrl+3'),
    opening(given, 'coverage', menuItems.coverage, 'CmdOrCtrl+4'),
    separator,
    ...(given.actions.isDeveloping ? tools : []),
    { role: 'resetZoom', label: menu.actualSize },
    { role: 'zoomIn', label: menu.zoomIn },
    { role: 'zoomOut', label: menu.zoomOut },
    separator,
    { role: 'togglefullscreen', label: menu.fullScreen },
  ];
}

function helpItems(given: Given): MenuItemConstructorOptions[] {
  const { words, actions, isMac } = given;
  const { shortcuts, openLogFolder, copyDiagnostics, updates } = words.menuItems;
  return [
    opening(given, 'shortcuts', shortcuts, 'CmdOrCtrl+/'),
    separator,
    { label: openLogFolder, click: () => actions.openLogFolder() },
    opening(given, 'diagnostics', copyDiagnostics),
    separator,
    opening(given, 'updates', updates),
    ...(isMac ? [] : [separator, opening(given, 'about', words.menu.about)]),
  ];
}

/** The menu that a Mac calls by the name of the app. */
function ofMac(given: Given): MenuItemConstructorOptions {
  const { menu } = given.words;
  return {
    label: 'OVHcloud Inventory',
    submenu: [
      opening(given, 'about', menu.about),
      separator,
      settingsItem(given),
      separator,
      { role: 'services', label: menu.services },
      separator,
      { role: 'hide', label: menu.hide },
      { role: 'hideOthers', label: menu.hideOthers },
      { role: 'unhide', label: menu.showAll },
      separator,
      { role: 'quit', label: menu.quit },
    ],
  };
}

function settingsItem(given: Given): MenuItemConstructorOptions {
  return opening(given, 'settings', given.words.menuItems.settings, 'CmdOrCtrl+,');
}

function opening(
  { actions }: Given,
  page: RequestedPage,
  label: string,
  accelerator?: string,
): MenuItemConstructorOptions {
  return {
    id: page,
    label,
    click: () => actions.open(page),
    ...(accelerator !== undefined && { accelerator }),
  };
}
