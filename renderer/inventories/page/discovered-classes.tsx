import { Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { InventorySummary } from '../../../shared/inventories/inventory.ts';
import { ClassIcon } from '../../kit/class-icon.tsx';
import { resourcesAddress } from '../../navigation/resources-link.ts';
import type { NotPermitted } from '../../sync/not-permitted.ts';
import { formatCount } from '../../text/numbers.ts';
import { classLabel } from '../../text/status-text.ts';
import { rich, t } from '../../text/translate.ts';
import styles from './discovered-classes.module.css';

interface DiscoveredClassesProps {
  inventory: InventorySummary;
  notPermitted: readonly NotPermitted[];
}

/** Counts by class, and what the keys may not read, which does not mean none. */
export function DiscoveredClasses({ inventory, notPermitted }: DiscoveredClassesProps) {
  const { id, classCounts } = inventory;
  return (
    <>
      {classCounts.length > 0 && (
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
      )}
      {notPermitted.length > 0 && (
        <ul
          className={`${styles['class-chips']} ${styles['not-permitted-chips']}`}
          aria-label={t('inventories.notPermittedLabel')}
        >
          {notPermitted.map((line) => (
            <li
              key={line.label}
              className={`${styles['class-chip']} ${styles['not-permitted-chip']}`}
            >
              {line.class === null ? (
                <IconLock size={16} stroke={1.75} aria-hidden="true" />
              ) : (
                <ClassIcon class={line.class} />
              )}
              <span>{t('common.nameAndState', { name: line.label, state: line.words })}</span>
            </li>
          ))}
        </ul>
      )}
      {classCounts.length === 0 && notPermitted.length === 0 && (
        <Text c="dimmed">{t('inventories.discoveredEmpty')}</Text>
      )}
    </>
  );
}
