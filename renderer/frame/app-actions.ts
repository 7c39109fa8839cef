import {
  IconApps,
  IconArrowBackUp,
  IconCloud,
  IconCloudPlus,
  IconCommand,
  IconDownload,
  IconFileDownload,
  IconHelpCircle,
  IconInfoCircle,
  IconKey,
  IconKeyboard,
  IconList,
  IconLock,
  IconLockOpen,
  IconLogout,
  IconRefresh,
  IconSearch,
  IconSettings,
  IconShieldCheck,
  IconStethoscope,
  IconTestPipe,
  type TablerIcon,
} from '@tabler/icons-react';
import type { RequestedPage } from '../../shared/navigation/requested-page.ts';
import { shortcutOf } from '../../shared/navigation/shortcuts.ts';
import { type Action, always } from '../actions/action.ts';
import { isMac, type ListedShortcut } from '../actions/shortcut-list.ts';
import type { TextId } from '../text/translate.ts';

/** What decides whether an action is offered. */
export interface AppFacts {
  hasInventories: boolean;
  isDemo: boolean;
  /** null: the vault has no passphrase. */
  isVaultLocked: boolean | null;
}

/** What actions can do. */
export interface AppTools {
  request: (page: RequestedPage) => void;
  saveReport: () => void;
  lockVault: () => void;
  unlockVault: () => void;
  leaveDemo: () => void;
}

export type AppAction = Action<null, AppFacts, AppTools>;

const never = () => false;
const withInventories = (_: null, { hasInventories }: AppFacts) => hasInventories;

/** A screen, or what a request of the menu does. */
function page(
  id: RequestedPage,
  label: TextId,
  Icon: TablerIcon,
  { group = 'actions', isOffered = always }: Partial<AppAction> = {},
): AppAction {
  return { label, Icon, group, isOffered, run: (_, { request }) => request(id) };
}

const screen = { group: 'screens' };

const pages: Record<RequestedPage, AppAction> = {
  palette: page('palette', 'frame.palette', IconCommand, { isOffered: never }),
  inventories: page('inventories', 'common.inventories', IconCloud, screen),
  resources: page('resources', 'common.resources', IconList, screen),
  apps: page('apps', 'common.apps', IconApps, screen),
  coverage: page('coverage', 'common.coverage', IconShieldCheck, screen),
  secretProviders: page('secretProviders', 'common.secretProviders', IconKey, screen),
  settings: page('settings', 'common.settings', IconSettings, screen),
  guide: page('guide', 'guide.title', IconHelpCircle, screen),
  about: page('about', 'common.about', IconInfoCircle, screen),
  addInventory: page('addInventory', 'common.addInventory', IconCloudPlus),
  syncAll: page('syncAll', 'common.syncAllInventories', IconRefresh, {
    isOffered: withInventories,
  }),
  find: page('find', 'common.searchResources', IconSearch, { isOffered: withInventories }),
  undo: page('undo', 'common.undo', IconArrowBackUp, { isOffered: never }),
  demo: page('demo', 'demo.try', IconTestPipe, { isOffered: (_, { isDemo }) => !isDemo }),
  diagnostics: page('diagnostics', 'support.copyDiagnostics', IconStethoscope),
  shortcuts: page('shortcuts', 'frame.shortcuts', IconKeyboard),
  // The palette has all sections of the settings.
  updates: page('updates', 'updates.title', IconDownload, { isOffered: never }),
};

/** All actions of the program as a whole, in display order. */
export const appActions = {
  ...pages,
  saveReport: {
    label: 'exports.reportSave',
    Icon: IconFileDownload,
    group: 'actions',
    isOffered: withInventories,
    run: (_, { saveReport }) => saveReport(),
  },
  lockVault: {
    label: 'vault.lock',
    Icon: IconLock,
    group: 'actions',
    isOffered: (_, { isVaultLocked }) => isVaultLocked === false,
    run: (_, { lockVault }) => lockVault(),
  },
  unlockVault: {
    label: 'vault.unlock',
    Icon: IconLockOpen,
    group: 'actions',
    isOffered: (_, { isVaultLocked }) => isVaultLocked === true,
    run: (_, { unlockVault }) => unlockVault(),
  },
  leaveDemo: {
    label: 'demo.leave',
    Icon: IconLogout,
    group: 'actions',
    isOffered: (_, { isDemo }) => isDemo,
    run: (_, { leaveDemo }) => leaveDemo(),
  },
} satisfies Record<string, AppAction>;

/** The shortcuts of these actions, in display order. */
export function appShortcuts(): ListedShortcut[] {
  return (Object.keys(pages) as RequestedPage[]).flatMap((id) => {
    const keys = shortcutOf(id, isMac());
    return keys === null ? [] : { label: pages[id].label, keys: [keys] };
  });
}
