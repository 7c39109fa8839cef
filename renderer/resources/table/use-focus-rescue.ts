import { type FocusEvent, useEffect, useRef } from 'react';

/** Calls `rescue` to move the focus when the focused element is removed. */
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
      // If the user moved the focus, it is already elsewhere.
      queueMicrotask(() => {
        if (left.isConnected && focused.current === left) focused.current = null;
      });
    },
  };
}
