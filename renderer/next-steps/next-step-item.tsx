import { Button, CloseButton } from '@mantine/core';
import {
  IconCalendarTime,
  IconKeyOff,
  IconLinkOff,
  IconShieldOff,
  IconWorldUp,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { NextStep } from '../../shared/next-steps/next-step.ts';
import { resourceAddress } from '../navigation/resources-link.ts';
import { settingsAddress } from '../navigation/settings-address.ts';
import { useUnmatchedInAdvance } from '../restore-points/snapshot-links/queries.ts';
import { t } from '../text/translate.ts';
import { MaxAgeActions } from './max-age-actions.tsx';
import { stepText } from './next-step-text.ts';
import styles from './next-steps-card.module.css';

interface NextStepItemProps {
  inventoryId: string;
  step: NextStep;
  onMissingRights: () => void;
  onLinkSnapshots: () => void;
  onDismiss: () => void;
}

const icons: Record<NextStep['kind'], typeof IconShieldOff> = {
  'max-age': IconCalendarTime,
  'missing-rights': IconKeyOff,
  unprotected: IconShieldOff,
  'link-snapshots': IconLinkOff,
  'outside-copy': IconWorldUp,
};

/** One step: what it is about, what the user can do, and a way to dismiss it. */
export function NextStepItem({ step, onDismiss, ...actions }: NextStepItemProps) {
  const Icon = icons[step.kind];
  const text = stepText(step);
  return (
    <li className={styles['next-step']}>
      <Icon size={18} stroke={1.75} aria-hidden="true" />
      <div className={styles['next-step-words']}>
        <span>{text}</span>
        <div className={styles['next-step-actions']}>
          <Actions step={step} {...actions} />
        </div>
      </div>
      <CloseButton
        size="sm"
        aria-label={t('nextSteps.dismiss', { step: text })}
        onClick={onDismiss}
      />
    </li>
  );
}

function Actions({
  inventoryId,
  step,
  onMissingRights,
  onLinkSnapshots,
}: Omit<NextStepItemProps, 'onDismiss'>): ReactNode {
  if (step.kind === 'max-age') return <MaxAgeActions days={step.days} />;
  if (step.kind === 'missing-rights') {
    return <StepButton label={t('nextSteps.missingRightsShow')} onClick={onMissingRights} />;
  }
  if (step.kind === 'unprotected') {
    const { resource } = step;
    const href = resourceAddress(resource.inventoryId, resource.urn);
    return <StepLink label={t('nextSteps.unprotectedShow')} href={href} />;
  }
  if (step.kind === 'link-snapshots') {
    return <LinkSnapshotsButton inventoryId={inventoryId} onClick={onLinkSnapshots} />;
  }
  return (
    <StepLink
      label={t('nextSteps.outsideCopyAdd')}
      href={settingsAddress('restore-point-sources')}
    />
  );
}

function LinkSnapshotsButton(props: { inventoryId: string; onClick: () => void }) {
  const inAdvance = useUnmatchedInAdvance(props.inventoryId, null);
  return (
    <StepButton label={t('nextSteps.linkSnapshotsOpen')} {...inAdvance} onClick={props.onClick} />
  );
}

interface StepButtonProps {
  label: string;
  onClick: () => void;
  onPointerEnter?: () => void;
  onFocus?: () => void;
}

function StepButton({ label, ...handlers }: StepButtonProps) {
  return (
    <Button size="compact-sm" variant="default" {...handlers}>
      {label}
    </Button>
  );
}

function StepLink({ label, href }: { label: string; href: string }) {
  return (
    <Button size="compact-sm" variant="default" component={Link} href={href}>
      {label}
    </Button>
  );
}
