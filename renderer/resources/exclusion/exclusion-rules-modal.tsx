import { Button, Group, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type {
  ExclusionConditions,
  ExclusionRuleSummary,
} from '../../../shared/resources/exclusion-rule.ts';
import { Dialog, DialogFoot } from '../../kit/dialog.tsx';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { useExclusionRules } from '../queries.ts';
import { t } from '../../text/translate.ts';
import type { DataSet } from '../rows/data-set.ts';
import { ExclusionRuleForm } from './exclusion-rule-form.tsx';
import { ExclusionRuleList } from './exclusion-rule-list.tsx';
import { noConditions } from './rule-of-filters.ts';
import styles from './exclusion-rules-modal.module.css';

interface ExclusionRulesModalProps {
  data: DataSet;
  /** The current filters as a rule. null: not possible. */
  ofFilters: ExclusionConditions | null;
  isFiltered: boolean;
  onClose: () => void;
}

type Step =
  | { kind: 'list' }
  | { kind: 'form'; rule: ExclusionRuleSummary | null; conditions: ExclusionConditions };

/** The exclusion rules. */
export function ExclusionRulesModal(props: ExclusionRulesModalProps) {
  const { data, ofFilters, isFiltered, onClose } = props;
  const [step, setStep] = useState<Step>({ kind: 'list' });
  const rules = useExclusionRules();
  const addButton = useRef<HTMLButtonElement>(null);
  const wasForm = useRef(false);
  useEffect(() => {
    if (step.kind === 'list' && wasForm.current) addButton.current?.focus();
    wasForm.current = step.kind === 'form';
  }, [step]);
  const showList = () => setStep({ kind: 'list' });
  const add = (conditions: ExclusionConditions) =>
    setStep({ kind: 'form', rule: null, conditions });
  const title =
    step.kind === 'list'
      ? t('common.exclusionRules')
      : step.rule
        ? t('resources.ruleEditTitle')
        : t('resources.ruleAddTitle');

  return (
    <Dialog
      title={title}
      // An accidental click outside must not discard input.
      closeOnClickOutside={step.kind === 'list'}
      onClose={onClose}
    >
      {step.kind === 'form' ? (
        <ExclusionRuleForm
          key={step.rule?.id ?? 'new'}
          data={data}
          rule={step.rule}
          conditions={step.conditions}
          onDone={showList}
        />
      ) : (
        <div className={styles['exclusion-rules']}>
          <Text c="dimmed">{t('resources.rulesHelp')}</Text>
          {rules.error && <FailureAlert error={rules.error} onRetry={() => void rules.refetch()} />}
          {rules.data && (
            <ExclusionRuleList
              rules={rules.data}
              names={data.names}
              onEdit={(rule) => setStep({ kind: 'form', rule, conditions: conditionsOf(rule) })}
              onDeleted={() => addButton.current?.focus()}
            />
          )}
          <Adding button={addButton} ofFilters={ofFilters} isFiltered={isFiltered} onAdd={add} />
          <DialogFoot>
            <Button variant="default" onClick={onClose}>
              {t('common.close')}
            </Button>
          </DialogFoot>
        </div>
      )}
    </Dialog>
  );
}

interface AddingProps {
  button: RefObject<HTMLButtonElement | null>;
  ofFilters: ExclusionConditions | null;
  isFiltered: boolean;
  onAdd: (conditions: ExclusionConditions) => void;
}

function Adding({ button, ofFilters, isFiltered, onAdd }: AddingProps) {
  return (
    <>
      <Group gap="xs">
        <Button
          ref={button}
          leftSection={<IconPlus size={16} aria-hidden="true" />}
          onClick={() => onAdd(noConditions)}
        >
          {t('resources.ruleAdd')}
        </Button>
        {ofFilters && (
          <Button variant="default" onClick={() => onAdd(ofFilters)}>
            {t('resources.ruleFromFilters')}
          </Button>
        )}
      </Group>
      {isFiltered && ofFilters === null && (
        <Text size="xs" c="dimmed">
          {t('resources.ruleFromFiltersError')}
        </Text>
      )}
    </>
  );
}

function conditionsOf(rule: ExclusionConditions): ExclusionConditions {
  const { inventoryId, namePattern, tag, projectId, region } = rule;
  return { inventoryId, namePattern, tag, projectId, region, class: rule.class };
}
