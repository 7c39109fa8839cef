import { Anchor } from '@mantine/core';
import type { ResourceDetails } from '../../../shared/resources/resource.ts';
import { useInventories } from '../../inventories/queries.ts';
import { useExclusionRules } from '../queries.ts';
import { rich, t } from '../../text/translate.ts';
import { useInventoryNames } from '../rows/inventory-names.ts';
import { useRulesOpener } from './rules-opener.ts';
import { ruleText } from '../../text/rule-text.ts';
import styles from './excluded-by-rule.module.css';

/** The rules that match the resource, and whether they exclude it. */
export function ExcludedByRule({ details }: { details: ResourceDetails }) {
  const { excluded, excludedBy } = details;
  const rules = useExclusionRules().data ?? [];
  const names = useInventoryNames(useInventories().data);
  const openRules = useRulesOpener();
  if (excludedBy.length === 0) return null;
  const matching = rules.filter(({ id }) => excludedBy.includes(id));
  return (
    <div className={styles['excluded-by-rule']}>
      <p>
        {excluded
          ? rich('resources.excludedByRules', {
              count: excludedBy.length,
              rules: <RuleTexts texts={matching.map((rule) => ruleText(rule, names))} />,
            })
          : rich('resources.includedByException', {
              count: excludedBy.length,
              rules: <RuleTexts texts={matching.map((rule) => ruleText(rule, names))} />,
            })}{' '}
        <Anchor component="button" type="button" size="sm" onClick={() => openRules()}>
          {t('resources.rulesShow')}
        </Anchor>
      </p>
    </div>
  );
}

function RuleTexts({ texts }: { texts: readonly string[] }) {
  return <bdi>{texts.map((text) => t('common.quoted', { text })).join(', ')}</bdi>;
}
