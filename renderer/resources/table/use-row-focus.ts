import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { enterDetailsPane } from '../details/details-pane.tsx';
import type { OpenedRows } from '../use-opened.ts';
import { positionOf } from './row-positions.ts';
import type { RowScroller } from './row-scroller.ts';
import { rowHeightOf } from './use-row-window.ts';
import type { Selection } from './use-selection.ts';

interface RowFocusOptions {
  scroller: RefObject<HTMLDivElement | null>;
  rowScroller: RowScroller;
  keyAt: (position: number) => string;
  activePosition: number;
  isNarrow: boolean;
  setActiveKey: (key: string) => void;
  opened: OpenedRows;
  selection: Selection;
}

/** The row with the roving tab stop, and its position among the visible rows (-1: not visible). */
export function useActiveRow(keys: readonly string[], visible: Uint32Array) {
  const [activeKey, setActiveKey] = useState<string | null>(null);
  const activePosition = useMemo(
    () => (activeKey === null ? -1 : positionOf(activeKey, keys, visible)),
    [activeKey, keys, visible],
  );
  return { activePosition, setActiveKey };
}

/** Keyboard navigation of the rows: see `actionsOf`. Escape moves from a row's details to its line. */
export function useRowFocus(options: RowFocusOptions) {
  const { scroller, rowScroller, keyAt, activePosition, setActiveKey, opened } = options;
  const wanted = useRef<number | null>(null);

  useEffect(() => {
    if (wanted.current === null) return;
    const line = lineAt(scroller.current, wanted.current);
    if (!line) return;
    wanted.current = null;
    line.focus({ preventScroll: true });
  });

  function moveTo(position: number) {
    const last = rowScroller.count - 1;
    if (last < 0) return;
    const next = Math.max(0, Math.min(last, position));
    // Details beside the list are of the row that the keys move to.
    if (typeof opened.beside === 'string') opened.toggle(keyAt(next));
    rowScroller.scrollToPosition(next);
    if (next === activePosition) {
      lineAt(scroller.current, next)?.focus({ preventScroll: true });
      return;
    }
    // It may not be in the DOM yet: the active row is rendered there, and then focused.
    wanted.current = next;
    setActiveKey(keyAt(next));
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
    const action = hasModifier ? undefined : actionsOf(event, position, moveTo, options)[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  function onFocus(event: FocusEvent) {
    const position = itemPosition(event.target);
    if (position === null) return;
    setActiveKey(keyAt(position));
    // The browser would scroll to where its element is, which is not its place if it is far away.
    if (!rowScroller.isRendered(position)) rowScroller.scrollToPosition(position);
  }

  return { moveTo, onKeyDown, onFocus };
}

/**
 * Keys on the line of a row. Arrows move between rows, Right and Left expand and collapse. Space selects, with Shift
 * the whole range. Ctrl+A is in `use-selection-keys.ts`.
 */
function actionsOf(
  event: KeyboardEvent,
  position: number,
  moveTo: (position: number) => void,
  { scroller, rowScroller, keyAt, opened, isNarrow, selection }: RowFocusOptions,
): Record<string, (() => void) | undefined> {
  const height = scroller.current?.clientHeight ?? 0;
  const page = Math.max(1, Math.floor(height / rowHeightOf(isNarrow)) - 2);
  const last = rowScroller.count - 1;
  const key = keyAt(position);
  const isExpanded = opened.expanded.has(key);
  const step = (by: 1 | -1) => {
    if (event.shiftKey) {
      selection.extend(position, Math.max(0, Math.min(last, position + by)));
    }
    moveTo(position + by);
  };
  return {
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    PageDown: () => moveTo(position + page),
    PageUp: () => moveTo(position - page),
    Home: () => moveTo(0),
    End: () => moveTo(last),
    ArrowRight: () => {
      if (opened.beside === key) enterDetailsPane();
      else if (isExpanded) enterDetails(scroller.current, position);
      else opened.toggle(key);
    },
    ArrowLeft: () => (isExpanded ? opened.toggle(key) : undefined),
    // On a button or checkbox, these keys already click.
    ...(!isControl(event.target) && {
      Enter: () => opened.toggle(key),
      ' ': () => selection.toggle(position, event.shiftKey),
    }),
  };
}

function isControl(target: EventTarget): boolean {
  return target instanceof HTMLButtonElement || target instanceof HTMLInputElement;
}

/** Matches the line of a row, but not its details. */
const line = '[data-line]';

/** The rendered line of a row. */
function lineAt(scroller: HTMLElement | null, position: number): HTMLElement | null {
  return scroller?.querySelector(`[data-index="${position}"] > ${line}`) ?? null;
}

/** The position of a row if the event comes from its line; null for its details. */
function linePosition(target: EventTarget): number | null {
  if (!(target instanceof HTMLElement)) return null;
  const index = target.closest(line)?.parentElement?.dataset['index'];
  return index === undefined ? null : Number(index);
}

/** The position of the row that the event comes from, line or details. */
function itemPosition(target: EventTarget): number | null {
  if (!(target instanceof Element)) return null;
  const index = target.closest<HTMLElement>('[data-index]')?.dataset['index'];
  return index === undefined ? null : Number(index);
}

/** Moves the focus from the line of an open row to its tabs. */
function enterDetails(scroller: HTMLElement | null, position: number): void {
  lineAt(scroller, position)
    ?.nextElementSibling?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')
    ?.focus();
}
