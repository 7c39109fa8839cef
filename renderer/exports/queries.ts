import { useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

/** What the page of a report is to draw. */
export function useReportContents(reportId: string) {
  return useQuery({
    queryKey: ['report', reportId],
    queryFn: () => call('report.read', { reportId }),
  });
}
