import './class-icon.css';
import {
  IconActivity,
  IconApps,
  IconBucket,
  IconChartBar,
  IconCpu,
  IconDatabase,
  IconFolders,
  IconMail,
  IconNetwork,
  IconPackage,
  IconQuestionMark,
  IconServer,
  IconShield,
  IconStack2,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ResourceClass } from '../../shared/resources/resource.ts';

const icons: Record<ResourceClass, TablerIcon> = {
  analytics: IconChartBar,
  'block-storage': IconServer,
  compute: IconCpu,
  database: IconDatabase,
  'file-storage': IconFolders,
  hypervisor: IconStack2,
  identity: IconUsers,
  messaging: IconMail,
  network: IconNetwork,
  'object-storage': IconBucket,
  observability: IconActivity,
  registry: IconPackage,
  security: IconShield,
  service: IconApps,
  unknown: IconQuestionMark,
};

/** Decorative, next to a class label; hidden from screen readers. */
export function ClassIcon({ class: resourceClass }: { class: ResourceClass }) {
  const Icon = icons[resourceClass];
  return <Icon size={16} stroke={1.75} aria-hidden="true" className="class-icon" />;
}
