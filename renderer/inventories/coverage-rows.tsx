import { Link } from 'wouter';
import type { CoverageCounts } from '../../shared/coverage/coverage.ts';
import { allStates } from '../coverage/groups.ts';
import { ProtectionBadge } from '../kit/protection-badge.tsx';
import { resourcesAddress } from '../navigation/resources-link.ts';
import { usePolicy } from '../settings/queries.ts';
import { formatCount } from '../text/numbers.ts';
import { protectionMeaning } from '../text/status-text.ts';
import styles from './coverage-rows.module.css';

interface CoverageRowsProps {
  inventoryId: string;
  counts: CoverageCounts;
}

/** How many resources of an inventory are in each state, each linked to them. */
export function CoverageRows({ inventoryId, counts }: CoverageRowsProps) {
  const policy = usePolicy();
  return (
    <ul className={styles['coverage-rows']}>
      {allStates.map(({ protection, field }) => (
        <li key={protection}>
          <Link
            href={resourcesAddress({ inventory: inventoryId, protection })}
            className={styles['coverage-row']}
          >
            <ProtectionBadge
              protection={protection}
              meaning={protectionMeaning(protection, policy)}
            />
            <span>{formatCount(counts[field])}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
