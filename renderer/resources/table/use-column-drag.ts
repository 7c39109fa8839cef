import { type PointerEvent, useRef, useState } from 'react';
import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';

/** Pixels that the pointer moves before a click becomes a drag. */
const threshold = 6;

interface Drag {
  column: ResourceColumn;
  startX: number;
  /** The column that it is dropped before; null: after the last one; undefined: it is not dragged yet. */
  before: ResourceColumn | null | undefined;
}

/** Moves columns by dragging their headers. */
export function useColumnDrag(
  onMove: (column: ResourceColumn, before: ResourceColumn | null) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  const wasDragged = useRef(false);

  function handlersOf(column: ResourceColumn) {
    return {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        wasDragged.current = false;
        // The name is always first.
        if (event.button !== 0 || column === 'name') return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ column, startX: event.clientX, before: undefined });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag === null) return;
        const isFar = Math.abs(event.clientX - drag.startX) > threshold;
        if (drag.before === undefined && !isFar) return;
        wasDragged.current = true;
        setDrag({ ...drag, before: headerAt(event.currentTarget, event.clientX) });
      },
      onPointerUp: () => {
        setDrag(null);
        if (drag?.before !== undefined) onMove(drag.column, drag.before);
      },
      onPointerCancel: () => setDrag(null),
    };
  }

  return {
    dragged: drag?.before === undefined ? null : drag.column,
    /** The column before which a line shows where it is dropped. */
    before: drag?.before,
    cancel: () => setDrag(null),
    handlersOf,
    /** True for the click that ends a drag: it must not sort. */
    isAfterDrag: () => wasDragged.current,
  };
}

/** The column whose header begins nearest after a place; null: none. */
function headerAt(within: HTMLElement, x: number): ResourceColumn | null {
  const row = within.closest('[role="row"]');
  for (const header of row?.querySelectorAll<HTMLElement>('[data-column]') ?? []) {
    const column = header.dataset['column'];
    const { left, width } = header.getBoundingClientRect();
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written by the header
    if (column !== 'name' && x < left + width / 2) return column as ResourceColumn;
  }
  return null;
}
