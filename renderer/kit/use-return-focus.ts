import { useEffect, useState } from 'react';

/**
 * For a dialog that is there only while it is open: when it goes, the focus goes back to what opened
 * it; if that is gone too, to the dialog below, or else to the content.
 */
export function useReturnFocus(): void {
  const [opener] = useState(findOpener);
  useEffect(
    () => () => {
      const target = opener?.isConnected ? opener : (dialogBelow() ?? contentOfWindow());
      target?.focus({ preventScroll: true });
    },
    [opener],
  );
}

function dialogBelow(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1);
}

function contentOfWindow(): HTMLElement | null {
  return document.getElementById('content');
}

/** What has the focus now; of a menu, which closes at once, the button that opened it. */
function findOpener(): HTMLElement | null {
  const focused = document.activeElement;
  const menu = focused?.closest('[role="menu"]');
  const opener = menu
    ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
    : focused;
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}
