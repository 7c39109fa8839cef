import { useEffect, useState } from 'react';

/**
 * For a dialog that is mounted only while open: on unmount, returns the focus to the element that opened it, or else to
 * the dialog below, or else to the content.
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

/**
 * For what can be removed together with its own button, such as a row: the focus would be lost, and goes to the content
 * instead.
 */
export function useFocusAfterRemoval(): void {
  useEffect(
    () => () => {
      if (document.activeElement === document.body)
        contentOfWindow()?.focus({ preventScroll: true });
    },
    [],
  );
}

function dialogBelow(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1);
}

function contentOfWindow(): HTMLElement | null {
  return document.getElementById('content');
}

/** The focused element, or the button of a menu, because the menu closes at once. */
function findOpener(): HTMLElement | null {
  const focused = document.activeElement;
  const menu = focused?.closest('[role="menu"]');
  const opener = menu
    ? document.getElementById(menu.getAttribute('aria-labelledby') ?? '')
    : focused;
  return opener instanceof HTMLElement && opener !== document.body ? opener : null;
}
