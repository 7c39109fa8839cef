import { Button } from '@mantine/core';
import type {
  LinkEvidence,
  UnmatchedSnapshot,
} from '../../../shared/restore-points/snapshot-link.ts';
import { Ago } from '../../kit/ago.tsx';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { formatInstant } from '../../text/dates.ts';
import { formatBytes } from '../../text/numbers.ts';
import { t } from '../../text/translate.ts';
import { CandidateChoice } from './candidate-choice.tsx';
import { evidenceText } from './evidence-text.ts';
import type { LinkedInstance } from './point-link.tsx';
import { useLink } from './use-link.ts';
import styles from './snapshot-row.module.css';
import { listOf } from '../../text/lists.ts';

interface SnapshotRowProps {
  inventoryId: string;
  instance: LinkedInstance | null;
  snapshot: UnmatchedSnapshot;
  onLinked: () => void;
}

/** One snapshot, its details, and the user's choices for it. */
export function SnapshotRow({ inventoryId, instance, snapshot, onLinked }: SnapshotRowProps) {
  const { point, projectName, evidence } = snapshot;
  const linking = useLink(inventoryId, point);

  async function linkTo(chosen: { urn: string; name: string }) {
    if (await linking.link(chosen)) onLinked();
  }

  return (
    <li className={styles['snapshot-link']}>
      <span className={styles['snapshot-link-main']}>
        <MiddleEllipsis text={point.name} />
        <span className={styles['snapshot-link-small']}>
          <Ago at={point.takenAt} />
          {` · ${formatInstant(point.takenAt)}`}
        </span>
        <span className={styles['snapshot-link-small']}>
          {[projectName, point.region, formatBytes(point.sizeBytes)]
            .filter((fact) => fact !== null)
            .join(' · ')}
        </span>
        {evidence && <Evidence evidence={evidence} />}
        <Said snapshot={snapshot} isSaving={linking.isSaving} onUndo={() => void linking.undo()} />
      </span>
      {instance ? (
        <Button
          variant="default"
          size="xs"
          disabled={linking.isSaving}
          aria-label={t('restorePoints.linkToInstanceNamed', { snapshot: point.name })}
          onClick={() => void linkTo(instance)}
        >
          {t('restorePoints.linkToInstance')}
        </Button>
      ) : (
        <CandidateChoice
          inventoryId={inventoryId}
          point={point}
          isSaving={linking.isSaving}
          onLink={(chosen) => void linkTo(chosen)}
        />
      )}
    </li>
  );
}

function Evidence({ evidence }: { evidence: LinkEvidence }) {
  return (
    <span className={styles['snapshot-link-evidence']} data-against={evidence.isYounger}>
      {evidenceText(evidence)}
    </span>
  );
}

interface SaidProps {
  snapshot: UnmatchedSnapshot;
  isSaving: boolean;
  onUndo: () => void;
}

/** The user's earlier statements, with Undo. */
function Said({ snapshot: { point, isLinkLost, refusedNames }, isSaving, onUndo }: SaidProps) {
  if (!isLinkLost && refusedNames.length === 0) return null;
  return (
    <span className={styles['snapshot-link-said']}>
      {isLinkLost
        ? t('restorePoints.linkLost')
        : t('restorePoints.linkRejected', { names: listOf(refusedNames) })}
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={isSaving}
        aria-label={t('restorePoints.undoDecisionNamed', { snapshot: point.name })}
        onClick={onUndo}
      >
        {t('common.undo')}
      </Button>
    </span>
  );
}
