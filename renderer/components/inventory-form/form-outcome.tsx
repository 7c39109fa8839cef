import { type ReactNode, useEffect, useRef } from 'react';
import type { ConnectionReport } from '../../../shared/model/credentials.ts';
import { toFailure } from '../../format/error-text.ts';
import { FailureAlert } from '../failure-alert.tsx';
import { TechnicalReference } from '../technical-reference.tsx';
import { ConnectionResult } from './connection-result.tsx';
import type { FormFailure } from './use-inventory-form.ts';

interface FormOutcomeProps {
  formFailure: FormFailure | null;
  report: ConnectionReport | null;
}

/** What main answered: a failure that no field is about, its reference, or what a test found. */
export function FormOutcome({ formFailure, report }: FormOutcomeProps) {
  if (formFailure) {
    const { error, isAtField } = formFailure;
    if (isAtField) return <TechnicalReference {...toFailure(error)} />;
    return (
      <InSight>
        <FailureAlert error={error} />
      </InSight>
    );
  }
  if (!report) return null;
  return (
    <InSight>
      <ConnectionResult report={report} />
    </InSight>
  );
}

/** The fields above are taller than most windows: an answer below them must not go unseen. */
function InSight({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), []);
  return <div ref={box}>{children}</div>;
}
