import { Link } from 'wouter';
import type { CoveragePolicy } from '../../shared/model/coverage.ts';
import { policyText } from '../format/coverage-text.ts';
import { t } from '../words/words.ts';

/** By what a figure was counted, and the way to change it. */
export function PolicyNote({ policy }: { policy: CoveragePolicy }) {
  return (
    <span className="policy-note">
      {policyText(policy)} <Link href="/settings">{t('Change')}</Link>
    </span>
  );
}
