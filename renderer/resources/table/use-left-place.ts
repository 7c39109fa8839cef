import { type RefObject, useLayoutEffect } from 'react';

/** How far a view is scrolled, in pixels. */
export interface ScrollPlace {
  viewKey: string;
  top: number;
}

/** Begins where the user left this view, and remembers the place from then on. */
export function useLeftPlace(
  scroller: RefObject<HTMLElement | null>,
  place: ScrollPlace,
  viewKey: string,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    if (place.viewKey === viewKey && place.top > 0) element.scrollTo({ top: place.top });
    const remember = () => Object.assign(place, { viewKey, top: element.scrollTop });
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [place, scroller, viewKey]);
}
