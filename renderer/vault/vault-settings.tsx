import { Alert, Badge, Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconKey, IconLock } from '@tabler/icons-react';
import { useState } from 'react';
import type { VaultStatus, VaultMode } from '../../shared/vault/vault.ts';
import { FailureAlert } from '../kit/failure-alert.tsx';
import { SetPassphraseModal } from './set-passphrase-modal.tsx';
import { requestUnlock } from './unlock-request.ts';
import { useVaultMove } from './use-vault-move.ts';
import { autoLockLabel, noKeyStore, modeLabel, modeMeanings, vaultModes } from './vault-text.ts';
import { settingField, settingId } from '../settings/single-settings.ts';
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
  const setAutoLock = useCommand('vault.setAutoLock');
  const close = () => setDialog(null);

  function choose(mode: VaultMode) {
    setError(null);
    if (status.isLocked) requestUnlock();
    else if (mode === 'passphrase') setDialog('passphrase');
    else move.run({ to: mode }).catch(setError);
  }

  return (
    <SettingsSection name="vault" title={t('vault.modeTitle')} saving={setAutoLock}>
      <Unreadable count={status.unreadableCount} />
      <ul className={settingsSectionStyles['choices']}>
        {vaultModes.map((mode) => (
          <ModeRow
            key={mode}
            mode={mode}
            status={status}
            isBusy={move.isPending}
            onChoose={() => choose(mode)}
          />
        ))}
      </ul>
      {error !== null && <FailureAlert error={error} />}
      {status.mode === 'passphrase' && (
        <PassphraseSettings
          status={status}
          setAutoLock={setAutoLock}
          onChange={() => setDialog('change')}
        />
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

interface ModeRowProps {
  mode: VaultMode;
  status: VaultStatus;
  isBusy: boolean;
  onChoose: () => void;
}

function ModeRow({ mode, status, isBusy, onChoose }: ModeRowProps) {
  const isCurrent = status.mode === mode;
  const isAvailable = mode !== 'os' || status.isKeyStoreAvailable;
  // Without a key store, memory is the default; it is a choice only once the user makes it.
  const isOffered = isAvailable && (!isCurrent || !status.isChosen);
  return (
    <li className={settingsSectionStyles['choice']} data-current={isCurrent}>
      <div className={settingsSectionStyles['choice-words']}>
        <Group gap="xs">
          <Text fw={600}>{modeLabel(mode)}</Text>
          {isCurrent && <Badge variant="light">{t('vault.modeInUse')}</Badge>}
        </Group>
        <Text size="sm" maw="75ch">
          {t(modeMeanings[mode])}
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
            mode: modeLabel(mode),
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

interface PassphraseSettingsProps {
  status: VaultStatus;
  setAutoLock: ReturnType<typeof useCommand<'vault.setAutoLock'>>;
  onChange: () => void;
}

function PassphraseSettings({ status, setAutoLock, onChange }: PassphraseSettingsProps) {
  const lock = useCommand('vault.lock');
  const error = setAutoLock.error ?? lock.error;
  const minutes = status.autoLockMinutes;
  const choices = [...new Set<number | null>([...autoLockChoices, minutes])];
  return (
    <Stack gap="sm" className={styles['passphrase-settings']}>
      <Select
        {...settingField('auto-lock')}
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
        <Button variant="default" id={settingId('change-passphrase')} onClick={onChange}>
          {t('vault.changePassphrase')}
        </Button>
      </Group>
      {error && <FailureAlert error={error} />}
    </Stack>
  );
}
