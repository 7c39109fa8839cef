import { Tooltip } from '@mantine/core';
import { type PointerEvent, type ReactNode, useEffect, useRef, useState } from 'react';

/** As in the theme. */
const delayMs = 300;

/** One tooltip for all cells: one in each row would slow scrolling. It shows cut texts, and texts in `data-tip`. */
export function useCellTooltip(): {
  tooltip: ReactNode;
  tooltipHandlers: {
    onPointerOver: (event: PointerEvent) => void;
    onPointerLeave: () => void;
    onWheel: () => void;
    onPointerDown: () => void;
  };
} {
  const [shown, setShown] = useState<{ target: HTMLElement; text: string } | null>(null);
  const over = useRef<HTMLElement | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  function hide() {
    over.current = null;
    clearTimeout(timer.current);
    setShown(null);
  }

  function onPointerOver({ target }: PointerEvent) {
    const cell =
      target instanceof Element ? target.closest<HTMLElement>('[data-clipped], [data-tip]') : null;
    if (cell === over.current) return;
    hide();
    const text = cell && tipOf(cell);
    if (!cell || text === null) return;
    over.current = cell;
    timer.current = setTimeout(() => setShown({ target: cell, text }), delayMs);
  }

  return {
    tooltip: shown && (
      <Tooltip
        opened
        target={shown.target}
        label={<span className="break-anywhere">{shown.text}</span>}
      />
    ),
    tooltipHandlers: { onPointerOver, onPointerLeave: hide, onWheel: hide, onPointerDown: hide },
  };
}

function tipOf(cell: HTMLElement): string | null {
  const { tip } = cell.dataset;
  if (tip !== undefined) return tip;
  const line = cell.closest<HTMLElement>('[data-second-line]');
  if (line) return isCut(line) ? factsOf(line) : null;
  return isCut(cell) ? cell.textContent : null;
}

function isCut({ scrollWidth, clientWidth }: HTMLElement): boolean {
  return scrollWidth > clientWidth;
}

/** As the second line of a narrow row shows them. */
function factsOf(line: HTMLElement): string {
  return [...line.children]
    .map(({ textContent }) => textContent)
    .filter((text) => text !== '')
    .join(' · ');
}
