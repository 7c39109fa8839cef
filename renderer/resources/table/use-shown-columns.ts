import { useCallback, useMemo } from 'react';
import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { useInventories } from '../../inventories/queries.ts';

/** Whether a column is offered: with a single inventory, its column would repeat one name in each row. */
export function useIsOffered(): (column: ResourceColumn) => boolean {
  const hasSeveral = (useInventories().data?.length ?? 0) > 1;
  return useCallback((column) => column !== 'inventory' || hasSeveral, [hasSeveral]);
}

/** The chosen columns that are shown. */
export function useShownColumns(chosen: readonly ResourceColumn[]): readonly ResourceColumn[] {
  const isOffered = useIsOffered();
  return useMemo(() => chosen.filter(isOffered), [chosen, isOffered]);
}
