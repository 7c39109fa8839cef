import { ActionIcon, Tooltip } from '@mantine/core';
import type { IconPencil } from '@tabler/icons-react';

interface IconActionProps {
  label: string;
  Icon: typeof IconPencil;
  isBusy?: boolean;
  /** Id of the element that says what the action applies to. */
  describedBy?: string;
  onClick: () => void;
}

/** An unobtrusive icon button at the end of a line, with an accessible label. */
export function IconAction({ label, Icon, isBusy = false, describedBy, onClick }: IconActionProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={label}
        aria-describedby={describedBy}
        loading={isBusy}
        onClick={onClick}
      >
        <Icon size={16} stroke={1.75} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
