import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import { enterDetails, itemPosition, lineAt, linePosition } from './row-elements.ts';
import { rowHeight } from './use-row-window.ts';

interface RowFocusOptions {
  scroller: RefObject<HTMLDivElement | null>;
  rowWindow: Virtualizer<HTMLDivElement, HTMLElement>;
  keyAt: (position: number) => string | number;
  activePosition: number;
  setActiveKey: (key: string) => void;
  expanded: ReadonlySet<string>;
  onToggle: (key: string) => void;
}

/** Arrow keys move between rows, Right and Left open and close, Escape leaves the details. */
export function useRowFocus(options: RowFocusOptions) {
  const { scroller, rowWindow, keyAt, activePosition, setActiveKey, expanded, onToggle } = options;
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const line = lineAt(scroller.current, wanted.current);
    if (!line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  });

  function moveTo(position: number) {
    const last = rowWindow.options.count - 1;
    if (last < 0) return;
    const next = Math.max(0, Math.min(last, position));
    rowWindow.scrollToIndex(next, { align: 'auto' });
    if (next === activePosition) {
      lineAt(scroller.current, next)?.focus({ preventScroll: true });
      return;
    }
    // It may not be on the page yet: the active row is put there, and then takes the focus.
    wanted.current = next;
    setActiveKey(String(keyAt(next)));
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const position = linePosition(event.target);
    if (position === null) {
      const left = event.key === 'Escape' ? itemPosition(event.target) : null;
      if (left !== null) moveTo(left);
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const key = String(keyAt(position));
    const isOpen = expanded.has(key);
    const isOnButton = event.target instanceof HTMLButtonElement;
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => moveTo(position + 1),
      ArrowUp: () => moveTo(position - 1),
      PageDown: () => moveTo(position + page),
      PageUp: () => moveTo(position - page),
      Home: () => moveTo(0),
      End: () => moveTo(rowWindow.options.count - 1),
      ArrowRight: () => (isOpen ? enterDetails(scroller.current, position) : onToggle(key)),
      ArrowLeft: () => (isOpen ? onToggle(key) : undefined),
      // On its button, Enter is a click already.
      Enter: isOnButton ? undefined : () => onToggle(key),
    };
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  function onFocus(event: FocusEvent) {
    const position = itemPosition(event.target);
    if (position !== null) setActiveKey(String(keyAt(position)));
  }

  return { moveTo, onKeyDown, onFocus };
}
