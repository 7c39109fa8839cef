import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';

/** Apps as plakar would take them, without secrets; read anew each time. */
export function usePlakarExport(appIds: readonly string[]) {
  return useQuery({
    queryKey: ['plakarExport', 'document', appIds],
    queryFn: () => call('plakarExport.read', { appIds: [...appIds] }),
    gcTime: 0,
  });
}
