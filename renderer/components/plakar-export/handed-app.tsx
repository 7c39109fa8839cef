import './plakar-export.css';
import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ResourceAppSummary } from '../../../shared/model/resource-app.ts';
import { RoleIcon } from '../role-icon.tsx';

/** The app that a dialog is about. */
export function HandedApp({ app }: { app: ResourceAppSummary }) {
  return (
    <div className="handed-subject">
      <RoleIcon role={app.role} size={18} />
      <div className="handed-names">
        <Text fw={600} className="break-anywhere" dir="auto">
          {app.name}
        </Text>
        <Text size="xs" ff="monospace" c="dimmed" className="break-anywhere">
          {app.fields['location']}
        </Text>
      </div>
    </div>
  );
}

/** One part of a dialog, under a heading. */
export function HandedPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="handed-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
