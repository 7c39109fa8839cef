import { type RefCallback, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

/** Measures expanded rows: their heights by key, and the ref that each of their elements gets. */
export function useRowHeights(keyAt: (position: number) => string) {
  const [heights, setHeights] = useState<ReadonlyMap<string, number>>(() => new Map());
  const latest = useRef({ heights, keyAt });
  useLayoutEffect(() => {
    latest.current = { heights, keyAt };
  }, [heights, keyAt]);
  const observer = useRef<ResizeObserver | null>(null);
  const measure: RefCallback<HTMLElement> = useCallback((element) => {
    if (element === null) return undefined;
    const observing = (observer.current ??= new ResizeObserver((entries) => {
      const known = latest.current.heights;
      const measured = entries
        .map(({ target }) => heightIn(target, latest.current.keyAt))
        .filter(([key, height]) => height > 0 && known.get(key) !== height);
      if (measured.length === 0) return;
      const next = new Map([...known, ...measured]);
      latest.current.heights = next;
      // Before the frame is painted, or else the rows below would move a frame later.
      flushSync(() => setHeights(next));
    }));
    observing.observe(element);
    return () => observing.unobserve(element);
  }, []);
  return { heights, measure };
}

function heightIn(element: Element, keyAt: (position: number) => string): [string, number] {
  const position = element instanceof HTMLElement ? Number(element.dataset['index']) : -1;
  return [keyAt(position), Math.ceil(element.getBoundingClientRect().height)];
}
