import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface DoneAlertProps {
  title: string;
  /** Whether the user still has something to do. */
  isRemark: boolean;
  children: ReactNode;
}

/** Success message inside the dialog: a notification in the corner would cover its buttons. */
export function DoneAlert({ title, isRemark, children }: DoneAlertProps) {
  const Icon = isRemark ? IconAlertTriangle : IconCheck;
  return (
    <Alert
      color={isRemark ? 'orange' : 'green'}
      variant="light"
      title={title}
      icon={<Icon aria-hidden="true" />}
    >
      <Stack gap={4} align="flex-start">
        {children}
      </Stack>
    </Alert>
  );
}

export function DoneLine({ children }: { children: ReactNode }) {
  return (
    <Text className="break-anywhere" maw="75ch">
      {children}
    </Text>
  );
}
