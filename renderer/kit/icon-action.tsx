import { ActionIcon, Tooltip } from '@mantine/core';
import type { IconPencil } from '@tabler/icons-react';

interface IconActionProps {
  label: string;
  Icon: typeof IconPencil;
  isBusy?: boolean;
  onClick: () => void;
}

/** An unobtrusive icon button at the end of a line, with an accessible label. */
export function IconAction({ label, Icon, isBusy = false, onClick }: IconActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        loading={isBusy}
        onClick={onClick}
      >
        <Icon size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
