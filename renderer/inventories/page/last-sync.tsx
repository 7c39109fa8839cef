import type { ReactNode } from 'react';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import type { SyncRun } from '../../../shared/sync/sync-run.ts';
import { Ago } from '../../kit/ago.tsx';
import { Disclosure } from '../../kit/disclosure.tsx';
import { notOfferedLines } from '../../plakar-apps/not-offered-text.ts';
import { StateDot } from '../../sync/state-dot.tsx';
import { SyncProgressLine } from '../../sync/sync-progress-line.tsx';
import { changesLabel, inventoryState, runLabel } from '../../sync/sync-text.ts';
import { formatDuration } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { rich, t } from '../../text/translate.ts';
import styles from './last-sync.module.css';

/** The last sync: result, duration and changes; or the progress of a running one, in the same space. */
export function LastSync({ inventory }: { inventory: InventorySummary }) {
  const { lastRun, progress } = inventory;
  if (lastRun === null && progress === null) return null;
  return (
    <section className={styles['last-sync']} aria-label={t('common.lastSync')}>
      {progress !== null && <SyncProgressLine progress={progress} />}
      {progress === null && lastRun !== null && (
        <>
          <RunFacts run={lastRun} inventory={inventory} />
          <DataAge inventory={inventory} />
          <NotOffered run={lastRun} />
        </>
      )}
    </section>
  );
}

function RunFacts({ run, inventory }: { run: SyncRun; inventory: InventorySummary }) {
  const { status, startedAt, finishedAt, requests, failure } = run;
  const state = inventoryState(inventory);
  return (
    <dl className={styles['run-facts']}>
      <Fact term={t('common.lastSync')}>
        <StateDot state={state === 'keys' ? 'cancelled' : state} /> {runLabel(status)}
      </Fact>
      <Fact term={finishedAt === null ? t('inventories.runStarted') : t('inventories.runEnded')}>
        <Ago at={finishedAt ?? startedAt} />
      </Fact>
      {finishedAt !== null && (
        <Fact term={t('inventories.runDuration')}>{formatDuration(startedAt, finishedAt)}</Fact>
      )}
      <Fact term={t('inventories.runRequests')}>{formatCount(requests)}</Fact>
      {failure === null && <Fact term={t('common.resources')}>{changesLabel(run)}</Fact>}
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** After a sync that changed nothing: what is shown is older than it. */
function DataAge({ inventory }: { inventory: InventorySummary }) {
  const { syncedAt } = inventory;
  const isOlder = ['failed', 'keys', 'cancelled'].includes(inventoryState(inventory));
  if (syncedAt === null || !isOlder) return null;
  return (
    <p className={styles['data-age']}>
      {rich('inventories.dataShownAge', { ago: <Ago at={syncedAt} /> })}
    </p>
  );
}

/** Unobtrusive: nothing is missing, and nothing needs to be done. */
function NotOffered({ run: { notOffered } }: { run: SyncRun }) {
  if (notOffered.length === 0) return null;
  return (
    <Disclosure label={t('inventories.runNotOffered', { count: notOffered.length })}>
      <ul className={styles['not-offered']}>
        {notOfferedLines(notOffered).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
