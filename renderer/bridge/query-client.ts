import { QueryClient } from '@tanstack/react-query';

/** Main announces every change and answers without a network, so queries neither refetch nor retry on their own. */
export function createQueryClient(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, staleTime: Infinity, refetchOnWindowFocus: false },
      mutations: always,
    },
  });
}
