import { ActionIcon, Button, Checkbox, Group, Popover, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import {
  defaultResourceTable,
  type ResourceColumn,
  type ResourceTable,
} from '../../../shared/resources/resource-view.ts';
import { t } from '../../text/translate.ts';
import { allColumns, columnOf } from './columns.tsx';
import { useIsOffered } from './use-shown-columns.ts';
import styles from './columns-menu.module.css';

interface ColumnsMenuProps {
  table: ResourceTable;
  onChange: (table: ResourceTable) => void;
}

/** Chooses the columns and their order. */
export function ColumnsMenu({ table, onChange }: ColumnsMenuProps) {
  return (
    <Popover
      position="bottom-end"
      width={300}
      middlewares={{ size: true }}
      trapFocus
      returnFocus
      shadow="md"
    >
      <Popover.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconColumns3 size={16} aria-hidden="true" />}
        >
          {t('resources.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('resources.columns')} className="scrolling-dropdown" p="xs">
        <ColumnList table={table} onChange={onChange} />
      </Popover.Dropdown>
    </Popover>
  );
}

function ColumnList(props: ColumnsMenuProps) {
  const { columns, others, toggle, move, reset } = useColumnChoice(props);
  return (
    <>
      <ul className={styles['column-list']}>
        {[...columns, ...others].map((column) => {
          const at = columns.indexOf(column);
          const label = t(columnOf(column).label);
          return (
            <li key={column}>
              <Checkbox
                size="xs"
                label={label}
                checked={at >= 0}
                // Without names, rows could not be distinguished, opened or selected.
                disabled={column === 'name'}
                onChange={() => toggle(column)}
              />
              {at > 0 && (
                <Group gap={2} wrap="nowrap">
                  <Mover
                    label={t('resources.columnMoveUp', { column: label })}
                    Icon={IconArrowUp}
                    isDisabled={at === 1}
                    onClick={() => move(column, -1)}
                  />
                  <Mover
                    label={t('resources.columnMoveDown', { column: label })}
                    Icon={IconArrowDown}
                    isDisabled={at === columns.length - 1}
                    onClick={() => move(column, 1)}
                  />
                </Group>
              )}
            </li>
          );
        })}
      </ul>
      <Text size="xs" c="dimmed" px={6} mb={8}>
        {t('resources.columnsHelp')}
      </Text>
      <Button variant="subtle" size="compact-sm" onClick={reset}>
        {t('resources.columnsReset')}
      </Button>
    </>
  );
}

/** The columns that are offered, and what the user can do with them. */
function useColumnChoice({ table, onChange }: ColumnsMenuProps) {
  const isOffered = useIsOffered();
  const columns = table.columns.filter(isOffered);
  const others = allColumns.filter((column) => isOffered(column) && !columns.includes(column));

  function reset() {
    const isSortShown = defaultResourceTable.columns.includes(table.sort.column);
    onChange({
      ...defaultResourceTable,
      sort: isSortShown ? table.sort : defaultResourceTable.sort,
    });
  }

  function show(next: readonly ResourceColumn[]) {
    const isSortShown = next.includes(table.sort.column);
    onChange({
      ...table,
      columns: [...next, ...table.columns.filter((column) => !isOffered(column))],
      sort: isSortShown ? table.sort : defaultResourceTable.sort,
    });
  }

  function toggle(column: ResourceColumn) {
    const isShown = columns.includes(column);
    show(isShown ? columns.filter((each) => each !== column) : [...columns, column]);
  }

  function move(column: ResourceColumn, by: 1 | -1) {
    const next = [...columns];
    const at = next.indexOf(column);
    next.splice(at, 1);
    next.splice(at + by, 0, column);
    show(next);
  }

  return { columns, others, toggle, move, reset };
}

interface MoverProps {
  label: string;
  Icon: typeof IconArrowUp;
  isDisabled: boolean;
  onClick: () => void;
}

function Mover({ label, Icon, isDisabled, onClick }: MoverProps) {
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={label}
      // Not `disabled`, which would lose the focus at the last step.
      aria-disabled={isDisabled}
      {...(isDisabled && { 'data-disabled': true })}
      onClick={() => {
        if (!isDisabled) onClick();
      }}
    >
      <Icon size={14} aria-hidden="true" />
    </ActionIcon>
  );
}
