import { Alert, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface DoneAlertProps {
  title: string;
  /** Whether there is something left to look after. */
  isRemark: boolean;
  children: ReactNode;
}

/** What was done, where the dialog goes on: a notice in the corner would lie over its buttons. */
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

/** A line of it. */
export function DoneLine({ children }: { children: ReactNode }) {
  return (
    <Text className="break-anywhere" maw="75ch">
      {children}
    </Text>
  );
}
