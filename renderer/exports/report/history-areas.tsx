import type { CoverageCounts } from '../../../shared/coverage/coverage.ts';
import type { ReportContents } from '../../../shared/exports/report.ts';
import { countedStates } from '../../coverage/groups.ts';
import {
  carriedOn,
  countTicks,
  dayMs,
  type HistoryRow,
  historyRows,
  mostCounted,
  timeTicks,
} from '../../coverage/history-series.ts';
import { formatTick } from '../../text/dates.ts';
import { formatCount } from '../../text/numbers.ts';
import { reportFills } from './report-fills.tsx';
import styles from './history-areas.module.css';

/** In points: the width of the sheet between its margins. */
const width = 516;
const height = 150;
const plot = { left: 40, right: width - 20, top: 6, bottom: height - 18 };

/** The states over time as stacked areas. The numbers are in the table below. */
export function HistoryAreas({ points }: { points: ReportContents['history'] }) {
  const rows = carriedOn(historyRows(points));
  const from = rows[0]?.at ?? 0;
  const to = rows.at(-1)?.at ?? from;
  const counts = countTicks(mostCounted(rows));
  const times = timeTicks(from, to);
  const x = scale(from, to, plot.left, plot.right);
  const y = scale(0, counts.at(-1) ?? 1, plot.bottom, plot.top);
  return (
    <svg className={styles['report-areas']} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {counts.map((count) => (
        <g key={count}>
          <line x1={plot.left} x2={plot.right} y1={y(count)} y2={y(count)} />
          <text x={plot.left - 5} y={y(count) + 2.5} textAnchor="end">
            {formatCount(count)}
          </text>
        </g>
      ))}
      {countedStates.map(({ protection, field }, place) => (
        <path
          key={protection}
          d={areaOf(rows, { below: fieldsBefore(place), field, x, y })}
          fill={reportFills[field]}
        />
      ))}
      {times.map((at, index) => (
        <text key={at} x={x(at)} y={height - 5} textAnchor={index === 0 ? 'start' : 'middle'}>
          {formatTick(at, (to - from) / dayMs, times[index - 1] ?? null)}
        </text>
      ))}
    </svg>
  );
}

type Field = keyof CoverageCounts;
type Scale = (value: number) => number;

function scale(from: number, to: number, start: number, end: number): Scale {
  const length = to - from || 1;
  return (value) => start + ((value - from) / length) * (end - start);
}

function fieldsBefore(place: number): Field[] {
  return countedStates.slice(0, place).map(({ field }) => field);
}

interface AreaParts {
  /** The states under this one. */
  below: readonly Field[];
  field: Field;
  x: Scale;
  y: Scale;
}

/** The outline of an area: along its upper edge in steps, and back along its lower edge. */
function areaOf(rows: readonly HistoryRow[], { below, field, x, y }: AreaParts): string {
  const baseOf = (row: HistoryRow) => below.reduce((sum, each) => sum + row[each], 0);
  const edges = rows.map((row, index) => ({
    from: x(row.at),
    to: x(rows[index + 1]?.at ?? row.at),
    lower: y(baseOf(row)),
    upper: y(baseOf(row) + row[field]),
  }));
  const along = edges.map(({ from, to, upper }) => `${from},${upper} ${to},${upper}`);
  const back = edges.toReversed().map(({ from, to, lower }) => `${to},${lower} ${from},${lower}`);
  return `M${[...along, ...back].join(' L')}Z`;
}
