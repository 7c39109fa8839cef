import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { FaultBoundary } from './fault-boundary.tsx';

/** Limits a fault to its screen: the sidebar still works. */
export function ScreenFault({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  return (
    // The key resets the boundary on navigation.
    <FaultBoundary key={location} isWithinFrame>
      {children}
    </FaultBoundary>
  );
}
