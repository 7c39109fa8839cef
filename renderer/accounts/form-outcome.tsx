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
  /** Projects whose names are known already. */
  known: readonly Project[];
}

/** What main answered: a failure that no field is about, its reference, or what a test found. */
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

/** When nobody could be asked, which says nothing against the keys: saving them all the same. */
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
