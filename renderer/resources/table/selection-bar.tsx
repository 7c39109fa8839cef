import { Button, Group } from '@mantine/core';
import { BusyButton } from '../../kit/busy-button.tsx';
import { t } from '../../text/translate.ts';
import type { DataSet } from '../rows/data-set.ts';
import { type ChosenResources, useDecide } from '../exclusion/use-decide.tsx';
import type { Selection } from './use-selection.ts';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  selection: Selection;
  data: DataSet;
  visible: Uint32Array;
}

/** Actions for the selected rows. */
export function SelectionBar({ selection, data, visible }: SelectionBarProps) {
  const { decide, isDeciding } = useDecide();
  const choose = (excluded: boolean) => void decide(chosenRows(selection, data, visible), excluded);
  return (
    <Group
      component="section"
      gap={6}
      className={styles['selection-bar']}
      aria-label={t('resources.selection')}
    >
      <output aria-live="polite">{t('resources.selectedCount', { count: selection.count })}</output>
      <BusyButton size="compact-sm" loading={isDeciding} onClick={() => choose(true)}>
        {t('resources.selectionExclude')}
      </BusyButton>
      <BusyButton
        size="compact-sm"
        variant="default"
        loading={isDeciding}
        onClick={() => choose(false)}
      >
        {t('resources.selectionInclude')}
      </BusyButton>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={selection.clear}>
        {t('resources.selectionClear')}
      </Button>
    </Group>
  );
}

/** The selected visible rows, by inventory. */
function chosenRows(selection: Selection, data: DataSet, visible: Uint32Array): ChosenResources[] {
  const urnsOf = new Map<string, string[]>();
  for (const index of visible) {
    const row = data.rows[index];
    if (!row || !selection.has(data.keys[index] ?? '')) continue;
    const urns = urnsOf.get(row.inventoryId);
    if (urns) urns.push(row.urn);
    else urnsOf.set(row.inventoryId, [row.urn]);
  }
  return [...urnsOf].map(([inventoryId, urns]) => ({ inventoryId, urns }));
}
