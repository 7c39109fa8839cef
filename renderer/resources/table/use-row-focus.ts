import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import { enterDetails, itemPosition, lineAt, linePosition } from './row-elements.ts';
import { rowHeight } from './use-row-window.ts';
import type { Selection } from './use-selection.ts';

interface RowFocusOptions {
  scroller: RefObject<HTMLDivElement | null>;
  rowWindow: Virtualizer<HTMLDivElement, HTMLElement>;
  keyAt: (position: number) => string | number;
  activePosition: number;
  setActiveKey: (key: string) => void;
  expanded: ReadonlySet<string>;
  onToggle: (key: string) => void;
  selection: Selection;
}

/**
 * Arrow keys move between rows, Right and Left open and close, Escape leaves the details. Space selects, with
 * Shift all up to there; Ctrl+A selects all.
 */
export function useRowFocus(options: RowFocusOptions) {
  const { scroller, rowWindow, keyAt, activePosition, setActiveKey, expanded, onToggle } = options;
  const { selection } = options;
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

  /** What a key does on the line of a row. */
  function actionOf(event: KeyboardEvent, position: number): (() => void) | undefined {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2);
    const last = rowWindow.options.count - 1;
    const key = String(keyAt(position));
    const isOpen = expanded.has(key);
    const step = (by: 1 | -1) => {
      if (event.shiftKey) {
        selection.extend(position, Math.max(0, Math.min(last, position + by)));
      }
      moveTo(position + by);
    };
    const actions: Record<string, (() => void) | undefined> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      PageDown: () => moveTo(position + page),
      PageUp: () => moveTo(position - page),
      Home: () => moveTo(0),
      End: () => moveTo(last),
      ArrowRight: () => (isOpen ? enterDetails(scroller.current, position) : onToggle(key)),
      ArrowLeft: () => (isOpen ? onToggle(key) : undefined),
    };
    // On a button or a box, these are a click already.
    if (isControl(event.target)) return actions[event.key];
    actions['Enter'] = () => onToggle(key);
    actions[' '] = () => selection.toggle(position, event.shiftKey);
    return actions[event.key];
  }

  function onKeyDown(event: KeyboardEvent) {
    const position = linePosition(event.target);
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey;
    if (position === null) {
      const isLeaving = event.key === 'Escape' && !hasModifier;
      const left = isLeaving ? itemPosition(event.target) : null;
      if (left !== null) moveTo(left);
      return;
    }
    const plain = hasModifier ? undefined : actionOf(event, position);
    const action = isSelectAll(event) ? selection.toggleAll : plain;
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

function isControl(target: EventTarget): boolean {
  return target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
}

function isSelectAll(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a';
}
