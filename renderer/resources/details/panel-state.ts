import { useCallback, useState } from 'react';

/**
 * What the user did in an expanded row. It is kept beside the table, for a row that scrolls out of
 * view is taken from the page, and what was opened there must be found again.
 */
export interface PanelState {
  tab: 'apps' | 'settings';
  isRawOpen: boolean;
}

const untouchedPanel: PanelState = { tab: 'apps', isRawOpen: false };

export type PanelMemory = Map<string, PanelState>;

/** The state of one panel, also written to the memory that outlives it. */
export function usePanelState(
  memory: PanelMemory,
  key: string,
): [PanelState, (changes: Partial<PanelState>) => void] {
  const [state, setState] = useState(() => memory.get(key) ?? untouchedPanel);
  const change = useCallback(
    (changes: Partial<PanelState>) => {
      const next = { ...(memory.get(key) ?? untouchedPanel), ...changes };
      memory.set(key, next);
      setState(next);
    },
    [memory, key],
  );
  return [state, change];
}
