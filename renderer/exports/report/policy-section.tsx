import type { CoveragePolicy } from '../../../shared/coverage/coverage.ts';
import { ResourceClass } from '../../../shared/resources/resource.ts';
import { classLabel } from '../../text/status-text.ts';
import { t } from '../../text/words.ts';

/** What the figures were counted by. */
export function PolicySection({ policy }: { policy: CoveragePolicy }) {
  const ages = ResourceClass.options.flatMap((each) => {
    const days = policy.maxAgeDays[each];
    return days === undefined ? [] : [{ class: each, days }];
  });
  return (
    <section>
      <h2>{t('What counts as protection')}</h2>
      <ul>
        <li>
          {policy.countsProviderPoints
            ? t(
                'OVHcloud’s own snapshots and backups count. They are kept in the same account as what they protect.',
              )
            : t(
                'OVHcloud’s own snapshots and backups do not count, because they are kept in the same account as what they protect.',
              )}
        </li>
        {ages.length === 0 ? (
          <li>{t('The newest restore point may be of any age.')}</li>
        ) : (
          <li>
            {t(
              'The newest restore point may be at most this old: {ages}; of other classes any age.',
              {
                ages: ages
                  .map((age) =>
                    t('{class} {days, plural, one {# day} other {# days}}', {
                      class: classLabel(age.class),
                      days: age.days,
                    }),
                  )
                  .join(', '),
              },
            )}
          </li>
        )}
        <li>
          {t(
            'A restore point is taken as it is told: no backup was opened or restored to make this report.',
          )}
        </li>
      </ul>
    </section>
  );
}
