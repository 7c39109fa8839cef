import { useCallback, useState } from 'react';
import { type PanelMemory, type PanelState, untouchedPanel } from './panel-memory.ts';

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
