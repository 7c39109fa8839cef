import { useLayoutEffect } from 'react';
import type { RowScroller } from './row-scroller.ts';

/** How far a view is scrolled, in pixels of its rows. */
export interface ScrollPlace {
  viewKey: string;
  top: number;
}

/** Begins where the user left this view, and remembers the place where they leave it. */
export function useLeftPlace(rowScroller: RowScroller, place: ScrollPlace, viewKey: string): void {
  useLayoutEffect(() => {
    if (place.viewKey === viewKey && place.top > 0) rowScroller.scrollToOffset(place.top);
    return () => {
      Object.assign(place, { viewKey, top: rowScroller.offset });
    };
  }, [place, rowScroller, viewKey]);
}
