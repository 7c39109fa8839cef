import { Button } from '@mantine/core';
import { isInstanceImage } from '../../../shared/resources/rules/instance-image.ts';
import type { RestorePoint } from '../../../shared/restore-points/restore-point.ts';
import { t } from '../../text/translate.ts';
import { useLink } from './use-link.ts';
import styles from './point-link.module.css';

/** The instance whose restore points are shown. */
export interface LinkedInstance {
  inventoryId: string;
  urn: string;
  name: string;
}

interface PointLinkProps {
  point: RestorePoint;
  instance: LinkedInstance;
}

/** Confirms or rejects a guess, or reverts the user's own statement. */
export function PointLink({ point, instance }: PointLinkProps) {
  const { link, refuse, undo, isSaving } = useLink(instance.inventoryId);
  if (!isInstanceImage(point)) return null;
  const { name } = point;
  const snapshot = { projectId: point.projectId, pointId: point.id, name };
  if (point.matchedBy === 'user') {
    return (
      <span className={styles['point-link']}>
        <Button
          variant="subtle"
          size="compact-xs"
          disabled={isSaving}
          aria-label={t('restorePoints.undoLinkNamed', { name })}
          onClick={() => void undo(snapshot)}
        >
          {t('common.undo')}
        </Button>
      </span>
    );
  }
  if (point.matchedBy !== 'name') return null;
  return (
    <span className={styles['point-link']}>
      <Button
        variant="default"
        size="compact-xs"
        disabled={isSaving}
        aria-label={t('restorePoints.confirmLinkNamed', { name })}
        onClick={() => void link(snapshot, instance)}
      >
        {t('restorePoints.confirmLink')}
      </Button>
      <Button
        variant="subtle"
        size="compact-xs"
        disabled={isSaving}
        aria-label={t('restorePoints.rejectLinkNamed', { name })}
        onClick={() => void refuse(snapshot, instance)}
      >
        {t('restorePoints.rejectLink')}
      </Button>
    </span>
  );
}
