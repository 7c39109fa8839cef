import { Title } from '@mantine/core';
import { useState } from 'react';
import { keyOfStep, type NextStep } from '../../shared/next-steps/next-step.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { SnapshotLinksModal } from '../restore-points/snapshot-links/snapshot-links-modal.tsx';
import { t } from '../text/translate.ts';
import { NextStepItem } from './next-step-item.tsx';
import { useDismissSteps, useNextSteps } from './queries.ts';
import inventoryPanelStyles from '../kit/inventory-panel.module.css';
import styles from './next-steps-card.module.css';

interface NextStepsCardProps {
  inventoryId: string;
  /** Shows what the keys may not read. */
  onMissingRights: () => void;
}

/** What the user could do next, at most three steps; renders nothing before the first sync. */
export function NextStepsCard({ inventoryId, onMissingRights }: NextStepsCardProps) {
  const next = useNextSteps(inventoryId);
  const dismissal = useDismissSteps(inventoryId);
  const [isLinking, setIsLinking] = useState(false);
  if (next.error) return <FailureAlert error={next.error} onRetry={() => void next.refetch()} />;
  if (!next.data) return null;
  const { steps, dismissedCount } = next.data;
  if (steps.length === 0 && dismissedCount === 0 && !isLinking) return null;
  return (
    <section
      className={`panel ${inventoryPanelStyles['inventory-panel']}`}
      aria-labelledby="next-steps-title"
    >
      <header className={inventoryPanelStyles['inventory-panel-head']}>
        <Title order={2} id="next-steps-title">
          {t('nextSteps.title')}
        </Title>
      </header>
      {dismissal.error && <FailureAlert error={dismissal.error} />}
      {steps.length === 0 && <p className={styles['next-steps-none']}>{t('nextSteps.none')}</p>}
      <ul className={styles['next-steps']}>
        {steps.map((step: NextStep) => (
          <NextStepItem
            key={keyOfStep(step)}
            inventoryId={inventoryId}
            step={step}
            onMissingRights={onMissingRights}
            onLinkSnapshots={() => setIsLinking(true)}
            onDismiss={() => dismissal.dismiss(keyOfStep(step))}
          />
        ))}
      </ul>
      {dismissedCount > 0 && (
        <button type="button" className={styles['next-steps-restore']} onClick={dismissal.restore}>
          {t('nextSteps.showDismissed', { count: dismissedCount })}
        </button>
      )}
      {isLinking && (
        <SnapshotLinksModal
          inventoryId={inventoryId}
          instance={null}
          onClose={() => setIsLinking(false)}
        />
      )}
    </section>
  );
}
