import { Group } from '@mantine/core';
import { IconCloudPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { TryDemoButton } from '../demo/try-demo-button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { AddInventoryButton } from './add-inventory-button.tsx';

interface NoInventoryProps {
  title: string;
  /** One sentence: what the screen shows once there is an inventory. */
  children: ReactNode;
}

/** A screen that shows nothing because there is no inventory: adds one at once, or opens the demo account. */
export function NoInventory({ title, children }: NoInventoryProps) {
  return (
    <EmptyState
      title={title}
      icon={<IconCloudPlus size={40} stroke={1.25} aria-hidden="true" />}
      action={
        <Group justify="center" align="flex-start" gap="sm">
          <AddInventoryButton />
          <TryDemoButton />
        </Group>
      }
    >
      {children}
    </EmptyState>
  );
}
