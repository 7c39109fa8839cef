import { IconHelpCircle, IconSettings } from '@tabler/icons-react';
import type { RequestedPage } from '../../../shared/navigation/requested-page.ts';
import { shortcutOf } from '../../../shared/navigation/shortcuts.ts';
import { offeredOf } from '../../actions/action.ts';
import { isMac } from '../../actions/shortcut-list.ts';
import { guide } from '../../guide/guide.ts';
import { actionsOnInventory } from '../../inventories/actions/inventory-actions.ts';
import type { useInventoryActions } from '../../inventories/actions/use-inventory-actions.tsx';
import { useInventories } from '../../inventories/queries.ts';
import { guideAddress } from '../../navigation/guide-address.ts';
import { navigate } from '../../navigation/hash-location.ts';
import { landOn } from '../../navigation/scroll-memory.ts';
import {
  settingAddress,
  settingsAddress,
  settingsHeadingId,
} from '../../navigation/settings-address.ts';
import { settingsSections, settingsTitles } from '../../settings/settings-nav.tsx';
import { settingId, settingNames, settingOf } from '../../settings/single-settings.ts';
import { StateDot } from '../../sync/state-dot.tsx';
import { inventoryState, stateLabel } from '../../sync/sync-text.ts';
import { t } from '../../text/translate.ts';
import { appActions } from '../app-actions.ts';
import { useListedInventories } from '../use-listed-inventories.ts';
import type { EntryGroup, PaletteEntry } from './palette-entries.ts';
import type { useAppTools } from './use-app-tools.ts';

const iconSize = { size: 16, stroke: 1.75, 'aria-hidden': true } as const;

export interface EntrySources {
  app: ReturnType<typeof useAppTools>;
  inventoryActions: ReturnType<typeof useInventoryActions>;
}

/** Everything that the palette finds, except for resources. */
export function useEntries({ app, inventoryActions }: EntrySources): PaletteEntry[] {
  return [
    ...appEntries(app),
    ...useInventoryEntries(inventoryActions),
    ...settingsEntries(),
    ...guideEntries(),
  ];
}

function appEntries({ facts, tools }: EntrySources['app']): PaletteEntry[] {
  return offeredOf(appActions, null, facts).map(({ id, label, Icon, group, run }) => ({
    // Its groups are two of the palette's.
    group: group as EntryGroup,
    label: t(label),
    icon: <Icon {...iconSize} />,
    keys: shortcutOf(id as RequestedPage, isMac()),
    isInitial: true,
    run: () => run(null, tools),
  }));
}

function useInventoryEntries({ facts, tools }: EntrySources['inventoryActions']): PaletteEntry[] {
  const inventories = useInventories().data ?? [];
  const { listed } = useListedInventories();
  const isListed = new Set(listed.map(({ id }) => id));
  return inventories.flatMap((inventory): PaletteEntry[] => {
    const { id, name, account, group } = inventory;
    const state = inventoryState(inventory);
    const actions = actionsOnInventory(inventory, facts).filter((action) => action.id !== 'open');
    return [
      {
        group: 'inventories',
        label: name,
        icon: <StateDot state={state} />,
        note: stateLabel(state),
        keywords: `${account ?? ''} ${group ?? ''}`,
        isInitial: isListed.has(id),
        run: () => tools.open(inventory),
      },
      ...actions.map(({ label, Icon, run }): PaletteEntry => ({
        group: 'actions',
        label: t(label),
        icon: <Icon {...iconSize} />,
        note: name,
        run: () => run(inventory, tools),
      })),
    ];
  });
}

function settingsEntries(): PaletteEntry[] {
  const icon = <IconSettings {...iconSize} />;
  const sections = settingsSections.map((section): PaletteEntry => {
    const headingId = settingsHeadingId(section);
    const run = () => goTo(settingsAddress(section), () => landOn(headingId));
    return { group: 'settings', label: t(settingsTitles[section]), icon, run };
  });
  const single = settingNames.map((name): PaletteEntry => {
    const { section, label, help, keywords = [] } = settingOf(name);
    const found = [...(help === undefined ? [] : [help]), ...keywords];
    return {
      group: 'settings',
      label: t(label),
      note: t(settingsTitles[section]),
      icon,
      keywords: found.map((id) => t(id)).join(' '),
      run: () =>
        goTo(settingAddress(name), () => landOn(settingsHeadingId(section), settingId(name))),
    };
  });
  return [...sections, ...single];
}

/** At the address already, no screen opens that would do it. */
function goTo(address: string, land: () => void): void {
  if (window.location.hash === `#${address}`) land();
  else navigate(address);
}

function guideEntries(): PaletteEntry[] {
  return guide.map(({ id, title }) => ({
    group: 'guide',
    label: title,
    lang: 'en',
    icon: <IconHelpCircle {...iconSize} />,
    run: () => navigate(guideAddress(id)),
  }));
}
