import { useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

/** Whether the window shows the demo account. It loads again when that changes. */
export function useIsDemo(): boolean {
  const { data } = useQuery({
    queryKey: ['demo.read'],
    queryFn: () => call('demo.read', undefined),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.isShown ?? false;
}
