import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { FaultBoundary } from './fault-boundary.tsx';

/** Keeps a fault to the screen that has it: the sidebar still leads to the others. */
export function ScreenFault({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  return (
    // Another place is drawn anew.
    <FaultBoundary key={location} isWithinFrame>
      {children}
    </FaultBoundary>
  );
}
