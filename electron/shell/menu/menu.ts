import { Menu, type MenuItemConstructorOptions } from 'electron';
import { PresetEndpoint } from '../../../shared/accounts/endpoint.ts';
import type { RequestedPage } from '../../../shared/navigation/requested-page.ts';
import { shortcutOf } from '../../../shared/navigation/shortcuts.ts';
import type { MainTextId } from '../../../shared/texts/catalogue.ts';
import { applicationPageOf, createTokenPageOf } from '../../ovh/endpoints.ts';
import type { Translate } from '../texts.ts';

const plakarDocumentation = 'https://plakar.io/docs';

/** The actions of the menu's items. */
export interface MenuActions {
  /** Shows the window and opens a page in it. */
  open: (page: RequestedPage) => void;
  openLogFolder: () => void;
  /** Opens an address in the system's browser. */
  openUrl: (address: string) => void;
  /** Shows tools for developing the program. */
  isDeveloping: boolean;
}

/** Shows the menu in the selected language, with the shortcuts that are usual on the system. */
export function showMenu(t: Translate, actions: MenuActions): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(t, actions, process.platform)));
}

/** Exported for its test. */
export function menuTemplate(
  t: Translate,
  actions: MenuActions,
  platform: NodeJS.Platform,
): MenuItemConstructorOptions[] {
  const isMac = platform === 'darwin';
  const given = { t, actions, isMac };
  return [
    ...(isMac ? [ofMac(given)] : []),
    { label: t('menu.file'), submenu: fileItems(given) },
    { label: t('menu.edit'), submenu: editItems(given) },
    { label: t('menu.view'), submenu: viewItems(given) },
    {
      label: t('menu.window'),
      // macOS adds the list of windows to the menu with this role.
      role: 'window',
      submenu: [{ role: 'minimize', label: t('menu.minimize') }],
    },
    { label: t('menu.help'), role: 'help', submenu: helpItems(given) },
  ];
}

interface Given {
  t: Translate;
  actions: MenuActions;
  isMac: boolean;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

function fileItems(given: Given): MenuItemConstructorOptions[] {
  const { t, isMac } = given;
  return [
    opening(given, 'addInventory', t('menu.addInventory')),
    opening(given, 'syncAll', t('menu.syncAll')),
    separator,
    ...(isMac ? [] : [settingsItem(given), separator]),
    { role: 'close', label: t('menu.close') },
    ...(isMac ? [] : [{ role: 'quit' as const, label: t('menu.quit') }]),
  ];
}

function editItems(given: Given): MenuItemConstructorOptions[] {
  const { t } = given;
  return [
    // Not the system’s role, which acts in text fields only: the page also undoes changes.
    opening(given, 'undo', t('menu.undo')),
    { role: 'redo', label: t('menu.redo') },
    separator,
    { role: 'cut', label: t('menu.cut') },
    { role: 'copy', label: t('menu.copy') },
    { role: 'paste', label: t('menu.paste') },
    { role: 'selectAll', label: t('menu.selectAll') },
    separator,
    opening(given, 'find', t('menu.find')),
  ];
}

function viewItems(given: Given): MenuItemConstructorOptions[] {
  const { t } = given;
  const tools: MenuItemConstructorOptions[] = [
    // Ctrl+R is the shortcut for syncing.
    { role: 'reload', label: t('menu.reload'), accelerator: 'CmdOrCtrl+Shift+R' },
    { role: 'toggleDevTools', label: t('menu.developerTools') },
    separator,
  ];
  return [
    opening(given, 'palette', t('menu.palette')),
    separator,
    opening(given, 'inventories', t('menu.inventories')),
    opening(given, 'resources', t('menu.resources')),
    opening(given, 'apps', t('menu.apps')),
    opening(given, 'coverage', t('menu.coverage')),
    separator,
    ...(given.actions.isDeveloping ? tools : []),
    { role: 'resetZoom', label: t('menu.actualSize') },
    { role: 'zoomIn', label: t('menu.zoomIn') },
    { role: 'zoomOut', label: t('menu.zoomOut') },
    separator,
    { role: 'togglefullscreen', label: t('menu.fullScreen') },
  ];
}

function helpItems(given: Given): MenuItemConstructorOptions[] {
  const { t, actions, isMac } = given;
  return [
    opening(given, 'guide', t('menu.guide')),
    opening(given, 'shortcuts', t('menu.shortcuts')),
    opening(given, 'demo', t('menu.demo')),
    separator,
    { label: t('menu.createKeys'), submenu: keyPages(given, createTokenPageOf) },
    { label: t('menu.registerApplication'), submenu: keyPages(given, applicationPageOf) },
    { label: t('menu.plakarDocumentation'), click: () => actions.openUrl(plakarDocumentation) },
    separator,
    { label: t('menu.openLogFolder'), click: () => actions.openLogFolder() },
    opening(given, 'diagnostics', t('menu.copyDiagnostics')),
    separator,
    opening(given, 'updates', t('menu.updates')),
    ...(isMac ? [] : [separator, opening(given, 'about', t('menu.about'))]),
  ];
}

const endpointLabels: Record<PresetEndpoint, MainTextId> = {
  'ovh-eu': 'menu.endpointEurope',
  'ovh-ca': 'menu.endpointCanada',
  'ovh-us': 'menu.endpointUnitedStates',
};

/** Pages of OVHcloud, which each of its endpoints has. */
function keyPages(
  { t, actions }: Given,
  pageOf: (preset: PresetEndpoint) => string,
): MenuItemConstructorOptions[] {
  return PresetEndpoint.options.map((preset) => ({
    label: t(endpointLabels[preset]),
    click: () => actions.openUrl(pageOf(preset)),
  }));
}

/** The menu that macOS titles with the program's name. */
function ofMac(given: Given): MenuItemConstructorOptions {
  const { t } = given;
  return {
    label: 'OVHcloud Inventory',
    submenu: [
      opening(given, 'about', t('menu.about')),
      separator,
      settingsItem(given),
      separator,
      { role: 'services', label: t('menu.services') },
      separator,
      { role: 'hide', label: t('menu.hide') },
      { role: 'hideOthers', label: t('menu.hideOthers') },
      { role: 'unhide', label: t('menu.showAll') },
      separator,
      { role: 'quit', label: t('menu.quit') },
    ],
  };
}

function settingsItem(given: Given): MenuItemConstructorOptions {
  return opening(given, 'settings', given.t('menu.settings'));
}

function opening(
  { actions, isMac }: Given,
  page: RequestedPage,
  label: string,
): MenuItemConstructorOptions {
  const shortcut = shortcutOf(page, isMac);
  return {
    id: page,
    label,
    click: () => actions.open(page),
    ...(shortcut && { accelerator: shortcut.join('+').replace('Mod', 'CmdOrCtrl') }),
  };
}
