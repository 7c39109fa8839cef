import { Text } from '@mantine/core';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { ClassIcon } from '../../kit/class-icon.tsx';
import { resourcesAddress } from '../../navigation/resources-link.ts';
import { formatCount } from '../../text/numbers.ts';
import { classLabel } from '../../text/status-text.ts';
import { rich, t } from '../../text/translate.ts';
import styles from './discovered-classes.module.css';

/** Counts by class, linked to their resources. What could not be read is in the banner above. */
export function DiscoveredClasses({ inventory }: { inventory: InventorySummary }) {
  const { id, classCounts, notPermitted } = inventory;
  if (classCounts.length === 0) {
    if (notPermitted.length > 0) return <div />;
    return <Text c="dimmed">{t('inventories.discoveredEmpty')}</Text>;
  }
  return (
    <ul className={styles['class-chips']}>
      {classCounts.map(({ class: resourceClass, count }) => (
        <li key={resourceClass}>
          <Link
            className={styles['class-chip']}
            href={resourcesAddress({ inventory: id, class: resourceClass })}
          >
            <ClassIcon class={resourceClass} />
            <span>
              {rich('inventories.classCount', {
                class: classLabel(resourceClass),
                count: <strong>{formatCount(count)}</strong>,
              })}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
