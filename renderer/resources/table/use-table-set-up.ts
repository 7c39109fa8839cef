import { useCallback } from 'react';
import {
  defaultResourceTable,
  type ResourceTable,
} from '../../../shared/resources/resource-view.ts';
import { useSetTable, useViews } from '../queries.ts';

/** Columns and sort as they are kept, and the way to change them. */
export function useTableSetUp() {
  const views = useViews();
  const { mutate, error } = useSetTable();
  const table = views.data?.table ?? defaultResourceTable;
  const change = useCallback((next: ResourceTable) => mutate(next), [mutate]);
  return { table, change, error: views.error ?? error };
}
