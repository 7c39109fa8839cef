import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { CoverageOverview } from '../../shared/coverage/coverage.ts';
import { t } from '../text/translate.ts';
import { AgesChart } from './ages-chart.tsx';
import { BiggestChart } from './biggest-chart.tsx';
import type { ChartCard } from './chart-columns.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { GroupBars, shownFirst } from './group-bars.tsx';
import { GroupTable } from './group-table.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { groupings } from './groupings.ts';

/** Pixels: the head and padding of a card, a line, a line with a second one for its bar, and what is below. */
const head = 68;
const line = 32;
const tallLine = 48;
const foot = 42;

/** Who looks after several customers begins with them. */
function isFirst({ key }: ChartCard): boolean {
  return key === 'class' || key === 'group';
}

/** The breakdowns of coverage. */
export function chartCards(overview: CoverageOverview, scope: CoverageScope): ChartCard[] {
  const groups = groupings.flatMap((grouping): ChartCard[] => {
    const found = grouping.groupsOf(overview, scope);
    if (found.length === 0) return [];
    const title = t(grouping.title);
    const isLong = found.length > shownFirst;
    const height = head + Math.min(found.length, shownFirst) * line + (isLong ? 2 * foot : 0);
    const card = (
      <ChartPanel
        title={title}
        note={grouping.noteOf(overview)}
        chart={<GroupBars groups={found} title={title} />}
        table={<GroupTable title={title} subject={t(grouping.subject)} groups={found} />}
      />
    );
    return [{ key: grouping.key, height, card }];
  });
  return [
    ...groups.filter(isFirst),
    {
      key: 'ages',
      height: head + 220,
      card: <AgesChart ages={overview.ages} scope={scope} />,
    },
    ...biggestCard(overview, scope),
    ...groups.filter((each) => !isFirst(each)),
  ];
}

/** Coverage over time. */
export function historyCard(overview: CoverageOverview, scope: CoverageScope): ChartCard {
  const card = <HistoryPanel scope={scope} seenTwice={overview.seenTwice} />;
  return { key: 'history', height: head + 300, card };
}

function biggestCard(overview: CoverageOverview, scope: CoverageScope): ChartCard[] {
  if (overview.total.notProtected === 0) return [];
  const { biggest, unsizedCount } = overview;
  const height = head + Math.max(1, biggest.length) * tallLine + (unsizedCount > 0 ? foot : 0);
  const card = <BiggestChart overview={overview} scope={scope} />;
  return [{ key: 'biggest', height, card }];
}
