import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useHistoryEntry } from './hash-location.ts';
import { scrollUntilMoved } from './scroll-until-moved.ts';

/** Where each entry of the history was scrolled to, while the window is open. */
const places = new Map<string, number>();

/**
 * For the box that scrolls the screens, which outlives them: a new entry of the history opens at its top, Back and
 * Forward return to its place.
 */
export function useScrollMemory(box: RefObject<HTMLElement | null>): void {
  const entry = useHistoryEntry();
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const place = places.get(entry);
    if (place === undefined) current.scrollTo(0, 0);
    const restoring =
      place === undefined ? null : scrollUntilMoved(current, () => current.scrollTo(0, place));
    function remember() {
      // Until all content is drawn, the box may not reach the place.
      if (restoring?.isOver() ?? true) places.set(entry, current?.scrollTop ?? 0);
    }
    current.addEventListener('scroll', remember, { passive: true });
    return () => {
      restoring?.stop();
      current.removeEventListener('scroll', remember);
    };
  }, [box, entry]);
}

/**
 * Scrolls to a heading of a newly opened screen, or to a control below it, and focuses it. Returning to an entry of the
 * history restores its place instead.
 */
export function useLanding(headingId: string | null, controlId: string | null = null): void {
  const entry = useHistoryEntry();
  useEffect(() => {
    if (headingId === null || places.has(entry)) return undefined;
    return landOn(headingId, controlId);
  }, [entry, headingId, controlId]);
}

/**
 * Scrolls to a heading and focuses it, as soon as it is there; or to the control in the element with another id, which
 * may not be shown. Returns a function that stops it.
 */
export function landOn(headingId: string, controlId: string | null = null): () => void {
  const content = document.getElementById('content');
  if (!content) return () => undefined;
  let focused: HTMLElement | null = null;
  const { stop } = scrollUntilMoved(content, () => {
    const control = controlId === null ? null : controlIn(document.getElementById(controlId));
    const target = control ?? document.getElementById(headingId);
    if (!target) return;
    target.scrollIntoView({ block: control === null ? 'start' : 'center' });
    if (target === focused) return;
    focused = target;
    if (control === null) target.tabIndex = -1;
    target.focus({ preventScroll: true });
  });
  return stop;
}

const controls = 'button, input:not([type="hidden"]), select, textarea';

/** The chosen one of several, or else the first. */
function controlIn(element: HTMLElement | null): HTMLElement | null {
  if (element === null || element.matches(controls)) return element;
  return element.querySelector<HTMLElement>('input:checked') ?? element.querySelector(controls);
}

/** Focuses the content when the focused element went away with its screen, so that the keyboard does not start over. */
export function useFocusAfterNavigation(content: RefObject<HTMLElement | null>): void {
  const [location] = useLocation();
  const shown = useRef(location);
  useEffect(() => {
    if (shown.current === location) return;
    shown.current = location;
    const focused = document.activeElement;
    if (focused === null || focused === document.body) {
      content.current?.focus({ preventScroll: true });
    }
  }, [content, location]);
}
