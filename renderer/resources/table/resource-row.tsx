/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { Fragment, memo, type MouseEvent } from 'react';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import type { ResourceColumn } from '../../../shared/resources/resource-view.ts';
import { below, type MenuPlace, placeOf } from '../../actions/menu-place.ts';
import { MiddleEllipsis } from '../../kit/middle-ellipsis.tsx';
import { pageFont } from '../../kit/text-width.ts';
import { t } from '../../text/translate.ts';
import type { InventoryNames } from '../rows/inventory-names.ts';
import { besideName, columnOf } from './columns.tsx';
import { isOnFirstLine } from './table-header.tsx';
import { SecondLine } from './second-line.tsx';
import { IconHistory } from '@tabler/icons-react';
import type { MaxAges } from '../../text/status-text.ts';
import { useNow } from '../../kit/use-now.ts';
import { formatInstant, formatShortInstant } from '../../text/dates.ts';
import cellsStyles from './cells.module.css';
import styles from './resource-row.module.css';

/** What the cell of a name has beside its text: the button that expands the row, and padding. */
const nameMargin = besideName + 12;

/** Actions of the table for its rows, shared by all of them. */
export interface RowActions {
  onToggle: (rowKey: string) => void;
  onSelect: (position: number, isExtending: boolean) => void;
  onMenu: (place: MenuPlace<TableRow>) => void;
}

interface ResourceRowProps extends RowActions {
  row: TableRow;
  rowKey: string;
  columns: readonly ResourceColumn[];
  /** Width of the name's cell. undefined: it depends on the window. */
  nameWidth: number | undefined;
  /** Whether the row takes two lines. */
  isNarrow: boolean;
  /** Position among the visible rows, from 0. */
  position: number;
  /** Its index in the table, from 1. */
  rowIndex: number;
  names: InventoryNames;
  /** null: not known yet. */
  policy: MaxAges | null;
  isExpanded: boolean;
  /** Whether its details are beside the list. undefined: details are below the rows. */
  isBeside: boolean | undefined;
  isSelected: boolean;
  isTabStop: boolean;
}

export const ResourceRow = memo(function ResourceRow(props: ResourceRowProps) {
  const { row, rowKey, isNarrow, isSelected, isTabStop, onToggle, onMenu } = props;
  return (
    // The table handles the keys of its rows; the click is a larger target for the row's button.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      className={cellsStyles['resource-row']}
      aria-rowindex={props.rowIndex}
      data-line
      aria-selected={isSelected}
      data-narrow={isNarrow || undefined}
      tabIndex={isTabStop ? 0 : -1}
      onClick={(event) => {
        if (isForRow(event)) onToggle(rowKey);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu({ subject: row, ...placeOf(event) });
      }}
    >
      <SelectCell {...props} />
      <NameCell {...props} />
      {isNarrow ? (
        <>
          <Cells {...props} isShown={isOnFirstLine} />
          <div
            role="presentation"
            data-second-line
            className={styles['resource-second-line-cells']}
          >
            <Cells {...props} isShown={(column) => !isOnFirstLine(column)} />
          </div>
        </>
      ) : (
        <Cells {...props} />
      )}
      <MenuCell {...props} />
    </div>
  );
});

interface CellsProps extends ResourceRowProps {
  isShown?: (column: ResourceColumn) => boolean;
}

function Cells({ row, columns, names, policy, isShown }: CellsProps) {
  return columns.map((column, index) => (
    <Fragment key={column}>
      {isShown?.(column) !== false &&
        columnOf(column).cell?.({ row, names, position: index + 2, columns, policy })}
    </Fragment>
  ));
}

/** False for clicks that select text, or on elements inside the row. */
function isForRow({ target }: MouseEvent): boolean {
  const isOnControl = target instanceof Element && target.closest('button, label') !== null;
  return !isOnControl && document.getSelection()?.isCollapsed !== false;
}

/** The whole cell is clickable: the checkbox alone is a small target next to a row that opens on click. */
function SelectCell({ row, position, isSelected, isTabStop, onSelect }: ResourceRowProps) {
  return (
    <div
      role="gridcell"
      aria-colindex={1}
      className={`${cellsStyles['resource-cell']} ${cellsStyles['resource-select-cell']}`}
    >
      <label className={styles['resource-select']}>
        <input
          type="checkbox"
          className={cellsStyles['resource-checkbox']}
          tabIndex={isTabStop ? 0 : -1}
          aria-label={t('resources.rowSelect', { name: row.name })}
          checked={isSelected}
          // A click event has the Shift state; a change event does not.
          onClick={(event) => onSelect(position, event.shiftKey)}
          onChange={() => undefined}
        />
      </label>
    </div>
  );
}

function NameCell(props: ResourceRowProps) {
  const { row, rowKey, nameWidth, isNarrow, isExpanded, isBeside, isTabStop, onToggle } = props;
  const { name } = row;
  return (
    <div
      role="gridcell"
      aria-colindex={2}
      className={`${cellsStyles['resource-cell']} ${cellsStyles['resource-name-cell']}`}
    >
      <button
        type="button"
        className={styles['resource-expand']}
        tabIndex={isTabStop ? 0 : -1}
        {...(isBeside === undefined
          ? { 'aria-expanded': isExpanded }
          : { 'aria-current': isBeside, 'data-beside': true })}
        aria-label={openLabel(props)}
        onClick={() => onToggle(rowKey)}
      />
      <span className={styles['resource-name-lines']}>
        <span className={styles['resource-name']}>
          {nameWidth === undefined || row.asOf !== null ? (
            <MiddleEllipsis text={name} />
          ) : (
            <MiddleEllipsis
              text={name}
              fit={{ width: nameWidth - nameMargin, font: pageFont(600) }}
            />
          )}
        </span>
        {!isNarrow && <SecondLine row={row} />}
      </span>
      {row.asOf !== null && <AsOfMark at={row.asOf} />}
    </div>
  );
}

function openLabel({ row: { name }, isExpanded, isBeside }: ResourceRowProps): string {
  if (isBeside !== undefined) return t('resources.rowShow', { name });
  return isExpanded ? t('resources.rowCollapse', { name }) : t('resources.rowExpand', { name });
}

/** Laid over the end of the row, so that it takes no room from the name. */
function MenuCell({ row, columns, isTabStop, onMenu }: ResourceRowProps) {
  return (
    <div
      role="gridcell"
      aria-colindex={columns.length + 2}
      className={cellsStyles['resource-menu-cell']}
    >
      <button
        type="button"
        className={cellsStyles['resource-more']}
        tabIndex={isTabStop ? 0 : -1}
        aria-haspopup="menu"
        aria-label={t('common.actionsFor', { name: row.name })}
        onClick={(event) => onMenu({ subject: row, ...below(event.currentTarget) })}
      />
    </div>
  );
}

/** For a resource that the latest sync could not read again: the date of its data. */
function AsOfMark({ at }: { at: string }) {
  return (
    <span
      className={styles['as-of-mark']}
      data-tip={t('resources.lastReadHelp', {
        instant: formatInstant(at),
      })}
    >
      <IconHistory size={12} aria-hidden="true" />
      {t('resources.lastReadMark', { instant: formatShortInstant(at, useNow()) })}
    </span>
  );
}
