import { Collapse, Group, Text, UnstyledButton } from '@mantine/core';
import { IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  label: string;
  /** Always visible next to the label. */
  meaning?: string;
  children: ReactNode;
}

/** Collapsible content. */
export function Disclosure({ label, meaning, children }: DisclosureProps) {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Group gap={6} align="flex-start" wrap="nowrap">
        <UnstyledButton
          className={styles['disclosure']}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setIsOpen(!isOpen)}
        >
          <IconChevronRight size={14} aria-hidden="true" data-open={isOpen} />
          {label}
        </UnstyledButton>
        {meaning !== undefined && (
          <Text size="xs" c="dimmed">
            {meaning}
          </Text>
        )}
      </Group>
      <Collapse expanded={isOpen} id={id}>
        {children}
      </Collapse>
    </>
  );
}
