import { Alert, Button, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { toFailure } from '../../format/error-text.ts';
import { reportWords } from '../../format/provider-text.ts';
import { FailureAlert } from '../failure-alert.tsx';
import { InSight } from '../in-sight.tsx';
import { TechnicalReference } from '../technical-reference.tsx';
import { useUnlockFirst } from '../vault/use-unlock-first.ts';
import { t } from '../../words/words.ts';
import type { ProviderForm } from './use-provider-form.ts';

interface ProviderOutcomeProps {
  form: ProviderForm;
  /** Asks main again what it was asked last. */
  onRetry: () => void;
}

/** What main answered: a failure that no field is about, its reference, or what a test found. */
export function ProviderOutcome({ form, onRetry }: ProviderOutcomeProps) {
  const { error, failure, report } = form;
  if (error !== null) {
    return (
      <InSight>
        <FailureAlert
          error={error}
          action={toFailure(error).code === 'vault.locked' && <UnlockButton then={onRetry} />}
        />
      </InSight>
    );
  }
  if (failure !== null) return <TechnicalReference {...toFailure(failure)} />;
  if (report === null) return null;
  return (
    <InSight>
      <Alert
        color="green"
        icon={<IconCircleCheck aria-hidden="true" />}
        title={t('The provider works')}
      >
        <Text size="sm">{reportWords(report)}</Text>
      </Alert>
    </InSight>
  );
}

function UnlockButton({ then }: { then: () => void }) {
  const unlockFirst = useUnlockFirst();
  return (
    <Button size="xs" variant="default" onClick={() => unlockFirst(then)}>
      {t('Unlock')}
    </Button>
  );
}
