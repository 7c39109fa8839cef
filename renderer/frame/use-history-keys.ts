import { useEffect } from 'react';

/** Alt+Left and Alt+Right go back and forward, as in a browser; a field and a dialog keep them. */
export function useHistoryKeys(): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      const isTaken =
        event.target instanceof Element &&
        event.target.closest('input, textarea, [role="dialog"], [role="menu"]') !== null;
      if (isTaken) return;
      event.preventDefault();
      if (event.key === 'ArrowLeft') window.history.back();
      else window.history.forward();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
