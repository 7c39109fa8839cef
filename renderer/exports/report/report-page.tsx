import { useDocumentTitle } from '@mantine/hooks';
import { useEffect } from 'react';
import type { ReportContents } from '../../../shared/exports/report.ts';
import { formatInstant } from '../../text/dates.ts';
import { call } from '../../bridge/client.ts';
import { useReportContents } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { Report } from './report.tsx';
import { scopeTitle } from './scope-text.ts';

/** The page that a report is printed from: separate, and black on white in every colour scheme. */
export function ReportPage({ reportId }: { reportId: string }) {
  const { data: contents } = useReportContents(reportId);
  return contents ? <Drawn reportId={reportId} contents={contents} /> : null;
}

function Drawn({ reportId, contents }: { reportId: string; contents: ReportContents }) {
  const { madeAt, scope, appVersion } = contents;
  const title = t('report.title');
  useDocumentTitle(
    [title, scopeTitle(scope), formatInstant(madeAt)].filter((part) => part !== null).join(' · '),
  );
  useEffect(() => {
    const foot = ['OVHcloud Inventory', appVersion, title, formatInstant(madeAt)].join(' · ');
    const pageLabel = t('report.page', { page: '{page}', pages: '{pages}' });
    // If the report was cancelled, nobody waits for it, so the failure is ignored.
    void document.fonts.ready
      .then(() => call('report.print', { reportId, foot, pageLabel }))
      .catch(() => undefined);
  }, [reportId, appVersion, madeAt, title]);
  return <Report contents={contents} />;
}
