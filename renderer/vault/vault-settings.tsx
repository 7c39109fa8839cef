import { Alert, Badge, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconKey, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { VaultStatus, VaultMode } from '../../shared/vault/vault.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { SetPassphraseModal } from './set-passphrase-modal.tsx';
import { requestUnlock } from './unlock-request.ts';
import { useVaultMove } from './use-vault-move.ts';
import {
  autoLockLabel,
  noKeyStore,
  strengthLabel,
  strengthMeanings,
  strengths,
} from './vault-text.ts';
import { useCommand } from '../bridge/commands.ts';
import { t } from '../text/translate.ts';
import { SettingsSection } from '../kit/settings-section.tsx';
import { ChangePassphraseModal } from './change-passphrase-modal.tsx';
import settingsSectionStyles from '../kit/settings-section.module.css';
import styles from './vault-settings.module.css';

const autoLockChoices = [null, 1, 5, 15, 30, 60, 240] as const;

/** The vault mode, and ways to change it. */
export function VaultSettings({ status }: { status: VaultStatus }) {
  const [dialog, setDialog] = useState<'passphrase' | 'change' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const move = useVaultMove();
  const close = () => setDialog(null);

  function choose(strength: VaultMode) {
    setError(null);
    if (status.isLocked) requestUnlock();
    else if (strength === 'passphrase') setDialog('passphrase');
    else move.run({ to: strength }).catch(setError);
  }

  return (
    <SettingsSection id="how-keys-are-kept" title={t('vault.modeTitle')}>
      <Unreadable count={status.unreadableCount} />
      <ul className={settingsSectionStyles['strengths']}>
        {strengths.map((strength) => (
          <StrengthRow
            key={strength}
            strength={strength}
            status={status}
            isBusy={move.isPending}
            onChoose={() => choose(strength)}
          />
        ))}
      </ul>
      {error !== null && <FailureAlert error={error} />}
      {status.strength === 'passphrase' && (
        <PassphraseSettings status={status} onChange={() => setDialog('change')} />
      )}
      {dialog === 'change' && <ChangePassphraseModal onClose={close} />}
      {dialog === 'passphrase' && <SetPassphraseModal onClose={close} />}
    </SettingsSection>
  );
}

function Unreadable({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <Alert
      color="orange"
      icon={<IconKey aria-hidden="true" />}
      title={t('vault.unreadableTitle', {
        count,
      })}
    >
      <Text size="sm" maw="75ch">
        {t('vault.unreadableHelp')}
      </Text>
    </Alert>
  );
}

interface StrengthRowProps {
  strength: VaultMode;
  status: VaultStatus;
  isBusy: boolean;
  onChoose: () => void;
}

function StrengthRow({ strength, status, isBusy, onChoose }: StrengthRowProps) {
  const isCurrent = status.strength === strength;
  const isAvailable = strength !== 'os' || status.isKeyStoreAvailable;
  // Without a key store, memory is the default; it is a choice only once the user makes it.
  const isOffered = isAvailable && (!isCurrent || !status.isChosen);
  return (
    <li className={settingsSectionStyles['strength']} data-current={isCurrent}>
      <div className={settingsSectionStyles['strength-words']}>
        <Group gap="xs">
          <Text fw={600}>{strengthLabel(strength)}</Text>
          {isCurrent && <Badge variant="light">{t('vault.modeInUse')}</Badge>}
        </Group>
        <Text size="sm" maw="75ch">
          {t(strengthMeanings[strength])}
        </Text>
        {!isAvailable && (
          <Text size="sm" c="dimmed" maw="75ch">
            {noKeyStore()}
          </Text>
        )}
      </div>
      {isOffered && (
        <Button
          variant="default"
          size="xs"
          aria-label={t(isCurrent ? 'vault.modeConfirmNamed' : 'vault.modeUseNamed', {
            strength: strengthLabel(strength),
          })}
          disabled={isBusy}
          onClick={onChoose}
        >
          {isCurrent ? t('vault.modeConfirm') : t('vault.modeUse')}
        </Button>
      )}
    </li>
  );
}

function PassphraseSettings({ status, onChange }: { status: VaultStatus; onChange: () => void }) {
  const setAutoLock = useCommand('vault.setAutoLock');
  const lock = useCommand('vault.lock');
  const error = setAutoLock.error ?? lock.error;
  const minutes = status.autoLockMinutes;
  const choices = [...new Set<number | null>([...autoLockChoices, minutes])];
  return (
    <Stack gap="sm" className={styles['passphrase-settings']}>
      <Select
        label={t('vault.autoLock')}
        description={t('vault.autoLockHelp')}
        maw={420}
        allowDeselect={false}
        data={choices.map((choice) => ({ value: String(choice), label: autoLockLabel(choice) }))}
        value={String(minutes)}
        onChange={(value) =>
          setAutoLock.mutate({ minutes: value === null || value === 'null' ? null : Number(value) })
        }
      />
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconLock size={16} aria-hidden="true" />}
          onClick={() => (status.isLocked ? requestUnlock() : lock.mutate(undefined))}
        >
          {status.isLocked ? t('common.unlock') : t('vault.lock')}
        </Button>
        <Button variant="default" onClick={onChange}>
          {t('vault.changePassphrase')}
        </Button>
      </Group>
      {error && <FailureAlert error={error} />}
    </Stack>
  );
}
