import { Text, Title } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import styles from './settings-section.module.css';

interface SettingsSectionProps {
  /** Of its title, by which the section is named. */
  id: string;
  title: string;
  /** What it is about. */
  meaning?: ReactNode;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A part of the settings: its title, what it is about, and its fields. */
export function SettingsSection({ id, title, meaning, ref, children }: SettingsSectionProps) {
  return (
    <section className={`panel ${styles['settings-section']}`} aria-labelledby={id} ref={ref}>
      <div>
        <Title order={2} id={id}>
          {title}
        </Title>
        {meaning !== undefined && (
          <Text component="div" c="dimmed" maw="75ch">
            {meaning}
          </Text>
        )}
      </div>
      {children}
    </section>
  );
}
