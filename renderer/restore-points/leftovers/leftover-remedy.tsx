import { t } from '../../text/translate.ts';
import leftoversStyles from './leftovers.module.css';

/** What to do with them; the app itself deletes nothing. */
export function LeftoverRemedy() {
  return <p className={leftoversStyles['leftover-remedy']}>{t('restorePoints.leftoversRemedy')}</p>;
}
