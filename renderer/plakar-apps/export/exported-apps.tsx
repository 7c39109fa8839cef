import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlakarAppSummary } from '../../../shared/plakar-apps/plakar-app.ts';
import { t } from '../../text/translate.ts';
import { RoleIcon } from '../../kit/role-icon.tsx';
import styles from './exported-apps.module.css';

/** The apps of a dialog, all of one role. */
export function ExportedApps({ apps }: { apps: readonly PlakarAppSummary[] }) {
  const [app] = apps;
  if (app === undefined) return null;
  return (
    <div className={styles['exported-apps']}>
      <RoleIcon role={app.role} size={18} />
      <div className={styles['exported-names']}>
        <Text fw={600} className="break-anywhere" dir="auto">
          {apps.length === 1 ? app.name : t('plakarApps.exportedApps', { count: apps.length })}
        </Text>
        {apps.length === 1 && (
          <Text size="xs" ff="monospace" c="dimmed" className="break-anywhere">
            {app.fields['location']}
          </Text>
        )}
      </div>
    </div>
  );
}

/** A section of a dialog with a heading. */
export function ExportSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles['export-section']}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
