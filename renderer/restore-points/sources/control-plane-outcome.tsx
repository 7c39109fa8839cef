import { Alert, Text } from '@mantine/core';
import { IconCircleCheck, IconHelpCircle } from '@tabler/icons-react';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { ScrollIntoView } from '../../kit/scroll-into-view.tsx';
import { t } from '../../text/translate.ts';
import type { ControlPlaneForm } from './use-control-plane-form.ts';
import styles from './control-plane-outcome.module.css';

/** Main's answer: a failure, or the result of signing in. */
export function ControlPlaneOutcome({ form }: { form: ControlPlaneForm }) {
  const { error, report } = form;
  if (error !== null) {
    return (
      <ScrollIntoView>
        <div className={styles['source-outcome']}>
          <FailureAlert error={error} />
        </div>
      </ScrollIntoView>
    );
  }
  if (report === null) return null;
  const { organisationId, resourceCount } = report;
  const isShown = resourceCount !== null;
  const Icon = isShown ? IconCircleCheck : IconHelpCircle;
  return (
    <ScrollIntoView>
      <Alert
        className={styles['source-outcome']}
        color={isShown ? 'green' : 'orange'}
        icon={<Icon aria-hidden="true" />}
        title={
          isShown
            ? t('restorePoints.testSucceeded', {
                count: resourceCount,
              })
            : t('restorePoints.testNothingVisible')
        }
      >
        {!isShown && (
          <Text size="sm" maw="75ch">
            {t('restorePoints.testNothingVisibleHelp')}
          </Text>
        )}
        <Text size="sm" className="break-anywhere">
          {t('restorePoints.testOrganisation', { id: organisationId })}
        </Text>
      </Alert>
    </ScrollIntoView>
  );
}
