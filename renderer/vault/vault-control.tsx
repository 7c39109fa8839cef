import { Anchor, Popover, Text, Tooltip } from '@mantine/core';
import { IconKey, IconLock, IconLockOpen } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { useCommand } from '../bridge/commands.ts';
import { settingsAddress } from '../navigation/settings-address.ts';
import { useVaultStatus } from './queries.ts';
import { rich, t } from '../text/translate.ts';
import { requestUnlock } from './unlock-request.ts';
import styles from '../kit/status-item.module.css';

const control = `${styles['status-item']} ${styles['status-control']}`;

/** In the status line: where secrets are stored. Locks and unlocks a passphrase vault. */
export function VaultControl() {
  const status = useVaultStatus().data;
  if (!status) return null;
  if (status.mode === 'memory') return <MemoryHint />;
  if (status.mode === 'os') return <KeyStoreLink />;
  return <LockButton isLocked={status.isLocked} />;
}

function LockButton({ isLocked }: { isLocked: boolean }) {
  const lock = useCommand('vault.lock');
  const state = isLocked ? t('vault.stateLocked') : t('vault.stateUnlocked');
  const action = isLocked ? t('vault.unlock') : t('vault.lock');
  const Icon = isLocked ? IconLock : IconLockOpen;
  return (
    <Tooltip label={isLocked ? action : t('vault.lockHelp')}>
      <button
        type="button"
        className={control}
        aria-label={t('vault.stateAction', { state, action })}
        onClick={() => (isLocked ? requestUnlock() : lock.mutate(undefined))}
      >
        <Icon size={14} stroke={1.75} aria-hidden="true" />
        {state}
      </button>
    </Tooltip>
  );
}

function KeyStoreLink() {
  return (
    <Tooltip label={t('vault.modeOsHelp')}>
      <Link href={settingsAddress('vault')} className={control}>
        <IconKey size={14} stroke={1.75} aria-hidden="true" />
        {t('vault.stateKeyStore')}
      </Link>
    </Tooltip>
  );
}

function MemoryHint() {
  const [isOpen, setIsOpen] = useState(false);
  const settingsLink = (words: ReactNode) => (
    <Anchor
      component={Link}
      href={settingsAddress('vault')}
      size="sm"
      onClick={() => setIsOpen(false)}
    >
      {words}
    </Anchor>
  );
  return (
    <Popover
      opened={isOpen}
      onChange={setIsOpen}
      position="top-end"
      width={320}
      withArrow
      shadow="md"
    >
      <Popover.Target>
        <button
          type="button"
          className={`${control} ${styles['status-warning']}`}
          onClick={() => setIsOpen((was) => !was)}
        >
          <IconKey size={14} stroke={1.75} aria-hidden="true" />
          {t('vault.memoryHint')}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{rich('vault.memoryHintHelp', { a: settingsLink })}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}
