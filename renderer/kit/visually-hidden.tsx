import type { ReactNode } from 'react';

/** For `rich`: words that only a screen reader says. */
export function visuallyHidden(words: ReactNode) {
  return <span className="visually-hidden">{words}</span>;
}
