import { type RefObject, useEffect } from 'react';
import { useRequestedAction } from '../../navigation/requested-action.ts';

/** `/` focuses the search from anywhere except fields and dialogs; the menu’s item also from there. */
export function useSearchKey(field: RefObject<HTMLInputElement | null>): void {
  useRequestedAction('find', () => {
    field.current?.focus();
    field.current?.select();
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      const { target } = event;
      const isTaken =
        target instanceof Element &&
        target.closest('input, textarea, select, [contenteditable], [role="dialog"]') !== null;
      if (isTaken || !field.current) return;
      event.preventDefault();
      field.current.focus();
      field.current.select();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [field]);
}
