import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CoverageHistory } from '../../shared/coverage/coverage-history.ts';
import { formatInstant } from '../text/dates.ts';
import { formatCount } from '../text/numbers.ts';
import { protectionLabel } from '../text/status-text.ts';
import { policyText, shareOf } from './coverage-text.ts';
import { t } from '../text/translate.ts';
import { allStates } from './groups.ts';
import chartTableStyles from './chart-table.module.css';
import chartPanelStyles from './chart-panel.module.css';

const shownFirst = 50;

/** All points, newest first. */
export function HistoryTable({
  points,
  title,
}: {
  points: CoverageHistory['points'];
  title: string;
}) {
  const [showsAll, setShowsAll] = useState(false);
  const newestFirst = points.toReversed();
  const shown = showsAll ? newestFirst : newestFirst.slice(0, shownFirst);
  return (
    <>
      <table>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t('coverage.historyDateColumn')}</th>
            <th scope="col" className={chartTableStyles['coverage-number']}>
              {t('coverage.protectedShareColumn')}
            </th>
            {allStates.map(({ protection }) => (
              <th key={protection} scope="col" className={chartTableStyles['coverage-number']}>
                {protectionLabel(protection)}
              </th>
            ))}
            <th scope="col">{t('common.protectionPolicy')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ at, counts, policy }) => (
            <tr key={at}>
              <th scope="row" className={chartTableStyles['history-read']}>
                {formatInstant(at)}
              </th>
              <td className={chartTableStyles['coverage-number']}>{shareOf(counts)}</td>
              {allStates.map(({ protection, field }) => (
                <td key={protection} className={chartTableStyles['coverage-number']}>
                  {formatCount(counts[field])}
                </td>
              ))}
              <td className={chartTableStyles['counted-by']}>{policyText(policy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {points.length > shownFirst && !showsAll && (
        <Button
          variant="default"
          size="xs"
          onClick={() => setShowsAll(true)}
          className={chartPanelStyles['show-all']}
        >
          {t('common.showAll', { count: formatCount(points.length) })}
        </Button>
      )}
    </>
  );
}
