import { Text, Title } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import styles from './settings-section.module.css';

interface SettingsSectionProps {
  /** Id of the title, which labels the section. */
  id: string;
  title: string;
  /** Short description. */
  meaning?: ReactNode;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A settings section: title, description and fields. */
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
