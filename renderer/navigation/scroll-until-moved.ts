const moves = ['wheel', 'pointerdown', 'keydown'] as const;

export interface Scrolling {
  /** Whether the user moved since, or something else stopped it. */
  isOver: () => boolean;
  stop: () => void;
}

/**
 * Scrolls now and after each change of the content, until the user moves: a box grows while its content is being read.
 */
export function scrollUntilMoved(box: HTMLElement, scroll: () => void): Scrolling {
  let isOver = false;
  const observer = new MutationObserver(scroll);
  function stop() {
    isOver = true;
    observer.disconnect();
    for (const move of moves) window.removeEventListener(move, stop, { capture: true });
  }
  scroll();
  observer.observe(box, { childList: true, subtree: true });
  for (const move of moves) window.addEventListener(move, stop, { capture: true });
  return { isOver: () => isOver, stop };
}
