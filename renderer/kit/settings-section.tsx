import { Text, Title } from '@mantine/core';
import type { ReactNode, Ref } from 'react';
import { type SettingsSectionName, settingsHeadingId } from '../navigation/settings-address.ts';
import { SavedSign, type Saving } from './saved-sign.tsx';
import styles from './settings-section.module.css';

interface SettingsSectionProps {
  name: SettingsSectionName;
  title: string;
  /** Short description. */
  meaning?: ReactNode;
  /** For fields that are saved at once. */
  saving?: Saving;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A settings section: title, description and fields. */
export function SettingsSection(props: SettingsSectionProps) {
  const { name, title, meaning, saving, ref, children } = props;
  const id = settingsHeadingId(name);
  return (
    <section className={`panel ${styles['settings-section']}`} aria-labelledby={id} ref={ref}>
      <div>
        <div className={styles['settings-head']}>
          <Title order={2} id={id}>
            {title}
          </Title>
          {saving && <SavedSign saving={saving} />}
        </div>
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
