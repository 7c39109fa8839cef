import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import { isInScope } from '../../shared/coverage/rules/in-scope.ts';
import type { ChangesSummary } from '../../shared/coverage/changes.ts';
import { changeCounts, changesAddress } from './changes-text.ts';
import { formatPeriod } from '../text/dates.ts';
import { useInventories } from '../inventories/queries.ts';
import { formatCount } from '../text/numbers.ts';
import { useChangesList } from './queries.ts';
import { rich, t } from '../text/translate.ts';
import styles from './changes-strip.module.css';
import groupBarsStyles from './group-bars.module.css';

/** Of many inventories, the others are shown on demand. */
const shownFirst = 5;

/** Changes of the last syncs, linked to their lists; renders nothing if there are none. */
export function ChangesStrip({ scope }: { scope: CoverageScope }) {
  const changes = useChangesList().data ?? [];
  const inventories = useInventories().data ?? [];
  const [showsAll, setShowsAll] = useState(false);
  const inScope = new Set(inventories.filter((each) => isInScope(each, scope)).map(({ id }) => id));
  const found = changes
    .filter((each) => inScope.has(each.inventoryId) && changeCounts(each).length > 0)
    .toSorted((a, b) => Number(b.lost > 0) - Number(a.lost > 0));
  if (found.length === 0) return null;
  const shown = showsAll ? found : found.slice(0, shownFirst);
  return (
    <section className={`${styles['changes-strip']} panel`} aria-labelledby="changes-strip-title">
      <h2 id="changes-strip-title" className={styles['changes-title']}>
        {t('common.lastSyncChanges')}
      </h2>
      {shown.map((each) => (
        <ChangesLine key={each.inventoryId} summary={each} />
      ))}
      {found.length > shownFirst && (
        <Button
          variant="default"
          size="xs"
          className={styles['changes-all']}
          aria-expanded={showsAll}
          onClick={() => setShowsAll((was) => !was)}
        >
          {showsAll
            ? t('coverage.showFewer')
            : t('common.showAll', { count: formatCount(found.length) })}
        </Button>
      )}
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
