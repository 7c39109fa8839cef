import { Alert, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import { protocolOf } from '../../../shared/plakar-apps/rules/integration-fields.ts';
import { ProtocolName } from '../../../shared/plakar-apps/integration-schema.ts';
import { integrationNote, protocolName, protocolNote } from '../app-text.ts';
import { t } from '../../text/translate.ts';
import { AppField } from './app-field.tsx';
import { type PassphraseFrom, shownFields } from './app-values.ts';
import { type AppForm, markOf } from './use-app-form.ts';
import styles from './app-fields.module.css';

/** The integration, and its fields from the table. */
export function AppFields({ form }: { form: AppForm }) {
  return (
    <>
      <IntegrationChoice form={form} />
      {form.protocol !== null && (
        <GeneratedFields form={form} protocol={form.protocol} key={form.protocol} />
      )}
    </>
  );
}

function IntegrationChoice({ form }: { form: AppForm }) {
  const { protocols, protocol, values, problems, isUserChoice } = form;
  const notes =
    protocol === null
      ? ''
      : [integrationNote(protocolOf(protocol).integration), protocolNote(protocol)].join(' ');
  return (
    <>
      {isUserChoice && (
        <Alert color="gray" styles={{ root: { borderColor: 'var(--line-strong)' } }}>
          <Text size="sm">{t('plakarApps.sftpHelp')}</Text>
        </Alert>
      )}
      <Select
        label={t('plakarApps.integration')}
        placeholder={t('plakarApps.integrationPlaceholder')}
        aria-required
        data={protocols.map((each) => ({ value: each, label: protocolName(each, values.role) }))}
        allowDeselect={false}
        value={protocol}
        error={problems['protocol']}
        description={notes}
        onChange={(value) => form.change({ protocol: ProtocolName.safeParse(value).data ?? null })}
        {...markOf('protocol')}
      />
    </>
  );
}

function GeneratedFields({ form, protocol }: { form: AppForm; protocol: ProtocolName }) {
  const { problems, values } = form;
  const [isOpen, setIsOpen] = useState(false);
  const fields = shownFields(protocol, values);
  const usual = fields.filter(({ isAdvanced }) => !isAdvanced);
  const advanced = fields.filter(({ isAdvanced }) => isAdvanced);
  const isWrongInside = advanced.some(({ key }) => problems[key] !== undefined);
  const isUnfolded = isOpen || isWrongInside;
  const passphrase = usual.filter(({ key }) => key.startsWith('passphrase'));
  return (
    <>
      {usual
        .filter((field) => !passphrase.includes(field))
        .map((field) => (
          <Fragment key={field.key}>
            <AppField form={form} field={field} />
            {field.key === 'location' && form.isMoved && <MovedAlert />}
          </Fragment>
        ))}
      {values.role === 'store' && (
        <PassphrasePart form={form}>
          {passphrase.map((field) => (
            <AppField key={field.key} form={form} field={field} />
          ))}
        </PassphrasePart>
      )}
      <div>
        <button
          type="button"
          className={styles['app-advanced']}
          aria-expanded={isUnfolded}
          onClick={() => setIsOpen(!isUnfolded)}
        >
          <IconChevronRight size={16} aria-hidden="true" />
          {t('plakarApps.advanced')}
          <span className={styles['app-advanced-set']}>{setCount(form, advanced)}</span>
        </button>
        {isUnfolded && (
          <div className={styles['app-advanced-fields']}>
            {advanced.map((field) => (
              <AppField key={field.key} form={form} field={field} />
            ))}
          </div>
        )}
      </div>
    </>
  );
}

/** Shown where it is caused, above the fields that it concerns. */
function MovedAlert() {
  return (
    <Alert color="orange">
      <Text size="sm">{t('plakarApps.secretsMovedHelp')}</Text>
    </Alert>
  );
}

/** Collapsed fields with values must not be overlooked. */
function setCount(form: AppForm, fields: readonly { key: string }[]): string {
  const count = fields.filter(
    ({ key }) => (form.texts[key] ?? '') !== '' || key in form.values.secrets,
  ).length;
  return count === 0 ? '' : t('plakarApps.advancedSet', { count });
}

interface PassphrasePartProps {
  form: AppForm;
  children: React.ReactNode;
}

/** Source of a store's passphrase, and the consequences of losing it. */
function PassphrasePart({ form, children }: PassphrasePartProps) {
  const from = form.values.passphraseFrom;
  const choices: { value: PassphraseFrom; label: string }[] = [
    { value: 'passphrase', label: t('plakarApps.passphraseOriginTyped') },
    { value: 'command', label: t('plakarApps.passphraseOriginCommand') },
    { value: 'elsewhere', label: t('plakarApps.passphraseOriginElsewhere') },
  ];
  return (
    <fieldset className={styles['app-passphrase']}>
      <legend>{t('plakarApps.passphraseTitle')}</legend>
      <Stack gap="sm">
        <SegmentedControl
          fullWidth
          aria-label={t('plakarApps.passphraseOrigin')}
          data={choices}
          value={from}
          onChange={(value) =>
            form.change({
              passphraseFrom: choices.find((each) => each.value === value)?.value ?? from,
            })
          }
        />
        {children}
        {from !== 'passphrase' && form.wasStored('passphrase') && (
          <Text size="sm" className={styles['app-passphrase-lost']}>
            {t('plakarApps.passphraseRemoveHelp')}
          </Text>
        )}
        {from === 'elsewhere' ? (
          <Text size="sm" c="dimmed">
            {t('plakarApps.passphraseElsewhereHelp')}
          </Text>
        ) : (
          <Alert color="orange" icon={<IconAlertTriangle aria-hidden="true" />}>
            <Text size="sm">{t('plakarApps.passphraseLossHelp')}</Text>
          </Alert>
        )}
      </Stack>
    </fieldset>
  );
}
