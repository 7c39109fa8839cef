import { Tabs, Text, Title } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import type { ChangesView, FigureChanges } from '../../../shared/coverage/changes.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import {
  type ChangeListName,
  changeLists,
  changeListTitle,
  figuresSentence,
} from '../../coverage/changes-text.ts';
import { formatPeriod } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { useChanges } from '../../coverage/queries.ts';
import { t } from '../../text/translate.ts';
import { ChangeList, type ChangeListEntries } from './change-list.tsx';
import inventoryPanelStyles from '../../kit/inventory-panel.module.css';

/** Differences between the last two syncs; each resource links to its row. */
export function ChangesCard({ inventoryId }: { inventoryId: string }) {
  const changes = useChanges(inventoryId);
  const asked = useAskedList();
  if (changes.error) {
    return <FailureAlert error={changes.error} onRetry={() => void changes.refetch()} />;
  }
  if (!changes.data) return null;
  // The key resets the card when another link to this page asks for another list.
  return <KnownChanges key={asked} view={changes.data} asked={asked} inventoryId={inventoryId} />;
}

interface KnownChangesProps {
  view: ChangesView;
  asked: ChangeListName | null;
  inventoryId: string;
}

function KnownChanges({ view, asked, inventoryId }: KnownChangesProps) {
  const section = useRef<HTMLElement>(null);
  const [chosen, setChosen] = useState<ChangeListName | null>(null);
  const lists = listsOf(view);
  const filled = changeLists.filter((list) => lists[list].count > 0);
  const shown = [chosen, asked, ...filled].find((list) => list && filled.includes(list)) ?? null;

  useEffect(() => {
    if (asked !== null) section.current?.scrollIntoView({ block: 'start' });
  }, [asked]);

  return (
    <section
      className={`panel ${inventoryPanelStyles['inventory-panel']}`}
      aria-labelledby="changes-title"
      ref={section}
      tabIndex={-1}
    >
      <header className={inventoryPanelStyles['inventory-panel-head']}>
        <div>
          <Title order={2} id="changes-title">
            {t('common.lastSyncChanges')}
          </Title>
          <Text size="sm" c="dimmed">
            {sinceText(view)}
          </Text>
        </div>
      </header>
      <div className={inventoryPanelStyles['inventory-panel-body']}>
        <Figures view={view} />
        {shown === null ? (
          <Text c="dimmed">{emptyText(view)}</Text>
        ) : (
          <Tabs
            value={shown}
            onChange={(list) => setChosen(changeLists.find((each) => each === list) ?? null)}
            keepMounted={false}
          >
            <Tabs.List>
              {filled.map((list) => (
                <Tabs.Tab key={list} value={list}>
                  {changeListTitle(list)} <b>{formatCount(lists[list].count)}</b>
                </Tabs.Tab>
              ))}
            </Tabs.List>
            <Tabs.Panel value={shown} pt="xs">
              <ChangeList key={shown} list={lists[shown]} inventoryId={inventoryId} />
            </Tabs.Panel>
          </Tabs>
        )}
      </div>
    </section>
  );
}

/** How the status of resources changed, as a sentence. */
function Figures({ view }: { view: ChangesView }) {
  const statuses = view.changes?.statuses ?? null;
  const sentence = statuses && figuresSentence(statuses);
  return sentence === null ? null : <Text mb="xs">{sentence}</Text>;
}

function emptyText({ changes }: ChangesView): string {
  if (changes === null) return t('inventories.changesFirstSyncHelp');
  return changes.statuses === null
    ? t('inventories.changesNotCounted')
    : t('inventories.changesEmpty');
}

const none = { count: 0, entries: [] };

function listsOf({ changes, lost }: ChangesView): Record<ChangeListName, ChangeListEntries> {
  if (changes === null) {
    return { lost, status: none, gone: none, changed: none, appeared: none, gained: none };
  }
  const { appeared, gone, changed, gained, statuses } = changes;
  return {
    lost,
    status: statuses === null ? none : { ...statuses, count: movedIn(statuses) },
    gone: { ...gone, areGone: true },
    changed,
    appeared,
    // Among the changes of status, where these are recorded.
    gained: statuses === null ? gained : none,
  };
}

function movedIn({ transitions }: FigureChanges): number {
  return transitions.reduce((sum, { count }) => sum + count, 0);
}

function sinceText({ changes }: ChangesView): string {
  return changes === null
    ? t('inventories.changesFirstSync')
    : formatPeriod(changes.since, changes.at);
}

/** The list in the page's address. */
function useAskedList(): ChangeListName | null {
  const asked = new URLSearchParams(useSearch()).get('changes');
  return changeLists.find((list) => list === asked) ?? null;
}
