import type { ReactNode } from 'react';

/** For `rich`: text only for screen readers. */
export function visuallyHidden(words: ReactNode) {
  return <span className="visually-hidden">{words}</span>;
}
