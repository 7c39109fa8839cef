import { useRef, useState } from 'react';

/** The dialog that an action opened. After it, the focus returns to what had it before the menu. */
export function useActionDialog<Dialog>() {
  const [opened, setOpened] = useState<{ dialog: Dialog; from: Element | null } | null>(null);
  const starting = useRef<Element | null>(null);

  function close() {
    const from = opened?.from;
    setOpened(null);
    // After the dialog, which knows only the menu as its opener.
    requestAnimationFrame(() => {
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    });
  }

  /** `from`: what had the focus before the menu. */
  function startFrom(from: Element | null, run: () => void) {
    starting.current = from;
    run();
    starting.current = null;
  }

  return {
    dialog: opened?.dialog ?? null,
    open: (dialog: Dialog) => setOpened({ dialog, from: starting.current }),
    close,
    startFrom,
  };
}
