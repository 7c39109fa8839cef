import { Code } from '@mantine/core';
import { Fragment } from 'react';
import { CopyButton } from '../kit/copy-button.tsx';
import { t } from '../text/translate.ts';
import styles from './rule-list.module.css';

/** Access rules, each with a copy button. */
export function RuleList({ rules }: { rules: readonly string[] }) {
  return (
    <ul className={styles['rule-list']}>
      {rules.map((rule) => (
        <li key={rule}>
          <Code>
            {rule.split('/').map((part, index) => (
              // Parts can be equal; their order never changes.
              <Fragment key={index}>
                {index > 0 && '/'}
                {index > 0 && <wbr />}
                {part}
              </Fragment>
            ))}
          </Code>
          <CopyButton value={rule} label={t('common.copyValue', { label: rule })} />
        </li>
      ))}
    </ul>
  );
}
