import { allInventories } from '../../../shared/coverage/coverage-scope.ts';
import type { ReportContents } from '../../../shared/exports/report.ts';
import type { Protection } from '../../../shared/resources/resource.ts';
import { groupings } from '../../coverage/groupings.ts';
import { t } from '../../text/translate.ts';
import { AttentionSection } from './attention-section.tsx';
import { Freshness } from './freshness.tsx';
import { HistorySection } from './history-section.tsx';
import { PolicySection } from './policy-section.tsx';
import { ReportFills } from './report-fills.tsx';
import { ReportGroupTable } from './report-group-table.tsx';
import { ReportHead } from './report-head.tsx';
import { ReportSummary } from './report-summary.tsx';
import { ResourceSection } from './resource-section.tsx';
import { StatesSection } from './states-section.tsx';
import { UnreadSection } from './unread-section.tsx';
import styles from './report.module.css';

/** The lists of resources: what is most at risk first. */
const lists = [
  ['not-protected', 'notProtected'],
  ['stale', 'stale'],
  ['unknown', 'unknown'],
  ['protected', 'protected'],
  ['excluded', 'excluded'],
] as const satisfies readonly (readonly [Protection, keyof ReportContents])[];

/** The report: first what a reader decides on, then what it is based on, then the individual resources. */
export function Report({ contents }: { contents: ReportContents }) {
  const { coverage, inventories, sources, madeAt } = contents;
  return (
    <main className={styles['report']}>
      <ReportFills />
      <ReportHead contents={contents} />
      <ReportSummary contents={contents} />
      <AttentionSection contents={contents} />
      <HistorySection points={contents.history} />
      {groupings.map(({ key, title, subject, groupsOf, noteOf }) => (
        <ReportGroupTable
          key={key}
          title={t(title)}
          subject={t(subject)}
          groups={groupsOf(coverage, allInventories)}
          note={noteOf(coverage)}
        />
      ))}
      <StatesSection coverage={coverage} />
      <PolicySection policy={coverage.policy} />
      <Freshness inventories={inventories} sources={sources} />
      <UnreadSection inventories={inventories} />
      {lists.map(([protection, field]) => (
        <ResourceSection
          key={protection}
          protection={protection}
          list={contents[field]}
          policy={coverage.policy}
          madeAt={madeAt}
        />
      ))}
    </main>
  );
}
