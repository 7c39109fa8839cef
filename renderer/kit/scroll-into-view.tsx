import { type ReactNode, useEffect, useRef } from 'react';

/** An answer below fields that are taller than most windows: it must not go unseen. */
export function ScrollIntoView({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return <div ref={box}>{children}</div>;
}
