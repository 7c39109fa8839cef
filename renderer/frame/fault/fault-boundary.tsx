import { Component, type ErrorInfo, type ReactNode } from 'react';
import { reportError } from '../../bridge/error-reports.ts';
import { FaultScreen } from './fault-screen.tsx';

interface FaultBoundaryProps {
  children: ReactNode;
  /** Whether the sidebar is still visible. */
  isWithinFrame: boolean;
}

interface FaultBoundaryState {
  hasFault: boolean;
  /** Id in the log; null until main has returned it. */
  reference: string | null;
}

/**
 * Shows an error screen instead of content that failed to render, and reports the error to the log. React supports
 * error boundaries only as classes.
 */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { hasFault: false, reference: null };

  static getDerivedStateFromError(): Partial<FaultBoundaryState> {
    return { hasFault: true };
  }

  override componentDidCatch(error: unknown, { componentStack }: ErrorInfo): void {
    void reportError('drawing', error, componentStack ?? '').then((reference) =>
      this.setState({ reference }),
    );
  }

  override render(): ReactNode {
    const { hasFault, reference } = this.state;
    if (!hasFault) return this.props.children;
    return <FaultScreen reference={reference} isWithinFrame={this.props.isWithinFrame} />;
  }
}
