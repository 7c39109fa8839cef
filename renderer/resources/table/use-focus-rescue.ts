import { type FocusEvent, useEffect, useRef } from 'react';

/** Where the focused element is taken off the page, `rescue` puts the focus elsewhere. */
export function useFocusRescue(rescue: () => void) {
  const focused = useRef<Element | null>(null);

  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (!isLost || focused.current?.isConnected !== false) return;
    focused.current = null;
    rescue();
  });

  return {
    onFocus: (event: FocusEvent) => {
      focused.current = event.target;
    },
    onBlur: (event: FocusEvent) => {
      const left = event.target;
      // Left by the user, not taken away: then the focus is where it is wanted.
      queueMicrotask(() => {
        if (left.isConnected && focused.current === left) focused.current = null;
      });
    },
  };
}
