import './coverage-bar.css';
import './state-fill.css';
import type { CoverageCounts } from '../../shared/coverage/coverage.ts';
import { countedIn } from '../../shared/coverage/rules/counts.ts';
import { coverageSentence } from './coverage-text.ts';
import styles from './coverage-bar.module.css';

/** Shares of protected, not protected and unknown. */
export function CoverageBar({ counts }: { counts: CoverageCounts }) {
  const total = countedIn(counts);
  const segments = [
    { protection: 'protected', count: counts.protected },
    { protection: 'stale', count: counts.stale },
    { protection: 'not-protected', count: counts.notProtected },
    { protection: 'unknown', count: counts.unknown },
  ].filter(({ count }) => count > 0);
  return (
    <div className="coverage-bar">
      <span className="visually-hidden">{coverageSentence(counts)}</span>
      {total > 0 &&
        segments.map(({ protection, count }) => (
          <span
            key={protection}
            className={`${styles['coverage-bar-segment']} state-fill`}
            data-protection={protection}
            style={{ flexGrow: count }}
          />
        ))}
    </div>
  );
}
