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
  /** Whether the table shows the selection instead of what the search finds. */
  isOnly: boolean;
  onOnly: (isOnly: boolean) => void;
}

/** Actions for the selected rows. */
export function SelectionBar({ selection, data, isOnly, onOnly }: SelectionBarProps) {
  const { decide, isDeciding } = useDecide();
  const { count, hiddenCount: hidden } = selection;
  const choose = (excluded: boolean) => void decide(chosenRows(selection, data), excluded);
  return (
    <Group
      component="section"
      gap={6}
      className={styles['selection-bar']}
      aria-label={t('resources.selection')}
    >
      <output aria-live="polite">
        {hidden === 0
          ? t('resources.selectedCount', { count })
          : t('resources.selectedHiddenCount', { count, hidden })}
      </output>
      {(hidden > 0 || isOnly) && (
        <Button size="compact-sm" variant="subtle" onClick={() => onOnly(!isOnly)}>
          {isOnly ? t('resources.selectionShowMatches') : t('resources.selectionShowOnly')}
        </Button>
      )}
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

/** The selected rows, by inventory. */
function chosenRows(selection: Selection, { rows, keys }: DataSet): ChosenResources[] {
  const urnsOf = new Map<string, string[]>();
  rows.forEach((row, index) => {
    if (!selection.has(keys[index] ?? '')) return;
    const urns = urnsOf.get(row.inventoryId);
    if (urns) urns.push(row.urn);
    else urnsOf.set(row.inventoryId, [row.urn]);
  });
  return [...urnsOf].map(([inventoryId, urns]) => ({ inventoryId, urns }));
}
