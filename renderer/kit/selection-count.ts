import { useEffect } from 'react';
import { sharedValue } from './shared-value.ts';

const count = sharedValue(0);

/** Number of entries selected on the open screen. */
export const useSelectionCount = count.use;

/** For a screen with a selection: shows how many entries are selected, while it is open. */
export function useReportSelection(selected: number): void {
  useEffect(() => count.set(selected), [selected]);
  useEffect(() => () => count.set(0), []);
}
