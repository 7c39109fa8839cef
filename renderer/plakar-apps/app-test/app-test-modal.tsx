import { Alert, Button, Group, Loader, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useState } from 'react';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { trialText } from '../connection-text.ts';
import { toFailure } from '../../text/error-text.ts';
import { useCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { RoleIcon } from '../../kit/role-icon.tsx';
import { Dialog, DialogFoot } from '../../kit/dialog.tsx';
import { useUnlockFirst } from '../../vault/use-unlock-first.ts';
import type { AppTestIntent } from './app-test-request.ts';
import { CheckOutcome } from './check-outcome.tsx';
import styles from './app-test-modal.module.css';

interface AppTestModalProps {
  app: PlakarAppSummary;
  intent: AppTestIntent;
  onClose: () => void;
}

/** Tests an app, or shows its last test result. The test continues if the dialog is closed. */
export function AppTestModal({ app, intent, onClose }: AppTestModalProps) {
  const test = useAppTest(app, intent);
  return (
    <Dialog title={t('common.testConnection')} onClose={onClose}>
      <Stack gap="md">
        <div className={styles['app-test-subject']}>
          <RoleIcon role={app.role} size={18} />
          <div className={styles['app-test-names']}>
            <Text fw={600} className="break-anywhere" dir="auto">
              {app.name}
            </Text>
            <Text size="xs" ff="monospace" c="dimmed" className="break-anywhere">
              {app.fields['location']}
            </Text>
          </div>
        </div>
        <Text size="sm" c="dimmed" maw="75ch">
          {trialText(app)}
        </Text>
        <div aria-live="polite">
          <Progress test={test} />
        </div>
      </Stack>
      <Actions test={test} isTested={test.check !== null} onClose={onClose} />
    </Dialog>
  );
}

type AppTest = ReturnType<typeof useAppTest>;

function useAppTest(app: PlakarAppSummary, intent: AppTestIntent) {
  const test = useCommand('plakarApp.test');
  const cancelling = useCommand('plakarApp.cancelTest');
  const [openedAt] = useState(() => Date.now());
  const request = { appId: app.id };
  const start = () => test.mutate(request);
  const begin = useEffectEvent(() => {
    // If a test is running, main answers this second request with that test's result.
    if (intent === 'start' || app.isTesting) start();
  });
  useEffect(() => begin(), []);
  const check = test.data?.check ?? app.lastCheck;
  const isCancelled = test.error !== null && toFailure(test.error).code === 'connection.cancelled';
  return {
    check,
    start,
    cancel: () => cancelling.mutate(request),
    isRunning: test.isPending || app.isTesting,
    isCancelling: cancelling.isPending,
    isCancelled,
    error: isCancelled ? null : test.error,
    /** Found since this dialog was opened. */
    isFresh: check !== null && Date.parse(check.checkedAt) >= openedAt,
    /** The app has changed since it was tested. */
    isOutdated: test.data?.isCurrent === false,
  };
}

function Progress({ test }: { test: AppTest }) {
  const unlockFirst = useUnlockFirst();
  if (test.isRunning) {
    return (
      <Group gap="sm" className={styles['app-test-running']}>
        <Loader size="xs" aria-hidden="true" />
        <Text size="sm">
          {test.isCancelling ? t('plakarApps.testCancelling') : t('plakarApps.testRunning')}
        </Text>
      </Group>
    );
  }
  if (test.error !== null) {
    return (
      <FailureAlert
        error={test.error}
        action={
          toFailure(test.error).code === 'vault.locked' && (
            <Button size="xs" variant="default" onClick={() => unlockFirst(test.start)}>
              {t('common.unlock')}
            </Button>
          )
        }
      />
    );
  }
  return (
    <Stack gap="sm">
      {test.isCancelled && <Text size="sm">{t('common.testCancelled')}</Text>}
      {test.isOutdated && (
        <Alert color="yellow" variant="light" icon={<IconAlertTriangle aria-hidden="true" />}>
          {t('plakarApps.testOutdated')}
        </Alert>
      )}
      {test.check !== null && <CheckOutcome check={test.check} isFresh={test.isFresh} />}
    </Stack>
  );
}

interface ActionsProps {
  test: AppTest;
  isTested: boolean;
  onClose: () => void;
}

function Actions({ test, isTested, onClose }: ActionsProps) {
  return (
    <DialogFoot>
      {test.isRunning ? (
        <BusyButton variant="default" loading={test.isCancelling} onClick={test.cancel}>
          {t('plakarApps.testCancel')}
        </BusyButton>
      ) : (
        <Button variant="default" onClick={test.start}>
          {isTested ? t('plakarApps.testAgain') : t('common.testConnection')}
        </Button>
      )}
      <Button data-autofocus onClick={onClose}>
        {t('common.close')}
      </Button>
    </DialogFoot>
  );
}
