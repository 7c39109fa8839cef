import type { ResourceDetails } from '../../../shared/model/resource.ts';
import { t } from '../../words/words.ts';
import { RestorePointsSection } from './restore-points-section.tsx';

export function AppsTab({ details }: { details: ResourceDetails }) {
  return (
    <>
      <RestorePointsSection details={details} />
      <section>
        <h2 className="resource-section-title">{t('Apps')}</h2>
        <p className="resource-quiet">
          {t('Apps cannot be assigned to resources yet in this version.')}
        </p>
      </section>
    </>
  );
}
