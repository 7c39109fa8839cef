import { Button, CloseButton, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { UnmatchedSnapshots } from '../../../shared/restore-points/snapshot-link.ts';
import { focusOnMount } from '../../kit/dialog.tsx';
import { formatCount } from '../../text/numbers.ts';
import { type TextId, t } from '../../text/translate.ts';
import { type LinkGroup, type ListEntry, listEntries } from './list-entries.ts';
import type { LinkedInstance } from './point-link.tsx';
import { SnapshotRow } from './snapshot-row.tsx';
import { VirtualList } from './virtual-list.tsx';
import styles from './snapshot-list.module.css';

interface SnapshotListProps {
  inventoryId: string;
  /** The only instance to link to. null: any. */
  instance: LinkedInstance | null;
  unmatched: UnmatchedSnapshots;
  /** Shows what linking all exact matches would do. */
  onLinkAll: () => void;
}

const rowHeight = 88;

const groupTitles: Record<LinkGroup, TextId> = {
  exact: 'restorePoints.groupExact',
  likely: 'restorePoints.groupLikely',
  none: 'restorePoints.groupNone',
  hidden: 'restorePoints.groupHidden',
};

/** The snapshots, the most likely matches first, with search. */
export function SnapshotList(props: SnapshotListProps) {
  const { unmatched, onLinkAll } = props;
  const { snapshots } = unmatched;
  const [search, setSearch] = useState('');
  const [isHiddenWanted, setIsHiddenWanted] = useState(false);
  const hiddenCount = snapshots.filter(({ isHidden }) => isHidden).length;
  const isHidden = isHiddenWanted && hiddenCount > 0;
  const wanted = useDeferredValue(search);
  const entries = useMemo(
    () => listEntries(snapshots, { search: wanted, isHidden }),
    [snapshots, wanted, isHidden],
  );
  const total = isHidden ? hiddenCount : snapshots.length - hiddenCount;
  const { list, focusAfter } = useFocusAfter(entries);
  return (
    <div ref={list} className={styles['snapshot-list']}>
      <div className={styles['snapshot-list-tools']}>
        <Search value={search} onChange={setSearch} />
        <LinkAllButton unmatched={unmatched} onLinkAll={onLinkAll} />
      </div>
      <Counts
        found={entries.length}
        total={total}
        hidden={hiddenCount}
        isHidden={isHidden}
        onSwitch={() => setIsHiddenWanted(!isHidden)}
      />
      {entries.length === 0 && <Nothing isSearch={total > 0} />}
      {entries.length > 0 && (
        <Rows {...props} entries={entries} total={total} onGone={focusAfter} />
      )}
    </div>
  );
}

interface RowsProps extends SnapshotListProps {
  entries: readonly ListEntry[];
  /** The number of snapshots without a search. */
  total: number;
  /** The row at this position is about to be removed. */
  onGone: (position: number) => void;
}

function Rows({ inventoryId, instance, unmatched, entries, total, onGone }: RowsProps) {
  const [openKey, setOpenKey] = useState<string | null>(null);
  return (
    <VirtualList
      label={t('restorePoints.linkList')}
      count={entries.length}
      reserved={total}
      estimate={rowHeight}
      keyOf={(position) => keyOf(entries[position])}
    >
      {(position) => {
        const entry = entries[position];
        if (!entry) return null;
        const key = keyOf(entry);
        return (
          <>
            <GroupTitle entry={entry} />
            <SnapshotRow
              inventoryId={inventoryId}
              instance={instance}
              snapshot={entry.snapshot}
              projectName={unmatched.projectNames[entry.snapshot.projectId] ?? ''}
              isOpen={key === openKey}
              onToggle={() => setOpenKey(key === openKey ? null : key)}
              onGone={() => onGone(position)}
            />
          </>
        );
      }}
    </VirtualList>
  );
}

/** After a row is removed, the focus goes to the one that takes its place. */
function useFocusAfter(entries: readonly ListEntry[]) {
  const list = useRef<HTMLDivElement>(null);
  const gone = useRef<number | null>(null);
  useEffect(() => {
    if (gone.current === null) return;
    const position = Math.min(gone.current, entries.length - 1);
    gone.current = null;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${String(position)}"]`);
    const next = row?.querySelector('button') ?? list.current?.querySelector('input');
    next?.focus({ preventScroll: true });
  }, [entries]);
  return {
    list,
    focusAfter: (position: number) => {
      gone.current = position;
    },
  };
}

interface SearchProps {
  value: string;
  onChange: (value: string) => void;
}

function Search({ value, onChange }: SearchProps) {
  return (
    <TextInput
      className={styles['snapshot-list-search']}
      aria-label={t('restorePoints.linkSearch')}
      placeholder={t('restorePoints.linkSearch')}
      // It is loaded after the dialog has given the focus to its first field.
      ref={focusOnMount}
      leftSection={<IconSearch size={16} aria-hidden="true" />}
      rightSection={
        value !== '' && (
          <CloseButton size="sm" aria-label={t('common.clear')} onClick={() => onChange('')} />
        )
      }
      autoComplete="off"
      spellCheck={false}
      maxLength={200}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface CountsProps {
  found: number;
  total: number;
  hidden: number;
  /** Whether the hidden snapshots are shown, instead of the others. */
  isHidden: boolean;
  onSwitch: () => void;
}

function Counts({ found, total, hidden, isHidden, onSwitch }: CountsProps) {
  return (
    <div className={styles['snapshot-list-counts']}>
      <output className={styles['snapshot-list-count']}>
        {found === total
          ? t('restorePoints.linkCount', { count: total })
          : t('restorePoints.linkCountFound', { shown: formatCount(found), count: total })}
      </output>
      {hidden > 0 && (
        <Button variant="subtle" size="compact-sm" onClick={onSwitch}>
          {isHidden
            ? t('restorePoints.hiddenBack')
            : t('restorePoints.hiddenShow', { count: hidden })}
        </Button>
      )}
    </div>
  );
}

function LinkAllButton({
  unmatched,
  onLinkAll,
}: Pick<SnapshotListProps, 'unmatched' | 'onLinkAll'>) {
  const count = exactMatches(unmatched).length;
  if (count === 0) return null;
  return (
    <Button variant="default" onClick={onLinkAll}>
      {t('restorePoints.linkAllExact', { count: formatCount(count) })}
    </Button>
  );
}

/** The snapshots that can be linked without a look at each. */
export function exactMatches({ snapshots }: UnmatchedSnapshots) {
  return snapshots.flatMap((snapshot) => {
    const { suggestion, isHidden } = snapshot;
    return suggestion?.isExact && !isHidden ? [{ snapshot, suggestion }] : [];
  });
}

function GroupTitle({ entry: { group, groupCount } }: { entry: ListEntry }) {
  if (groupCount === null) return null;
  return (
    <h3 className={styles['snapshot-list-group']}>
      {t(groupTitles[group], { count: formatCount(groupCount) })}
    </h3>
  );
}

function Nothing({ isSearch }: { isSearch: boolean }) {
  return (
    <Text className={styles['snapshot-list-nothing']}>
      {isSearch ? t('restorePoints.linkSearchEmpty') : t('restorePoints.linkEmpty')}
    </Text>
  );
}

function keyOf(entry: ListEntry | undefined): string {
  return entry ? `${entry.snapshot.projectId} ${entry.snapshot.pointId}` : '';
}
