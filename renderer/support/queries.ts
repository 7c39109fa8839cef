import { useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

export function useAppFacts() {
  return useQuery({ queryKey: ['about'], queryFn: () => call('about.describe', undefined) });
}

/** The current diagnostics; discarded when no longer shown. */
export function useDiagnostics() {
  return useQuery({
    queryKey: ['diagnostics'],
    queryFn: () => call('diagnostics.read', undefined),
    staleTime: 0,
    gcTime: 0,
  });
}

export function useLicences() {
  return useQuery({ queryKey: ['licences'], queryFn: () => call('licence.list', undefined) });
}

/** The text of one licence, loaded when expanded. */
export function useLicenceText(shipped: { name: string; version: string }, isOpen: boolean) {
  const { name, version } = shipped;
  return useQuery({
    queryKey: ['licences', name, version],
    queryFn: () => call('licence.read', { name, version }),
    enabled: isOpen,
  });
}
