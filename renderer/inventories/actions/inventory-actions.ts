import {
  IconArrowRight,
  IconFolder,
  IconList,
  IconPin,
  IconPinnedOff,
  IconPlayerStop,
  IconRefresh,
  IconSettings,
  IconTrash,
} from '@tabler/icons-react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { type Action, always, offeredOf } from '../../actions/action.ts';
import type { Pins } from '../use-pins.ts';

/** What decides whether an action is offered. */
export interface InventoryFacts {
  /** Its own page has buttons for most actions. */
  isOnPage: boolean;
  pins: Pick<Pins, 'areUseful' | 'isPinned'>;
}

/** What actions can do. */
export interface InventoryTools {
  open: (inventory: InventorySummary) => void;
  browse: (inventory: InventorySummary) => void;
  sync: (inventory: InventorySummary) => void;
  cancelSync: (inventory: InventorySummary) => void;
  showDialog: (kind: InventoryDialogKind, inventory: InventorySummary) => void;
  togglePin: (inventory: InventorySummary) => void;
}

/** `keys`: the settings, because keys have to be entered. */
export type InventoryDialogKind = 'settings' | 'keys' | 'group' | 'delete';

export type InventoryAction = Action<InventorySummary, InventoryFacts, InventoryTools>;

/** All actions on one inventory, in display order. */
const inventoryActions = {
  open: {
    label: 'common.open',
    Icon: IconArrowRight,
    group: 'open',
    isOffered: (_, { isOnPage }) => !isOnPage,
    run: (inventory, tools) => tools.open(inventory),
  },
  browse: {
    label: 'inventories.browse',
    Icon: IconList,
    group: 'open',
    isOffered: ({ syncedAt, isProvisional }, { isOnPage }) =>
      !isOnPage && (syncedAt !== null || isProvisional),
    run: (inventory, tools) => tools.browse(inventory),
  },
  sync: {
    label: 'inventories.syncStart',
    Icon: IconRefresh,
    group: 'sync',
    isOffered: ({ progress }, { isOnPage }) => progress === null && !isOnPage,
    run: (inventory, tools) => tools.sync(inventory),
  },
  cancelSync: {
    label: 'inventories.syncCancel',
    Icon: IconPlayerStop,
    group: 'sync',
    isOffered: ({ progress }, { isOnPage }) => progress !== null && !isOnPage,
    run: (inventory, tools) => tools.cancelSync(inventory),
  },
  settings: {
    label: 'inventories.settings',
    Icon: IconSettings,
    group: 'settings',
    isOffered: (_, { isOnPage }) => !isOnPage,
    run: (inventory, { showDialog }) => showDialog('settings', inventory),
  },
  group: {
    label: 'inventories.setGroup',
    Icon: IconFolder,
    group: 'settings',
    isOffered: always,
    run: (inventory, { showDialog }) => showDialog('group', inventory),
  },
  pin: {
    label: 'inventories.pin',
    Icon: IconPin,
    group: 'settings',
    isOffered: ({ id }, { pins }) => pins.areUseful && !pins.isPinned(id),
    run: (inventory, tools) => tools.togglePin(inventory),
  },
  unpin: {
    label: 'inventories.unpin',
    Icon: IconPinnedOff,
    group: 'settings',
    isOffered: ({ id }, { pins }) => pins.areUseful && pins.isPinned(id),
    run: (inventory, tools) => tools.togglePin(inventory),
  },
  delete: {
    label: 'inventories.delete',
    Icon: IconTrash,
    group: 'delete',
    isDangerous: true,
    isOffered: always,
    run: (inventory, { showDialog }) => showDialog('delete', inventory),
  },
} satisfies Record<string, InventoryAction>;

/** The actions that are offered for an inventory, in display order. */
export function actionsOnInventory(inventory: InventorySummary, facts: InventoryFacts) {
  return offeredOf(inventoryActions, inventory, facts);
}
