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

/** Icon and label: never colour alone. */
export function ProtectionBadge({ protection }: { protection: Protection }) {
  return (
    <span
      className={styles['protection-badge']}
      data-protection={protection}
      title={protectionMeaning(protection)}
    >
      <ProtectionSign protection={protection} />
      {protectionLabel(protection)}
    </span>
  );
}
