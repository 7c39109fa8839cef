import { useQuery } from '@tanstack/react-query';
import { call } from '../../bridge/client.ts';

/** Apps as Plakar entries, without secrets; read again each time. */
export function usePlakarExport(appIds: readonly string[]) {
  return useQuery({
    queryKey: ['plakarExport', 'document', appIds],
    queryFn: () => call('plakarExport.read', { appIds: [...appIds] }),
    gcTime: 0,
  });
}
