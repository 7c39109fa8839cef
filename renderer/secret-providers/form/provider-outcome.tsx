import { Alert, Button, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { toFailure } from '../../text/error-text.ts';
import { isExpiring, reportWords } from '../provider-state-text.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { ScrollIntoView } from '../../kit/scroll-into-view.tsx';
import { TechnicalReference } from '../../kit/technical-reference.tsx';
import { useNow } from '../../kit/use-now.ts';
import { useUnlockFirst } from '../../vault/use-unlock-first.ts';
import { t } from '../../text/translate.ts';
import type { ProviderForm } from './use-provider-form.ts';

interface ProviderOutcomeProps {
  form: ProviderForm;
  /** Repeats the last request to main. */
  onRetry: () => void;
}

/** Main's answer: a failure that belongs to no field, its reference, or a test result. */
export function ProviderOutcome({ form, onRetry }: ProviderOutcomeProps) {
  const { error, failure, report } = form;
  const now = useNow();
  if (error !== null) {
    return (
      <ScrollIntoView>
        <FailureAlert
          error={error}
          action={toFailure(error).code === 'vault.locked' && <UnlockButton then={onRetry} />}
        />
      </ScrollIntoView>
    );
  }
  if (failure !== null) return <TechnicalReference {...toFailure(failure)} />;
  if (report === null) return null;
  const { kind, settings } = form.values;
  const isByCertificate = kind === 'ovhcloud' && settings['signIn'] === 'certificate';
  const isWarning = isByCertificate && isExpiring(report.expiresAt, now);
  return (
    <ScrollIntoView>
      <Alert
        color={isWarning ? 'orange' : 'green'}
        icon={<IconCircleCheck aria-hidden="true" />}
        title={t('secretProviders.testSucceededTitle')}
      >
        <Text size="sm">{reportWords({ ...report, isByCertificate }, now)}</Text>
      </Alert>
    </ScrollIntoView>
  );
}

function UnlockButton({ then }: { then: () => void }) {
  const unlockFirst = useUnlockFirst();
  return (
    <Button size="xs" variant="default" onClick={() => unlockFirst(then)}>
      {t('common.unlock')}
    </Button>
  );
}
