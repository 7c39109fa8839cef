import { IconCheck } from '@tabler/icons-react';
import { t } from '../text/translate.ts';
import styles from './saved-sign.module.css';

/** The state of a command that saves at once. */
export interface Saving {
  isSuccess: boolean;
  /** When the user changed the value. */
  submittedAt: number;
}

/** Reports for a moment that a change was saved. Takes no room of its own, so nothing moves. */
export function SavedSign({ saving }: { saving: Saving }) {
  return (
    <output className={styles['saved-sign']}>
      {saving.isSuccess && (
        // The key makes a screen reader announce the next change too.
        <span key={saving.submittedAt}>
          <IconCheck size={14} stroke={2} aria-hidden="true" />
          {t('kit.saved')}
        </span>
      )}
    </output>
  );
}
