import { IconCircleCheck, IconCircleHalf2, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import type { ConnectionReport, Right } from '../../shared/accounts/credentials.ts';
import type { SignInMethod } from '../../shared/accounts/sign-in.ts';
import {
  copyRulesLabel,
  rightsCaption,
  rightsRemedy,
  rightStateLabel,
  ruleColumn,
} from './rights-text.ts';
import { t } from '../text/translate.ts';
import { CopyAllButton } from './copy-all-button.tsx';
import { RuleList } from './rule-list.tsx';
import { rightLabel } from '../text/kind-text.ts';
import styles from './rights-table.module.css';

const icons = {
  granted: IconCircleCheck,
  partial: IconCircleHalf2,
  missing: IconCircleX,
  unknown: IconHelpCircle,
};

interface RightsTableProps {
  rights: readonly Right[];
  from: ConnectionReport['rightsFrom'];
  method: SignInMethod;
}

/** What the keys may read, by kind, and exactly what to add if they may not. */
export function RightsTable({ rights, from, method }: RightsTableProps) {
  const rules = [...new Set(rights.flatMap(({ rulesToAdd }) => rulesToAdd))];
  const hasMissing = rules.length > 0;
  return (
    <>
      <table className={styles['rights']}>
        <caption>
          {rightsCaption(from, method)} {hasMissing && rightsRemedy(method)}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('accounts.rightsColumnList')}</th>
            <th scope="col">{t('accounts.rightsColumnRight')}</th>
            {hasMissing && <th scope="col">{ruleColumn(method)}</th>}
          </tr>
        </thead>
        <tbody>
          {rights.map((right) => (
            <RightRow key={right.kind} right={right} hasRules={hasMissing} />
          ))}
        </tbody>
      </table>
      {hasMissing && <CopyAllButton text={rules.join('\n')} label={copyRulesLabel(method)} />}
    </>
  );
}

function RightRow({ right, hasRules }: { right: Right; hasRules: boolean }) {
  const Icon = icons[right.state];
  return (
    <tr>
      <th scope="row">{rightLabel(right.kind)}</th>
      <td>
        <span className={styles['right-state']} data-state={right.state}>
          <Icon size={16} aria-hidden="true" />
          {rightStateLabel(right)}
        </span>
      </td>
      {hasRules && <td>{right.rulesToAdd.length > 0 && <RuleList rules={right.rulesToAdd} />}</td>}
    </tr>
  );
}
