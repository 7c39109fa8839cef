import { useCallback } from 'react';
import { useRemembered } from './browser-memory.ts';
import { useDetailsPlace } from './details/details-place.ts';

const none: ReadonlySet<string> = new Set();

/** The resources whose details are shown; preserved when sorting, filtering and refetching. */
export interface OpenedRows {
  /** Those with details below their row. */
  expanded: ReadonlySet<string>;
  /** The one with details beside the list, or null; undefined: details are below the rows. */
  beside: string | null | undefined;
  /** Shows or hides details below the row; beside the list, shows those of this one. */
  toggle: (key: string) => void;
}

/** Where details are shown, the rows that they belong to, and a way to show those of a row. */
export function useOpened() {
  const detailsPlace = useDetailsPlace();
  const { isBeside } = detailsPlace;
  const [expanded, setExpanded] = useRemembered('expanded');
  const [beside, setBeside] = useRemembered('beside');
  const toggle = useCallback(
    (key: string) => {
      if (isBeside) {
        setBeside(key);
        return;
      }
      setExpanded((current) => {
        const next = new Set(current);
        if (!next.delete(key)) next.add(key);
        return next;
      });
    },
    [isBeside, setBeside, setExpanded],
  );
  function open(key: string) {
    if (isBeside) setBeside(key);
    else setExpanded((current) => new Set([...current, key]));
  }
  const opened: OpenedRows = isBeside
    ? { expanded: none, beside, toggle }
    : { expanded, beside: undefined, toggle };
  return { detailsPlace, opened, open };
}
