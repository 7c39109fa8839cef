import { QueryClient } from '@tanstack/react-query';

/** Main announces every change, answers without a network, and repeats nothing by itself. */
export function createQueryClient(): QueryClient {
  const always = { networkMode: 'always', retry: false } as const;
  return new QueryClient({
    defaultOptions: {
      queries: { ...always, staleTime: Infinity, refetchOnWindowFocus: false },
      mutations: always,
    },
  });
}
