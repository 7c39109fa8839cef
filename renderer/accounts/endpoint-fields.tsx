import { Button, Input, Select, Text, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import { visuallyHidden } from '../kit/visually-hidden.tsx';
import { endpointLabel, presetLabel } from '../sync/sync-text.ts';
import { rich, t } from '../text/translate.ts';
import { endpointOf, isEndpointChoice } from './form-values.ts';
import { endpointWarning } from './sign-in-text.ts';
import type { InventoryFieldsProps } from './inventory-fields-props.ts';
import styles from './endpoint-fields.module.css';

/** Endpoints with labels. */
function endpointChoices() {
  const presets = PresetEndpoint.options.map((value) => ({ value, label: presetLabel(value) }));
  return [...presets, { value: 'custom', label: t('accounts.endpointCustom') }];
}

type EndpointFieldsProps = Pick<InventoryFieldsProps, 'dialog' | 'inventory'>;

/** Above the keys, which belong to the endpoint. Folded while it is the usual one, or was filled in. */
export function EndpointFields({ dialog: { form }, inventory }: EndpointFieldsProps) {
  const { values } = form;
  const [isOpen, setIsOpen] = useState(values.endpoint !== 'ovh-eu');
  const hasError = form.errorAt('endpoint') !== null || form.errorAt('baseUrl') !== null;
  const warning = inventory && endpointWarning(inventory, endpointOf(values));
  return (
    <div>
      {isOpen || hasError ? (
        <EndpointInputs form={form} hasFocus={isOpen && values.endpoint === 'ovh-eu'} />
      ) : (
        <div>
          <Input.Label labelElement="div">{t('common.endpoint')}</Input.Label>
          <div className={styles['endpoint']}>
            <Text size="sm" className="break-anywhere">
              {endpointLabel(endpointOf(values))}
            </Text>
            <Button variant="transparent" size="compact-xs" px={0} onClick={() => setIsOpen(true)}>
              {rich('accounts.endpointChange', { hidden: visuallyHidden })}
            </Button>
          </div>
        </div>
      )}
      <output className={styles['endpoint-warning']}>
        {warning && (
          <>
            <IconAlertTriangle size={18} aria-hidden="true" />
            <span>{warning}</span>
          </>
        )}
      </output>
    </div>
  );
}

interface EndpointInputsProps {
  form: EndpointFieldsProps['dialog']['form'];
  /** The button that opened them is gone. */
  hasFocus: boolean;
}

function EndpointInputs({ form, hasFocus }: EndpointInputsProps) {
  const { values } = form;
  const select = useRef<HTMLInputElement>(null);
  const begin = useEffectEvent(() => {
    if (hasFocus) select.current?.focus();
  });
  useEffect(() => begin(), []);
  return (
    <div className={styles['endpoint-fields']}>
      <Select
        ref={select}
        label={t('common.endpoint')}
        data={endpointChoices()}
        allowDeselect={false}
        value={values.endpoint}
        onChange={(value) => {
          if (value !== null && isEndpointChoice(value)) form.setEndpoint({ endpoint: value });
        }}
        {...form.markOf('endpoint')}
      />
      {values.endpoint === 'custom' && (
        <TextInput
          label={t('accounts.baseUrl')}
          placeholder="https://eu.api.ovh.com/1.0"
          aria-required
          autoComplete="off"
          spellCheck={false}
          value={values.baseUrl}
          onChange={(event) => form.setEndpoint({ baseUrl: event.currentTarget.value })}
          error={form.errorAt('baseUrl')}
          {...form.markOf('baseUrl')}
        />
      )}
    </div>
  );
}
