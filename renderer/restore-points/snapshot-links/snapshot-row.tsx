import { Button } from '@mantine/core';
import { IconEye, IconEyeOff } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { UnmatchedSnapshot } from '../../../shared/restore-points/snapshot-link.ts';
import { Ago } from '../../kit/ago.tsx';
import { IconAction } from '../../kit/icon-action.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { formatInstant } from '../../text/dates.ts';
import { listOf } from '../../text/lists.ts';
import { formatBytes } from '../../text/numbers.ts';
import { rich, t } from '../../text/translate.ts';
import { CandidateChoice } from './candidate-choice.tsx';
import { evidenceText } from './evidence-text.ts';
import type { LinkedInstance } from './point-link.tsx';
import { type ChosenInstance, useLink } from './use-link.ts';
import styles from './snapshot-row.module.css';

interface SnapshotRowProps {
  inventoryId: string;
  /** The only instance to link to. null: any. */
  instance: LinkedInstance | null;
  snapshot: UnmatchedSnapshot;
  projectName: string;
  /** Whether all instances of the project are offered. */
  isOpen: boolean;
  onToggle: () => void;
  /** The row is about to be removed. */
  onGone: () => void;
}

/** One snapshot, its details, and the user's choices for it. */
export function SnapshotRow(props: SnapshotRowProps) {
  const { inventoryId, snapshot, isOpen, onGone } = props;
  const linking = useLink(inventoryId);

  async function goneAfter(work: Promise<boolean>) {
    if (await work) onGone();
  }
  const linkTo = (chosen: ChosenInstance) => void goneAfter(linking.link(snapshot, chosen));

  return (
    <div className={styles['snapshot-link']}>
      <span className={styles['snapshot-link-main']}>
        <MiddleEllipsis text={snapshot.name} />
        <Facts {...props} />
        <Reason {...props} />
        <Said
          snapshot={snapshot}
          isSaving={linking.isSaving}
          onUndo={() => void linking.undo(snapshot)}
        />
      </span>
      <span className={styles['snapshot-link-actions']}>
        {snapshot.isHidden ? (
          <IconAction
            label={t('restorePoints.showAgainNamed', { snapshot: snapshot.name })}
            Icon={IconEye}
            isBusy={linking.isSaving}
            onClick={() => void goneAfter(linking.show(snapshot))}
          />
        ) : (
          <>
            <Choices {...props} isSaving={linking.isSaving} onLink={linkTo} />
            <IconAction
              label={t('restorePoints.hideNamed', { snapshot: snapshot.name })}
              Icon={IconEyeOff}
              isBusy={linking.isSaving}
              onClick={() => void goneAfter(linking.hide(snapshot))}
            />
          </>
        )}
      </span>
      {isOpen && (
        <CandidateChoice
          inventoryId={inventoryId}
          snapshot={snapshot}
          isSaving={linking.isSaving}
          onLink={linkTo}
        />
      )}
    </div>
  );
}

interface ChoicesProps extends SnapshotRowProps {
  isSaving: boolean;
  onLink: (instance: ChosenInstance) => void;
}

/** Link to the suggested instance, or choose another. */
function Choices({ instance, snapshot, isOpen, isSaving, onToggle, onLink }: ChoicesProps) {
  const preset = instance ?? snapshot.suggestion;
  return (
    <>
      {preset && (
        <Button
          variant="light"
          size="xs"
          disabled={isSaving}
          aria-label={t('restorePoints.linkToNamed', {
            snapshot: snapshot.name,
            instance: preset.name,
          })}
          onClick={() => onLink(preset)}
        >
          {t('restorePoints.link')}
        </Button>
      )}
      {!instance && (
        <Button
          variant="default"
          size="xs"
          aria-expanded={isOpen}
          aria-label={t('restorePoints.chooseInstanceNamed', { snapshot: snapshot.name })}
          onClick={onToggle}
        >
          {t('restorePoints.chooseOther')}
        </Button>
      )}
    </>
  );
}

function Facts({ snapshot, projectName }: Pick<SnapshotRowProps, 'snapshot' | 'projectName'>) {
  const { takenAt, region, sizeBytes } = snapshot;
  const facts = [formatInstant(takenAt), projectName, region, formatBytes(sizeBytes)];
  return (
    <span className={styles['snapshot-link-small']}>
      <Ago at={takenAt} />
      {` · ${facts.filter((fact) => fact !== null).join(' · ')}`}
    </span>
  );
}

/** The suggested instance, and why it is suggested. */
function Reason({ instance, snapshot }: Pick<SnapshotRowProps, 'instance' | 'snapshot'>) {
  const { suggestion, isHidden } = snapshot;
  if (suggestion === null || isHidden) return null;
  const reason = evidenceText(suggestion);
  return (
    <span className={styles['snapshot-link-evidence']}>
      {instance
        ? reason
        : rich('restorePoints.suggestion', { instance: suggestion.name, reason, b: strong })}
    </span>
  );
}

function strong(words: ReactNode) {
  return <strong dir="auto">{words}</strong>;
}

interface SaidProps {
  snapshot: UnmatchedSnapshot;
  isSaving: boolean;
  onUndo: () => void;
}

/** The user's earlier statements, with Undo. */
function Said({ snapshot, isSaving, onUndo }: SaidProps) {
  const { name, isHidden, isLinkLost, refusedNames } = snapshot;
  if (isHidden || (!isLinkLost && refusedNames.length === 0)) return null;
  return (
    <span className={styles['snapshot-link-said']}>
      {isLinkLost
        ? t('restorePoints.linkLost')
        : t('restorePoints.linkRejected', { names: listOf(refusedNames) })}{' '}
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={isSaving}
        aria-label={t('restorePoints.undoDecisionNamed', { snapshot: name })}
        onClick={onUndo}
      >
        {t('common.undo')}
      </Button>
    </span>
  );
}
