import { useCallback } from 'react';
import { useRemembered } from './browser-memory.ts';

/** Which rows are expanded; preserved when sorting, filtering and refetching. */
export function useExpanded() {
  const [expanded, setExpanded] = useRemembered('expanded');
  const toggle = useCallback(
    (key: string) => {
      setExpanded((current) => {
        const next = new Set(current);
        if (!next.delete(key)) next.add(key);
        return next;
      });
    },
    [setExpanded],
  );
  const expand = (key: string) => setExpanded((current) => new Set([...current, key]));
  return [expanded, toggle, expand] as const;
}
