import { Text } from '@mantine/core';
import type { CoverageCounts } from '../../shared/coverage/coverage.ts';
import { countedIn } from '../../shared/coverage/rules/counts.ts';
import { coverageCounts, policyText } from './coverage-text.ts';
import { useSettings } from '../settings/queries.ts';
import { t } from '../text/translate.ts';
import { CoverageBar } from './coverage-bar.tsx';
import { ProtectionSign } from '../kit/protection-badge.tsx';
import styles from './coverage-summary.module.css';

/** The bar with “x of y protected” below. Unknown is named, never counted as none. */
export function CoverageSummary({ counts }: { counts: CoverageCounts }) {
  const total = countedIn(counts);
  const policy = useSettings().data?.coverage;
  if (total === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t(counts.excluded > 0 ? 'coverage.allExcluded' : 'coverage.nothingToProtect')}
      </Text>
    );
  }
  return (
    <div className={styles['coverage-summary']}>
      <CoverageBar counts={counts} />
      <div className={styles['coverage-summary-words']}>
        <span>
          {counts.unknown === total ? t('coverage.protectionUnknown') : coverageCounts(counts)}
        </span>
        {counts.unknown > 0 && (
          <span className={styles['coverage-summary-unknown']}>
            <ProtectionSign protection="unknown" />
            {t('coverage.unknownCount', { count: counts.unknown })}
          </span>
        )}
      </div>
      {policy && <span className={styles['coverage-summary-policy']}>{policyText(policy)}</span>}
    </div>
  );
}
