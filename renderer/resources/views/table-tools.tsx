import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconEyeOff, IconLayoutSidebarRight } from '@tabler/icons-react';
import { memo } from 'react';
import type { ResourceTable } from '../../../shared/resources/resource-view.ts';
import { useExclusionRules } from '../queries.ts';
import { t } from '../../text/translate.ts';
import { ColumnsMenu } from '../table/columns-menu.tsx';
import type { DetailsPlace } from '../details/details-place.ts';
import type { Filters } from '../filters/filters.ts';
import { type PickView, ViewsMenu } from './views-menu.tsx';
import styles from './table-tools.module.css';

export interface TableToolsProps {
  filters: Filters;
  search: string;
  table: ResourceTable;
  detailsPlace: DetailsPlace;
  onTable: (table: ResourceTable) => void;
  onPick: PickView;
  onRules: () => void;
}

/** Columns, views and exclusion rules. Memoised, with a search that lags behind, so that typing does not wait for it. */
export const TableTools = memo(function TableTools(props: TableToolsProps) {
  const { filters, search, table, onTable, onPick, onRules } = props;
  const count = useExclusionRules().data?.length ?? 0;
  return (
    <Group gap={2} className={styles['table-tools']}>
      <ViewsMenu filters={filters} search={search} table={table} onPick={onPick} />
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
      <DetailsSwitch place={props.detailsPlace} />
    </Group>
  );
});

/** Moves the details of resources beside the list, and back. */
function DetailsSwitch({ place: { isBeside, isOffered, choose } }: { place: DetailsPlace }) {
  if (!isOffered) return null;
  return (
    <Tooltip label={t('resources.detailsBeside')}>
      <ActionIcon
        variant={isBeside ? 'light' : 'subtle'}
        color={isBeside ? 'indigo' : 'gray'}
        aria-label={t('resources.detailsBeside')}
        aria-pressed={isBeside}
        onClick={() => choose(!isBeside)}
      >
        <IconLayoutSidebarRight size={16} aria-hidden="true" />
      </ActionIcon>
    </Tooltip>
  );
}
