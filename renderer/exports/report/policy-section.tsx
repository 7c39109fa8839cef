import type { CoveragePolicy } from '../../../shared/coverage/coverage.ts';
import { ResourceClass } from '../../../shared/resources/resource.ts';
import { classLabel } from '../../text/status-text.ts';
import { t } from '../../text/translate.ts';
import { listOf } from '../../text/lists.ts';

/** The protection policy of the report. */
export function PolicySection({ policy }: { policy: CoveragePolicy }) {
  const ages = ResourceClass.options.flatMap((each) => {
    const days = policy.maxAgeDays[each];
    return days === undefined ? [] : [{ class: each, days }];
  });
  return (
    <section>
      <h2>{t('common.protectionPolicy')}</h2>
      <ul>
        <li>
          {policy.countsProviderPoints ? t('report.ownPointsCount') : t('report.ownPointsExcluded')}
        </li>
        {ages.length === 0 ? (
          <li>{t('report.maxAgeNone')}</li>
        ) : (
          <li>
            {t('report.maxAges', {
              ages: listOf(
                ages.map((age) =>
                  t('report.maxAgeOfClass', { class: classLabel(age.class), days: age.days }),
                ),
              ),
            })}
          </li>
        )}
        <li>{t('report.notRestored')}</li>
      </ul>
    </section>
  );
}
