import { IconAlertTriangle, IconCircleCheck, IconCircleDashedCheck } from '@tabler/icons-react';
import type { ConnectionTest } from '../../../shared/plakar-apps/plakar-app.ts';

const icons = {
  works: IconCircleCheck,
  reachable: IconCircleDashedCheck,
  fails: IconAlertTriangle,
} as const;

/** Decorative, next to text that says the same. */
export function CheckIcon({
  outcome,
  size = 20,
}: {
  outcome: ConnectionTest['outcome'];
  size?: number;
}) {
  const Icon = icons[outcome];
  return <Icon size={size} stroke={1.75} aria-hidden="true" />;
}
