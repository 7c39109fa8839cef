import { useDocumentTitle } from '@mantine/hooks';
import { useEffect } from 'react';
import type { ReportContents } from '../../../shared/exports/report.ts';
import { formatInstant } from '../../text/dates.ts';
import { call } from '../../bridge/client.ts';
import { useReportContents } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { Report } from './report.tsx';

/** What a report is printed from: a page of its own, in black on white whatever the app looks like. */
export function ReportPage({ reportId }: { reportId: string }) {
  const { data: contents } = useReportContents(reportId);
  return contents ? <Drawn reportId={reportId} contents={contents} /> : null;
}

function Drawn({ reportId, contents }: { reportId: string; contents: ReportContents }) {
  const { madeAt, scope, appVersion } = contents;
  const title = t('report.title');
  useDocumentTitle(
    [title, scope, formatInstant(madeAt)].filter((part) => part !== null).join(' · '),
  );
  useEffect(() => {
    const foot = ['OVHcloud Inventory', appVersion, title, formatInstant(madeAt)].join(' · ');
    const pageLabel = t('report.page', { page: '{page}', pages: '{pages}' });
    // Of a report that is no longer waited for there is nothing to say, and nobody to say it to.
    void document.fonts.ready
      .then(() => call('report.print', { reportId, foot, pageLabel }))
      .catch(() => undefined);
  }, [reportId, appVersion, madeAt, title]);
  return <Report contents={contents} />;
}
