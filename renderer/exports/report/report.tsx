import type { ReportContents } from '../../../shared/exports/report.ts';
import { t } from '../../text/translate.ts';
import { Freshness } from './freshness.tsx';
import { ReportGroupTable } from './report-group-table.tsx';
import { PolicySection } from './policy-section.tsx';
import { classGroups, projectGroups } from '../../coverage/groups.ts';
import { ReportHead } from './report-head.tsx';
import { ResourceSection } from './resource-section.tsx';
import { StatesSection } from './states-section.tsx';
import { UnreadSection } from './unread-section.tsx';
import styles from './report.module.css';

/** The report for auditors, from the total down to individual resources. */
export function Report({ contents }: { contents: ReportContents }) {
  const { coverage, inventories, sources } = contents;
  const { policy } = coverage;
  return (
    <main className={styles['report']}>
      <ReportHead contents={contents} />
      <StatesSection coverage={coverage} />
      <PolicySection policy={policy} />
      <ReportGroupTable
        title={t('common.byClass')}
        subject={t('common.class')}
        groups={classGroups(coverage, null)}
      />
      <ReportGroupTable
        title={t('common.byProject')}
        subject={t('common.project')}
        groups={projectGroups(coverage)}
      />
      <Freshness inventories={inventories} sources={sources} />
      <UnreadSection inventories={inventories} />
      <ResourceSection protection="not-protected" list={contents.notProtected} />
      <ResourceSection protection="stale" list={contents.stale} />
      <ResourceSection protection="unknown" list={contents.unknown} />
      <ResourceSection protection="excluded" list={contents.excluded} />
    </main>
  );
}
