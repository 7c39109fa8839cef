import { IconList } from '@tabler/icons-react';
import { useMemo } from 'react';
import { ClassIcon } from '../../kit/class-icon.tsx';
import { navigate } from '../../navigation/hash-location.ts';
import { goToResource } from '../../navigation/requested-resource.ts';
import { addressOf } from '../../resources/filters/filter-address.ts';
import { noFilters } from '../../resources/filters/filters.ts';
import { useResourceSearch } from '../../resources/use-resource-search.ts';
import { kindLabel } from '../../text/kind-text.ts';
import { t } from '../../text/translate.ts';
import { findEntries, mostShown, type PaletteEntry } from './palette-entries.ts';

/** What a search finds, with the resources. `state`: whether these were searched. */
export function useFound(entries: readonly PaletteEntry[], search: string) {
  const { state, find, names } = useResourceSearch();
  const resources = useMemo((): PaletteEntry[] => {
    const { found, count } = find(search, mostShown);
    const shown = found.map(({ row, match }): PaletteEntry => ({
      group: 'resources',
      label: row.name,
      icon: <ClassIcon class={row.class} />,
      note: match ?? `${kindLabel(row.kind)} · ${names.inventory(row.inventoryId)}`,
      hasOwnFocus: true,
      run: () => goToResource(row),
    }));
    if (count <= found.length) return shown;
    const all: PaletteEntry = {
      group: 'resources',
      label: t('frame.paletteShowAll', { count }),
      icon: <IconList size={16} stroke={1.75} aria-hidden="true" />,
      run: () => navigate(addressOf(noFilters, search)),
    };
    return [...shown, all];
  }, [find, names, search]);
  return { state, found: [...findEntries(entries, search), ...resources] };
}
