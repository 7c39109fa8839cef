import { useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

/** The contents of a report. */
export function useReportContents(reportId: string) {
  return useQuery({
    queryKey: ['report', reportId],
    queryFn: () => call('report.read', { reportId }),
  });
}
