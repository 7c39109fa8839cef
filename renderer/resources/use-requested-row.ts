import { type RefObject, useEffect } from 'react';
import { useRequestedResource } from '../navigation/requested-resource.ts';
import { keyOfRow } from '../../shared/resources/rules/unpack-rows.ts';
import type { DataSet } from './rows/data-set.ts';
import type { ResourceTableHandle } from './table/resource-table.tsx';

interface RequestedRowOptions {
  data: DataSet;
  table: RefObject<ResourceTableHandle | null>;
  open: (key: string) => void;
  /** Shows rows that the selection hides. */
  reveal: () => void;
}

/** Opens and focuses the row of a requested resource, as soon as the table shows it. */
export function useRequestedRow({ data, table, open, reveal }: RequestedRowOptions): void {
  const { resource, done } = useRequestedResource();
  useEffect(() => {
    if (resource === null) return;
    const key = keyOfRow(resource);
    if (!data.keys.includes(key)) {
      done();
    } else if (table.current?.focusKey(key)) {
      done();
      open(key);
    } else reveal();
  });
}
