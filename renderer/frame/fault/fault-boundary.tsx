import { Component, type ErrorInfo, type ReactNode } from 'react';
import { reportError } from '../../bridge/error-reports.ts';
import { FaultScreen } from './fault-screen.tsx';

interface FaultBoundaryProps {
  children: ReactNode;
  /** Whether the sidebar still stands beside it. */
  isWithinFrame: boolean;
}

interface FaultBoundaryState {
  hasFault: boolean;
  /** Under which the log has it; null until main told it. */
  reference: string | null;
}

/** Draws what happened in place of what cannot be drawn, and has it logged. React knows this as a class only. */
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
