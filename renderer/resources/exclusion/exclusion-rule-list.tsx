import { IconPencil, IconTrash } from '@tabler/icons-react';
import { call } from '../../bridge/client.ts';
import type { ExclusionRuleSummary } from '../../../shared/resources/exclusion-rule.ts';
import { IconAction } from '../../kit/icon-action.tsx';
import { useCommand } from '../../bridge/commands.ts';
import { t } from '../../text/translate.ts';
import type { InventoryNames } from '../rows/inventory-names.ts';
import { ruleText } from '../../text/rule-text.ts';
import { offerUndo } from '../../kit/undo-notification.tsx';
import { notifyFailure } from '../../kit/notify-failure.ts';
import styles from './exclusion-rule-list.module.css';

interface ExclusionRuleListProps {
  rules: readonly ExclusionRuleSummary[];
  names: InventoryNames;
  onEdit: (rule: ExclusionRuleSummary) => void;
  /** Its button, which had the focus, goes with the rule. */
  onDeleted: () => void;
}

export function ExclusionRuleList({ rules, names, onEdit, onDeleted }: ExclusionRuleListProps) {
  const { mutate: remove } = useCommand('exclusion.delete');

  function deleteRule(rule: ExclusionRuleSummary) {
    remove(
      { ruleId: rule.id },
      {
        onSuccess: () => {
          onDeleted();
          offerUndo(t('resources.ruleDeleteDone'), () =>
            call('exclusion.add', { conditions: rule }),
          );
        },
        onError: notifyFailure,
      },
    );
  }

  if (rules.length === 0)
    return <p className={styles['exclusion-none']}>{t('resources.rulesEmpty')}</p>;
  return (
    <ul className={styles['exclusion-list']} aria-label={t('common.exclusionRules')}>
      {rules.map((rule) => {
        const text = ruleText(rule, names);
        return (
          <li key={rule.id}>
            <div className={styles['exclusion-words']}>
              <bdi>{text}</bdi>
              <span className={styles['exclusion-counts']}>{countsText(rule)}</span>
            </div>
            <IconAction
              label={t('resources.ruleEdit', { text })}
              Icon={IconPencil}
              onClick={() => onEdit(rule)}
            />
            <IconAction
              label={t('resources.ruleDelete', { text })}
              Icon={IconTrash}
              onClick={() => deleteRule(rule)}
            />
          </li>
        );
      })}
    </ul>
  );
}

function countsText({ matchCount, exceptionCount }: ExclusionRuleSummary): string {
  const matches = t('resources.ruleMatchCount', { count: matchCount });
  if (exceptionCount === 0) return matches;
  const exceptions = t('resources.ruleExceptionCount', { count: exceptionCount });
  return `${matches} · ${exceptions}`;
}
