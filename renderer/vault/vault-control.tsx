import { Popover, Text, Tooltip } from '@mantine/core';
import { IconKey, IconLock, IconLockOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useCommand } from '../bridge/commands.ts';
import { useVaultStatus } from './queries.ts';
import { rich, t } from '../text/translate.ts';
import { requestUnlock } from './unlock-request.ts';
import sidebarLinkStyles from '../kit/sidebar-link.module.css';

/** In the sidebar's footer: locks and unlocks a passphrase vault, or reports that nothing is stored. */
export function VaultControl({ isCollapsed }: { isCollapsed: boolean }) {
  const status = useVaultStatus().data;
  if (status?.mode === 'memory') return <MemoryHint isCollapsed={isCollapsed} />;
  if (status?.mode !== 'passphrase') return null;
  return <LockButton isCollapsed={isCollapsed} isLocked={status.isLocked} />;
}

function LockButton({ isCollapsed, isLocked }: { isCollapsed: boolean; isLocked: boolean }) {
  const lock = useCommand('vault.lock');
  const label = isLocked ? t('vault.unlock') : t('vault.lock');
  const Icon = isLocked ? IconLock : IconLockOpen;
  return (
    <Tooltip label={isLocked ? label : t('vault.lockHelp')} position="right">
      <button
        type="button"
        className={sidebarLinkStyles['sidebar-link']}
        aria-label={isCollapsed ? label : undefined}
        onClick={() => (isLocked ? requestUnlock() : lock.mutate(undefined))}
      >
        <Icon size={18} stroke={1.75} aria-hidden="true" />
        {!isCollapsed && <span className={sidebarLinkStyles['sidebar-link-words']}>{label}</span>}
      </button>
    </Tooltip>
  );
}

const settingsLink = (words: ReactNode) => <Link href="/settings">{words}</Link>;

function MemoryHint({ isCollapsed }: { isCollapsed: boolean }) {
  const memoryHint = t('vault.memoryHint');
  return (
    <Popover position="right-end" width={320} withArrow shadow="md">
      <Popover.Target>
        <button
          type="button"
          className={`${sidebarLinkStyles['sidebar-link']} ${sidebarLinkStyles['sidebar-link-warning']}`}
          aria-label={isCollapsed ? memoryHint : undefined}
        >
          <IconKey size={18} stroke={1.75} aria-hidden="true" />
          {!isCollapsed && (
            <span
              className={`${sidebarLinkStyles['sidebar-link-words']} ${sidebarLinkStyles['sidebar-link-wrap']}`}
            >
              {memoryHint}
            </span>
          )}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{rich('vault.memoryHintHelp', { a: settingsLink })}</Text>
      </Popover.Dropdown>
    </Popover>
  );
}
