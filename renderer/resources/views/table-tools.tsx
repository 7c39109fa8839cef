import { Button, Group } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { memo } from 'react';
import type { ResourceTable } from '../../../shared/resources/resource-view.ts';
import { useExclusionRules } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { ColumnsMenu } from '../table/columns-menu.tsx';
import type { Filters } from '../filters/filters.ts';
import { ViewsMenu } from './views-menu.tsx';
import styles from './table-tools.module.css';

export interface TableToolsProps {
  filters: Filters;
  table: ResourceTable;
  onTable: (table: ResourceTable) => void;
  onPick: (filters: Filters, table: ResourceTable | null) => void;
  onRules: () => void;
}

/** Columns, views and exclusion rules. Memoised, so that typing in the search does not re-render it. */
export const TableTools = memo(function TableTools(props: TableToolsProps) {
  const { filters, table, onTable, onPick, onRules } = props;
  const count = useExclusionRules().data?.length ?? 0;
  return (
    <Group gap={2} className={styles['table-tools']}>
      <ViewsMenu filters={filters} table={table} onPick={onPick} />
      <ColumnsMenu table={table} onChange={onTable} />
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconEyeOff size={16} aria-hidden="true" />}
        onClick={() => onRules()}
      >
        {count === 0 ? t('resources.rulesOpenEmpty') : t('resources.rulesOpen', { count })}
      </Button>
    </Group>
  );
});
