import { useCallback, useState } from 'react';

/**
 * What the user opened in an expanded row. Stored outside the row, because a row that scrolls out of view is unmounted
 * and must be restored later.
 */
export interface PanelState {
  tab: 'apps' | 'settings';
  isRawOpen: boolean;
}

const untouchedPanel: PanelState = { tab: 'apps', isRawOpen: false };

export type PanelMemory = Map<string, PanelState>;

/** The state of one panel, saved so that it survives unmounting. */
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
