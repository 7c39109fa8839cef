import { MultiSelect, Select, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { ResourceRole } from '../../../shared/resources/resource.ts';
import { Temperature } from '../../../shared/plakar-apps/plakar-app.ts';
import { roleMeaning, temperatureLabel } from '../app-text.ts';
import { roleLabel } from '../../text/status-text.ts';
import { useSettings } from '../../settings/queries.ts';
import { t } from '../../text/translate.ts';
import { RoleIcon } from '../../kit/role-icon.tsx';
import { type AppForm, markOf } from './use-app-form.ts';
import styles from './app-terms.module.css';
import appFormStyles from './app-form.module.css';

interface RoleChoiceProps {
  form: AppForm;
  roles: readonly ResourceRole[];
}

/** The resource's role in a backup. */
export function RoleChoice({ form, roles }: RoleChoiceProps) {
  const group = useId();
  return (
    <fieldset className={styles['role-choice']}>
      <legend className="visually-hidden">{t('common.role')}</legend>
      {roles.map((role) => (
        <label key={role} className={styles['role-card']}>
          <input
            type="radio"
            className="visually-hidden"
            name={group}
            checked={form.values.role === role}
            onChange={() => form.change({ role })}
          />
          <RoleIcon role={role} size={22} />
          <span className={styles['role-card-name']}>{roleLabel(role)}</span>
          <span className={styles['role-card-meaning']}>{roleMeaning(role)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function NameField({ form }: { form: AppForm }) {
  return (
    <TextInput
      label={t('common.name')}
      aria-required
      autoComplete="off"
      spellCheck={false}
      maxLength={100}
      value={form.name}
      error={form.problems['name']}
      onChange={(event) => form.change({ name: event.currentTarget.value })}
      {...markOf('name')}
    />
  );
}

/** A source's environment and data classes from the user's lists; or a store's temperature. */
export function TermsOfRole({ form }: { form: AppForm }) {
  const { role } = form.values;
  if (role === 'source') return <SourceTerms form={form} />;
  return role === 'store' ? <StoreTerms form={form} /> : null;
}

function SourceTerms({ form }: { form: AppForm }) {
  const settings = useSettings().data;
  const { environment, dataClasses } = form.values;
  return (
    <div className={appFormStyles['app-form-columns']}>
      <Select
        label={t('plakarApps.environment')}
        placeholder={t('plakarApps.environmentNone')}
        data={withOwn(settings?.environments, environment === null ? [] : [environment])}
        clearable
        clearButtonProps={{ 'aria-label': t('common.clear') }}
        value={environment}
        onChange={(value) => form.change({ environment: value })}
      />
      <MultiSelect
        label={t('common.dataClasses')}
        placeholder={dataClasses.length === 0 ? t('plakarApps.dataClassesNone') : ''}
        data={withOwn(settings?.dataClasses, dataClasses)}
        value={dataClasses}
        onChange={(value) => form.change({ dataClasses: value })}
      />
      <span className={appFormStyles['app-field-help']}>{t('plakarApps.labelListsHelp')}</span>
    </div>
  );
}

/** An app's own values remain available after they are removed from the list. */
function withOwn(list: readonly string[] = [], own: readonly string[]): string[] {
  return [...new Set([...list, ...own])];
}

function StoreTerms({ form }: { form: AppForm }) {
  return (
    <Select
      label={t('plakarApps.temperature')}
      data={Temperature.options.map((value) => ({ value, label: temperatureLabel(value) }))}
      allowDeselect={false}
      description={t('plakarApps.temperatureHelp')}
      value={form.values.temperature}
      onChange={(value) => form.change({ temperature: Temperature.parse(value) })}
    />
  );
}
