import { Button, Text } from '@mantine/core';
import type { Project } from '../../shared/resources/project.ts';
import { toFailure } from '../text/error-text.ts';
import { uncheckedMeaning } from './form-text.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { ScrollIntoView } from '../kit/scroll-into-view.tsx';
import { TechnicalReference } from '../kit/technical-reference.tsx';
import { useUnlockFirst } from '../vault/use-unlock-first.ts';
import { t } from '../text/translate.ts';
import { ConnectionResult } from './connection-result.tsx';
import type { InventoryDialog } from './use-inventory-dialog.ts';
import styles from './form-outcome.module.css';

interface FormOutcomeProps {
  dialog: InventoryDialog;
  /** Projects with known names. */
  known: readonly Project[];
}

/** Main's answer: a failure that belongs to no field, its reference, or a test result. */
export function FormOutcome({ dialog: { form, connection }, known }: FormOutcomeProps) {
  const { formFailure } = form;
  const unlockFirst = useUnlockFirst();
  if (formFailure) {
    const { error, isAtField, choices } = formFailure;
    const isLocked = toFailure(error).code === 'vault.locked';
    if (isAtField) return <TechnicalReference {...toFailure(error)} />;
    return (
      <ScrollIntoView>
        <FailureAlert
          error={error}
          action={
            isLocked &&
            choices && (
              <Button size="xs" variant="default" onClick={() => unlockFirst(choices.retry)}>
                {t('common.unlock')}
              </Button>
            )
          }
        />
      </ScrollIntoView>
    );
  }
  if (!connection.report) return null;
  return (
    <ScrollIntoView>
      <ConnectionResult report={connection.report} method={form.values.method} known={known} />
    </ScrollIntoView>
  );
}

/** Offers to save without verification when the server could not be reached, which is no evidence against the keys. */
export function Insistence({ dialog: { form } }: { dialog: InventoryDialog }) {
  const onInsist = form.formFailure?.choices?.insist;
  if (!onInsist) return null;
  return (
    <div className={styles['insistence']}>
      <Text size="sm">{uncheckedMeaning()}</Text>
      <Button variant="default" size="xs" onClick={onInsist}>
        {t('accounts.saveUntested')}
      </Button>
    </div>
  );
}
