import { Button, Input, Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useId } from 'react';
import type { ChosenKey } from '../../../shared/secret-providers/secret-provider.ts';
import { useCommand } from '../../bridge/commands.ts';
import { rich, t } from '../../text/translate.ts';
import { SecretLines } from '../../kit/secret-lines.tsx';
import { visuallyHidden } from '../../kit/visually-hidden.tsx';
import { markOf } from './use-provider-answer.ts';
import type { ProviderForm } from './use-provider-form.ts';
import filledKeyStyles from '../../kit/filled-key.module.css';

interface PrivateKeyFieldProps {
  form: ProviderForm;
  shared: Omit<React.ComponentProps<typeof SecretLines>, 'onText' | 'children'>;
  onText: (text: string) => void;
}

/** A private key: pasted, or a file whose content never reaches the window. */
export function PrivateKeyField({ form, shared, onText }: PrivateKeyFieldProps) {
  const choose = useCommand('provider.chooseKey');
  const { key, secrets } = form.values;
  function chooseFile() {
    choose.mutate(undefined, {
      onSuccess: (chosen) => {
        if (chosen) form.change({ key: chosen, secrets: { ...secrets, privateKey: '' } });
      },
      onError: (error) => form.showFailure(error, 'privateKey'),
    });
  }
  if (key !== null) return <ChosenFile form={form} label={shared.label} chosen={key} />;
  return (
    <SecretLines {...shared} onText={onText}>
      <Button variant="default" size="compact-sm" loading={choose.isPending} onClick={chooseFile}>
        {t('secretProviders.privateKeyFromFile')}{' '}
        <span className="visually-hidden">{shared.label}</span>
      </Button>
    </SecretLines>
  );
}

interface ChosenFileProps {
  form: ProviderForm;
  label: React.ReactNode;
  chosen: ChosenKey;
}

/** The private key file that main reads, and a button to enter another key. */
function ChosenFile({ form, label, chosen }: ChosenFileProps) {
  const id = useId();
  const { fileName, isEncrypted } = chosen;
  const problem = form.problems['privateKey'];
  return (
    <div>
      <Input.Label labelElement="div" mb={4}>
        {label}
      </Input.Label>
      <div className={filledKeyStyles['filled-key']} data-invalid={problem !== undefined}>
        <IconCircleCheck size={16} aria-hidden="true" />
        <Text size="sm" className="break-anywhere" id={`${id}-words`}>
          {isEncrypted
            ? t('secretProviders.privateKeyFileEncrypted', { file: fileName })
            : t('secretProviders.privateKeyFile', { file: fileName })}
        </Text>
        <Button
          variant="subtle"
          size="compact-xs"
          onClick={() => form.change({ key: null })}
          aria-describedby={`${id}-words ${id}-error`}
          {...markOf('privateKey')}
        >
          {rich('common.clearKey', {
            hidden: visuallyHidden,
            key: t('common.privateKey'),
          })}
        </Button>
      </div>
      {problem !== undefined && <Input.Error id={`${id}-error`}>{problem}</Input.Error>}
    </div>
  );
}
