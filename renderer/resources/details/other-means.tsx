import { otherMeansFor } from '../../plakar-apps/other-plakar-means.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import { plakarMeansText } from '../../plakar-apps/plakar-means-text.ts';
import { t } from '../../text/words.ts';

/** Which Plakar can back this resource up without an app of ours, and what it refuses. */
export function OtherMeans({ resource }: { resource: Resource }) {
  const means = otherMeansFor(resource);
  if (means.length === 0) return null;
  return (
    <div className="other-means">
      <p className="resource-quiet">{t('Also with Plakar, set up there and not in this app:')}</p>
      <dl>
        {means.map((each) => {
          const { by, what } = plakarMeansText(each);
          return (
            <div key={each}>
              <dt>{by}</dt>
              <dd>{what}</dd>
            </div>
          );
        })}
      </dl>
    </div>
  );
}
