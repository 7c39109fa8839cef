import { Code } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { partsOfRule } from '../../shared/accounts/rules/faulty-rules.ts';
import type { FaultyRule } from '../../shared/accounts/credentials.ts';
import { faultText } from './rights-text.ts';
import { t } from '../text/translate.ts';
import styles from './faulty-rules.module.css';

/** Rules of the key that look correct but grant nothing, with their errors made visible. */
export function FaultyRules({ rules }: { rules: readonly FaultyRule[] }) {
  if (rules.length === 0) return null;
  return (
    <div className={styles['faulty-rules']}>
      {rules.map((rule) => (
        <div key={`${rule.method} ${rule.path}`}>
          <IconAlertTriangle size={14} aria-hidden="true" />{' '}
          {faultText(rule.fault, <RuleWithMarks rule={rule} />)}
        </div>
      ))}
      <div>{t('accounts.rulesFaultyHelp')}</div>
    </div>
  );
}

/** Replaces each stray character by a visible one. */
function RuleWithMarks({ rule: { method, path } }: { rule: FaultyRule }) {
  return (
    <Code>
      {method}{' '}
      {partsOfRule(path).map((part, index) =>
        // Parts can be equal; their order never changes.
        index % 2 === 1 ? <mark key={index}>{'␣'.repeat(part.length)}</mark> : part,
      )}
    </Code>
  );
}
