import { Autocomplete, Button, Group, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import {
  ExclusionConditions,
  type ExclusionRuleSummary,
} from '../../../shared/resources/exclusion-rule.ts';
import { ResourceClass } from '../../../shared/resources/resource.ts';
import { BusyButton } from '../../kit/busy-button.tsx';
import { InventoryPicker } from '../../inventories/inventory-picker.tsx';
import { useInventories } from '../../inventories/queries.ts';
import { FailureAlert } from '../../kit/failure-alert.tsx';
import { call } from '../../bridge/client.ts';
import { useCommand } from '../../bridge/commands.ts';
import { offerUndo } from '../../kit/undo-notification.tsx';
import { t } from '../../text/translate.ts';
import type { DataSet } from '../rows/data-set.ts';
import { ExclusionPreview } from './exclusion-preview.tsx';
import { filterLabel, type FilterName } from '../filters/filters.ts';
import { useFilterOptions } from '../filters/use-filters.ts';
import styles from './exclusion-rule-form.module.css';

interface ExclusionRuleFormProps {
  data: DataSet;
  /** The rule to edit. null: a new one. */
  rule: ExclusionRuleSummary | null;
  conditions: ExclusionConditions;
  onDone: () => void;
}

const previewDelayMs = 150;

/** A rule matches if all its conditions hold; a preview is shown while it is edited. */
export function ExclusionRuleForm({ data, rule, conditions, onDone }: ExclusionRuleFormProps) {
  const [values, setValues] = useState(conditions);
  const add = useCommand('exclusion.add');
  const update = useCommand('exclusion.update');
  const wanted = useMemo(() => whole(values), [values]);
  const [asked] = useDebouncedValue(wanted, previewDelayMs);
  const [isTried, setIsTried] = useState(false);
  const change = (changes: Partial<ExclusionConditions>) =>
    setValues((known) => ({ ...known, ...changes }));

  function finish(done: string, undo: () => Promise<unknown>) {
    onDone();
    offerUndo(done, undo);
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (!wanted) return;
    if (rule) {
      const restore = () => call('exclusion.update', { ruleId: rule.id, conditions });
      const onSuccess = () => finish(t('resources.ruleSaveDone'), restore);
      update.mutate({ ruleId: rule.id, conditions: wanted }, { onSuccess });
    } else {
      add.mutate(
        { conditions: wanted },
        {
          onSuccess: ({ id: ruleId }) =>
            finish(t('resources.ruleAddDone'), () => call('exclusion.delete', { ruleId })),
        },
      );
    }
  }

  return (
    <form className={styles['exclusion-form']} onSubmit={submit}>
      <ConditionFields data={data} values={values} onChange={change} />
      <ExclusionPreview conditions={wanted && asked} isMissing={isTried && !wanted} rule={rule} />
      {(add.error ?? update.error) && <FailureAlert error={add.error ?? update.error} />}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <BusyButton type="submit" loading={add.isPending || update.isPending}>
          {rule ? t('resources.ruleSave') : t('resources.ruleAddSubmit')}
        </BusyButton>
      </Group>
    </form>
  );
}

/** The conditions for main. null: there are none. */
function whole(values: ExclusionConditions): ExclusionConditions | null {
  const given = Object.entries(values).map(([name, value]) => [name, value?.trim() || null]);
  return ExclusionConditions.safeParse(Object.fromEntries(given)).data ?? null;
}

interface ConditionFieldsProps {
  data: DataSet;
  values: ExclusionConditions;
  onChange: (changes: Partial<ExclusionConditions>) => void;
}

function ConditionFields({ data, values, onChange }: ConditionFieldsProps) {
  const tags = useFilterOptions('tags', data);
  const inventories = useInventories().data ?? [];
  const inventoryIds = values.inventoryId === null ? [] : [values.inventoryId];
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <>
      <TextInput
        label={t('common.name')}
        description={t('resources.ruleNameHelp')}
        placeholder="web-*"
        ref={first}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={values.namePattern ?? ''}
        onChange={(event) => onChange({ namePattern: event.currentTarget.value })}
      />
      <div className={styles['exclusion-fields']}>
        <Autocomplete
          label={t('resources.tag')}
          placeholder={t('resources.anyValue')}
          data={tags.map(({ value }) => value)}
          limit={50}
          maxLength={200}
          spellCheck={false}
          value={values.tag ?? ''}
          onChange={(tag) => onChange({ tag })}
        />
        <Choice
          filter="classes"
          data={data}
          value={values.class}
          onChange={(value) => onChange({ class: ResourceClass.safeParse(value).data ?? null })}
        />
        <Choice
          filter="projectIds"
          data={data}
          value={values.projectId}
          onChange={(projectId) => onChange({ projectId })}
        />
        <Choice
          filter="regions"
          data={data}
          value={values.region}
          onChange={(region) => onChange({ region })}
        />
        <InventoryPicker
          inventories={inventories}
          isLabelShown
          placeholder={t('resources.anyValue')}
          values={inventoryIds}
          onChange={([inventoryId = null]) => onChange({ inventoryId })}
          isMultiple={false}
        />
      </div>
    </>
  );
}

interface ChoiceProps {
  /** The filter that provides the values. */
  filter: FilterName;
  data: DataSet;
  value: string | null;
  onChange: (value: string | null) => void;
}

function Choice({ filter, data, value, onChange }: ChoiceProps) {
  const label = filterLabel(filter);
  const options = useFilterOptions(filter, data);
  const isKnown = value === null || options.some((option) => option.value === value);
  return (
    <Select
      label={label}
      placeholder={t('resources.anyValue')}
      data={isKnown ? [...options] : [...options, { value, label: value }]}
      value={value}
      onChange={onChange}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('resources.fieldClear', { filter: label }) }}
      limit={100}
    />
  );
}
