import './coverage-bar.css';
import type { CoverageCounts } from '../../shared/coverage/coverage.ts';
import { countedIn } from '../../shared/coverage/rules/figure.ts';
import { coverageSentence } from './coverage-text.ts';
import styles from './coverage-bar.module.css';

/** Shares of protected, not protected and unknown. */
export function CoverageBar({ figure }: { figure: CoverageCounts }) {
  const total = countedIn(figure);
  const segments = [
    { protection: 'protected', count: figure.protected },
    { protection: 'stale', count: figure.stale },
    { protection: 'not-protected', count: figure.notProtected },
    { protection: 'unknown', count: figure.unknown },
  ].filter(({ count }) => count > 0);
  return (
    <div className="coverage-bar">
      <span className="visually-hidden">{coverageSentence(figure)}</span>
      {total > 0 &&
        segments.map(({ protection, count }) => (
          <span
            key={protection}
            className={styles['coverage-bar-segment']}
            data-protection={protection}
            style={{ flexGrow: count }}
          />
        ))}
    </div>
  );
}
