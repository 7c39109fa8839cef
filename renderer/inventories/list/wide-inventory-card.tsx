import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { CoverageBar } from '../../coverage/coverage-bar.tsx';
import { coverageHeadline, policyText } from '../../coverage/coverage-text.ts';
import { resourcesAddress } from '../../navigation/resources-link.ts';
import { stepText } from '../../next-steps/next-step-text.ts';
import { useNextSteps } from '../../next-steps/queries.ts';
import { keyOfStep } from '../../../shared/next-steps/next-step.ts';
import { usePolicy } from '../../settings/queries.ts';
import { resourcesLabel } from '../../sync/sync-text.ts';
import { t } from '../../text/translate.ts';
import { CoverageRows } from '../coverage-rows.tsx';
import { DiscoveredClasses } from '../page/discovered-classes.tsx';
import { InventoryCardFrame, type InventoryCardProps } from './inventory-card-frame.tsx';
import styles from './wide-inventory-card.module.css';

/** One of few inventories: everything that its page sums up, across the whole window. */
export function WideInventoryCard({ inventory, onMenu }: InventoryCardProps) {
  const { syncedAt, progress } = inventory;
  return (
    <InventoryCardFrame
      {...{ inventory, onMenu }}
      className={styles['wide-card']}
      linkClass={styles['wide-card-link']}
    >
      {syncedAt === null ? (
        <p className={styles['wide-card-none']}>
          {progress ? t('inventories.firstSyncRunning') : t('inventories.neverSynced')}
        </p>
      ) : (
        <Facts inventory={inventory} />
      )}
    </InventoryCardFrame>
  );
}

function Facts({ inventory }: { inventory: InventorySummary }) {
  const { id, coverage, resourceCount } = inventory;
  const policy = usePolicy();
  return (
    <div className={styles['wide-card-facts']}>
      <section aria-label={t('common.coverage')}>
        <h3>{t('common.coverage')}</h3>
        <p className={styles['wide-card-share']}>{coverageHeadline(coverage)}</p>
        <CoverageBar counts={coverage} />
        <CoverageRows inventoryId={id} counts={coverage} />
        {policy && <p className={styles['wide-card-policy']}>{policyText(policy)}</p>}
      </section>
      <section aria-label={t('common.resources')}>
        <h3>
          <Link href={resourcesAddress({ inventory: id })} className={styles['wide-card-link']}>
            {resourcesLabel(resourceCount)}
          </Link>
        </h3>
        <DiscoveredClasses inventory={inventory} />
      </section>
      <NextSteps inventory={inventory} />
    </div>
  );
}

/** What could be done next. It is done on the page of the inventory. */
function NextSteps({ inventory: { id } }: { inventory: InventorySummary }) {
  const steps = useNextSteps(id).data?.steps ?? [];
  if (steps.length === 0) return null;
  return (
    <section aria-label={t('nextSteps.title')}>
      <h3>{t('nextSteps.title')}</h3>
      <ul className={styles['wide-card-steps']}>
        {steps.map((step) => (
          <li key={keyOfStep(step)}>
            <Link href={`/inventories/${id}`}>{stepText(step)}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
