import './policy-line.css';
import { Link } from 'wouter';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import { settingsAddress } from '../navigation/settings-address.ts';
import { policyText } from './coverage-text.ts';
import { t } from '../text/translate.ts';

/** The protection policy behind a coverage number, linked to its settings. */
export function PolicyLine({ policy }: { policy: CoveragePolicy }) {
  return (
    <p className="policy-line">
      {policyText(policy)}
      {' · '}
      <Link
        href={settingsAddress('protection-policy')}
        aria-label={t('coverage.policyChangeLabel')}
      >
        {t('coverage.policyChange')}
      </Link>
    </p>
  );
}
