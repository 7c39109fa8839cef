import { Popover, Text } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { useAppDescription } from '../../ipc/queries.ts';

const hint = 'Keys are kept in memory only';

/** Where this computer has no key store: says so, and what follows. */
export function VaultHint({ isCollapsed }: { isCollapsed: boolean }) {
  const strength = useAppDescription().data?.vaultStrength;
  if (strength !== 'memory') return null;
  return (
    <Popover position="right-end" width={320} withArrow shadow="md">
      <Popover.Target>
        <button
          type="button"
          className="rail-link rail-link-warning"
          aria-label={isCollapsed ? hint : undefined}
        >
          <IconKey size={18} stroke={1.75} aria-hidden="true" />
          {!isCollapsed && <span className="rail-link-words rail-link-wrap">{hint}</span>}
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">
          This computer offers no key store that could encrypt them, so keys are never written to
          the disk. They are forgotten when the app quits; what was discovered stays. On Linux,
          GNOME Keyring or KWallet is such a key store.
        </Text>
      </Popover.Dropdown>
    </Popover>
  );
}
