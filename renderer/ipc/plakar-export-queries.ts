import { useQuery } from '@tanstack/react-query';
import { call } from './client.ts';

/** Apps as plakar would take them, without secrets; read anew each time. */
export function usePlakarExport(appIds: readonly string[]) {
  return useQuery({
    queryKey: ['plakarexport', 'document', appIds],
    queryFn: () => call('plakarexport.read', { appIds: [...appIds] }),
    gcTime: 0,
  });
}

/** What the plakar on this computer has of them; the user may change that at any time. */
export function usePlakarPreview(appIds: readonly string[]) {
  return useQuery({
    queryKey: ['plakarexport', 'preview', appIds],
    queryFn: () => call('plakarexport.describe', { appIds: [...appIds] }),
    gcTime: 0,
  });
}
