import { Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { IconAction } from '../../kit/icon-action.tsx';
import { usePolicy } from '../../settings/queries.ts';
import { t } from '../../text/translate.ts';
import type { PanelMemory } from './panel-state.ts';
import { ResourceStatus } from './resource-status.tsx';
import { ResourceTabs } from './resource-tabs.tsx';
import styles from './details-pane.module.css';

interface DetailsPaneProps {
  /** null: none is chosen, or it is gone. */
  shown: { row: TableRow; rowKey: string } | null;
  memory: PanelMemory;
  /** Moves the focus to the list. */
  onLeave: () => void;
  onClose: () => void;
}

/** The details of one resource, beside the list. */
export function DetailsPane({ shown, memory, onLeave, onClose }: DetailsPaneProps) {
  const policy = usePolicy();
  return (
    // Escape is a shortcut for everything in it, which can be reached without.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <aside
      className={`panel ${styles['details-pane']}`}
      aria-label={t('resources.details')}
      data-details-pane
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onLeave();
      }}
    >
      <header className={styles['details-head']}>
        <div className={styles['details-words']}>
          <h2>{shown === null ? t('resources.details') : shown.row.name}</h2>
          {shown !== null && <ResourceStatus row={shown.row} policy={policy} />}
        </div>
        <IconAction label={t('resources.detailsInRows')} Icon={IconX} onClick={onClose} />
      </header>
      {shown === null ? (
        <Text c="dimmed" px="lg" py="md">
          {t('resources.detailsNone')}
        </Text>
      ) : (
        <ResourceTabs key={shown.rowKey} {...shown} memory={memory} />
      )}
    </aside>
  );
}

/** Moves the focus to the tabs of the pane. */
export function enterDetailsPane(): void {
  document
    .querySelector<HTMLElement>('[data-details-pane] [role="tab"][aria-selected="true"]')
    ?.focus();
}
