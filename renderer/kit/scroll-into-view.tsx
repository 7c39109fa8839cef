import { type ReactNode, useEffect, useRef } from 'react';

/** Scrolls an answer below a tall form into view, so that it is not missed. */
export function ScrollIntoView({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return <div ref={box}>{children}</div>;
}
