import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ChangesSummary } from '../../shared/coverage/changes.ts';
import { changeCounts, changesAddress } from './changes-text.ts';
import { formatPeriod } from '../text/dates.ts';
import { useChangesList } from './queries.ts';
import { rich, t } from '../text/translate.ts';
import styles from './changes-strip.module.css';
import groupBarsStyles from './group-bars.module.css';

/** Changes of the last syncs, linked to their lists; renders nothing if there are none. */
export function ChangesStrip({ inventoryId }: { inventoryId: string | null }) {
  const changes = useChangesList().data ?? [];
  const shown = changes.filter(
    (each) =>
      (inventoryId === null || each.inventoryId === inventoryId) && changeCounts(each).length > 0,
  );
  if (shown.length === 0) return null;
  return (
    <section
      className={`${styles['changes-strip']} panel`}
      aria-labelledby="changes-strip-title"
    >
      <h2 id="changes-strip-title" className={styles['changes-title']}>
        {t('common.lastSyncChanges')}
      </h2>
      {shown.map((each) => (
        <ChangesLine key={each.inventoryId} summary={each} />
      ))}
    </section>
  );
}

function asNote(words: ReactNode) {
  return <span className={groupBarsStyles['coverage-note']}>{words}</span>;
}

function ChangesLine({ summary }: { summary: ChangesSummary }) {
  const { inventoryId, inventoryName, since, at } = summary;
  return (
    <p className={styles['changes-line']}>
      <span>
        {since === null || at === null ? (
          <bdi>{inventoryName}</bdi>
        ) : (
          rich('coverage.changesOf', {
            inventory: <bdi>{inventoryName}</bdi>,
            period: formatPeriod(since, at),
            note: asNote,
          })
        )}
      </span>
      <span className={styles['changes-counts']}>
        {changeCounts(summary).map(({ key, list, text }) => (
          <Link
            key={key}
            href={changesAddress(inventoryId, list)}
            className={styles['changes-count']}
            data-list={list}
          >
            {text}
          </Link>
        ))}
      </span>
    </p>
  );
}
