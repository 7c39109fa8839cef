import './role-icon.css';
import { IconArchive, IconDownload, IconUpload, type TablerIcon } from '@tabler/icons-react';
import type { ResourceRole } from '../../shared/resources/resource.ts';

const icons: Record<ResourceRole, TablerIcon> = {
  source: IconUpload,
  destination: IconDownload,
  store: IconArchive,
};

/** Decorative, next to a role label; hidden from screen readers. */
export function RoleIcon({ role, size = 16 }: { role: ResourceRole; size?: number }) {
  const Icon = icons[role];
  return <Icon size={size} stroke={1.75} aria-hidden="true" className="role-icon" />;
}
