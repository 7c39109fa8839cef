import { useEffect } from 'react';
import { useRequestedAction } from '../navigation/requested-action.ts';
import { undoNewest } from './undo-notification.tsx';

/** Ctrl+Z and Edit → Undo: in a text field they undo typing, elsewhere the newest change. */
export function useUndoKeys(): void {
  useRequestedAction('undo', () => {
    // The menu’s item is not the system’s own, which acts in text fields only.
    if (isTextField(document.activeElement)) document.execCommand('undo');
    else undoNewest();
  });
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isUndo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z';
      if (!isUndo || event.shiftKey || event.altKey || isTextField(event.target)) return;
      // Handled keys do not reach the menu, which would undo a second change.
      event.preventDefault();
      undoNewest();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

const withoutText = ['checkbox', 'radio', 'button', 'submit', 'reset', 'file', 'range', 'color'];

function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !withoutText.includes(target.type);
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
