import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Selection } from './use-selection.ts';

/** What Escape closes first, and what has its own Ctrl+A. */
const layers = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Ctrl+A selects all rows, wherever the focus is, and Escape clears the selection. Text fields and dialogs have their own. */
export function useSelectionKeys(selection: Selection): void {
  const latest = useRef(selection);
  useLayoutEffect(() => {
    latest.current = selection;
  });

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (isTextField(event.target) || isLayerOpen()) return;
      if (isSelectAll(event)) {
        event.preventDefault();
        latest.current.selectAll();
      }
      if (event.key === 'Escape' && !isInDetails(event.target)) latest.current.clear();
    }
    // Before the layer of the event closes.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

function isSelectAll(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'a';
}

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

/** There, Escape moves the focus to the row. */
function isInDetails(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-index] > :not([data-line])') !== null;
}

function isLayerOpen(): boolean {
  return [...document.querySelectorAll<HTMLElement>(layers)].some(
    // Mantine leaves closed ones on the page.
    (layer) => layer.closest('[style*="display: none"]') === null,
  );
}
