import { t } from '../../text/translate.ts';
import leftoversStyles from './leftovers.module.css';

/** How to remove leftovers; OVHcloud Inventory deletes nothing itself. */
export function LeftoverRemedy() {
  return <p className={leftoversStyles['leftover-remedy']}>{t('restorePoints.leftoversRemedy')}</p>;
}
