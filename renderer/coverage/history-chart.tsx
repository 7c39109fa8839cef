import { AreaChart } from '@mantine/charts';
import '@mantine/charts/styles.css';
import { Link } from 'wouter';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { CoverageHistory } from '../../shared/coverage/coverage-history.ts';
import type { CoverageCounts } from '../../shared/coverage/coverage.ts';
import { ProtectionSign } from '../kit/protection-badge.tsx';
import { scopeLink } from './scope-address.ts';
import { coverageHeadline } from './coverage-text.ts';
import { formatInstant, formatTick } from '../text/dates.ts';
import { formatCount } from '../text/numbers.ts';
import { protectionLabel } from '../text/status-text.ts';
import { t } from '../text/translate.ts';
import { resourcesAddress } from '../navigation/resources-link.ts';
import {
  carriedOn,
  countTicks,
  historyMarks,
  type HistoryRow,
  historyRows,
  dayMs,
  endLabels,
  mostCounted,
  timeTicks,
} from './history-series.ts';
import { countedStates } from './groups.ts';
import styles from './history-chart.module.css';

/** Pixels. The right margin holds the labels, level with the areas. */
const chartHeight = 260;
const margin = { top: 10, right: 160, bottom: 4, left: 4 };
const axisHeight = 26;
const plotHeight = chartHeight - margin.top - margin.bottom - axisHeight;

/** Areas that forced colours draw with a hatching. */
const areaClasses: Partial<Record<string, string>> = {
  unknown: styles['history-unknown'],
  stale: styles['history-stale'],
  notProtected: styles['history-not-protected'],
};

interface HistoryChartProps {
  /** At least two. */
  points: CoverageHistory['points'];
  scope: CoverageScope;
}

/** The states over time as stacked areas, labelled at their ends. */
export function HistoryChart({ points, scope }: HistoryChartProps) {
  const rows = carriedOn(historyRows(points));
  const from = rows[0]?.at ?? 0;
  const to = rows.at(-1)?.at ?? from;
  const lengthDays = (to - from) / dayMs;
  const times = timeTicks(from, to);
  const ticks = countTicks(mostCounted(rows));
  const top = ticks.at(-1) ?? 1;
  return (
    <div className={styles['history-chart']}>
      <figure aria-label={chartLabel(points)}>
        <AreaChart
          aria-hidden="true"
          h={chartHeight}
          type="stacked"
          curveType="stepAfter"
          data={rows}
          dataKey="at"
          series={countedStates.map(({ protection, field }) => ({
            name: field,
            color: `var(--protection-${protection}-fill)`,
          }))}
          areaProps={({ name }) => ({
            className: areaClasses[name] ?? '',
            ...(name === 'unknown' ? { fill: 'url(#history-unknown)' } : {}),
          })}
          areaChartProps={{ margin }}
          accessibilityLayer={false}
          withDots={false}
          fillOpacity={0.8}
          strokeWidth={1}
          gridAxis="x"
          tickLine="none"
          valueFormatter={formatCount}
          xAxisProps={{
            type: 'number',
            scale: 'time',
            domain: [from, to],
            ticks: times,
            tickFormatter: (at: number, index: number) =>
              formatTick(at, lengthDays, times[index - 1] ?? null),
            height: axisHeight,
            // Where there is no room for all, every second or third, not those that happen to fit.
            interval: 'equidistantPreserveStart',
          }}
          yAxisProps={{ domain: [0, top], ticks, width: 60 }}
          referenceLines={historyMarks(points).map(({ at }) => ({
            x: Date.parse(at),
            color: 'var(--mantine-color-text)',
            strokeDasharray: '2 3',
          }))}
          tooltipProps={{ content: <Reading points={points} /> }}
        >
          <UnknownPattern />
        </AreaChart>
      </figure>
      <EndLabels last={rows.at(-1)} most={top} scope={scope} />
    </div>
  );
}

function chartLabel(points: CoverageHistory['points']): string {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return '';
  return t('coverage.historyLabel', {
    from: formatInstant(first.at),
    before: coverageHeadline(first.counts),
    to: formatInstant(last.at),
    after: coverageHeadline(last.counts),
  });
}

/** The hatching that means unknown in every bar. */
function UnknownPattern() {
  return (
    <defs>
      <pattern
        id="history-unknown"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className={styles['history-ground']} />
        <rect width="3" height="6" fill="var(--protection-unknown-fill)" />
      </pattern>
      {/* Only where the system sets the colours. */}
      <pattern id="history-stale" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className={styles['history-ground']} />
        <rect width="2" height="5" fill="var(--protection-stale-fill)" />
      </pattern>
    </defs>
  );
}

interface EndLabelsProps {
  last: CoverageCounts | undefined;
  most: number;
  scope: CoverageScope;
}

function EndLabels({ last, most, scope }: EndLabelsProps) {
  if (last === undefined) return null;
  return (
    <ul className={styles['history-labels']} style={{ top: margin.top, width: margin.right - 8 }}>
      {endLabels(last, most, plotHeight).map(({ protection, count, top }) => (
        <li key={protection} style={{ top }}>
          <Link
            href={resourcesAddress({ ...scopeLink(scope), protection })}
            aria-label={t('coverage.stateLink', {
              count: formatCount(count),
              state: protectionLabel(protection),
            })}
          >
            <ProtectionSign protection={protection} />{' '}
            {t('common.nameAndState', {
              name: protectionLabel(protection),
              state: formatCount(count),
            })}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface ReadingProps {
  points: CoverageHistory['points'];
  /** Passed by Recharts: the row under the pointer, with each of its areas. */
  payload?: readonly { payload?: HistoryRow }[];
}

/** Tooltip for the moment under the pointer. In the extension after the last point, it shows the last point. */
function Reading({ points, payload }: ReadingProps) {
  const row = payload?.[0]?.payload;
  if (row === undefined) return null;
  const lastAt = Date.parse(points.at(-1)?.at ?? '');
  return (
    <div className={`${styles['history-reading']} panel`}>
      <strong>{formatInstant(new Date(Math.min(row.at, lastAt)).toISOString())}</strong>
      <span>{coverageHeadline(row)}</span>
      {countedStates.map(({ protection, field }) => (
        <span key={protection}>
          <ProtectionSign protection={protection} /> {protectionLabel(protection)}{' '}
          <b>{formatCount(row[field])}</b>
        </span>
      ))}
    </div>
  );
}
