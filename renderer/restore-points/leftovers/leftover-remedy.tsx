import { t } from '../../text/words.ts';
import leftoversStyles from './leftovers.module.css';

/** What to do with them; the app itself deletes nothing. */
export function LeftoverRemedy() {
  return (
    <p className={leftoversStyles['leftover-remedy']}>
      {t(
        'When no Plakar backup is running, delete them in the OVHcloud Control Panel or with the openstack command: images first, then volumes, then snapshots. This app only reads.',
      )}
    </p>
  );
}
