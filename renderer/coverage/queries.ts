import { useQuery } from '@tanstack/react-query';
import { call } from '../bridge/client.ts';

/** See `keys`. */
export const coverageKeys = { course: ['course'], changes: ['changes'] } as const;

/** null: of all inventories together. */
export function useCourse(inventoryId: string | null) {
  return useQuery({
    queryKey: [...coverageKeys.course, inventoryId],
    queryFn: () => call('course.read', { inventoryId }),
  });
}

/** How much changed in each inventory. */
export function useChangesList() {
  return useQuery({
    queryKey: [...coverageKeys.changes, 'list'],
    queryFn: () => call('changes.list', undefined),
  });
}

/** What changed in one inventory. */
export function useChanges(inventoryId: string) {
  return useQuery({
    queryKey: [...coverageKeys.changes, inventoryId],
    queryFn: () => call('changes.read', { inventoryId }),
  });
}
