import './protection-badge.css';
import type { Protection } from '../../shared/resources/resource.ts';
import { protectionLabel, protectionMeaning } from '../text/status-text.ts';
import styles from './protection-badge.module.css';

const signs: Record<Protection, string> = {
  protected: '●',
  stale: '◐',
  'not-protected': '○',
  unknown: '?',
  excluded: '⊘',
};

/** Icon of a protection state; always next to its label. */
export function ProtectionSign({ protection }: { protection: Protection }) {
  return (
    <span className="protection-sign" data-protection={protection} aria-hidden="true">
      {signs[protection]}
    </span>
  );
}

interface ProtectionBadgeProps {
  protection: Protection;
  /** What it means here, in place of its general meaning. */
  meaning?: string;
}

/** Icon and label: never colour alone. */
export function ProtectionBadge({ protection, meaning }: ProtectionBadgeProps) {
  return (
    <span
      className={styles['protection-badge']}
      data-protection={protection}
      title={meaning ?? protectionMeaning(protection)}
    >
      <ProtectionSign protection={protection} />
      {protectionLabel(protection)}
    </span>
  );
}
