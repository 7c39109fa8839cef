import type { RefCallback } from 'react';
import type { DataSet } from '../rows/data-set.ts';
import type { PanelMemory } from '../details/panel-state.ts';
import { ResourcePanel } from '../details/resource-panel.tsx';
import { usePolicy } from '../../settings/queries.ts';
import type { OpenedRows } from '../use-opened.ts';
import { ResourceRow, type RowActions } from './resource-row.tsx';
import type { ColumnLayout } from './use-column-layout.ts';
import type { WindowRow } from './use-row-window.ts';
import type { Selection } from './use-selection.ts';
import cellsStyles from './cells.module.css';

interface TableRowsProps extends Pick<RowActions, 'onMenu'> {
  items: readonly WindowRow[];
  rowIndexOf: (position: number) => number;
  /** Position of the row with the tab stop. */
  tabStop: number;
  /** For expanded rows only: the others have a known height. */
  measure: RefCallback<HTMLElement>;
  data: DataSet;
  visible: Uint32Array;
  layout: ColumnLayout;
  opened: OpenedRows;
  selection: Selection;
  memory: PanelMemory;
}

/** The visible rows, with details if expanded. */
export function TableRows(props: TableRowsProps) {
  const { items, tabStop, measure, data, visible, layout, opened, selection, memory } = props;
  const { columns, widths, isNarrow } = layout;
  const policy = usePolicy();
  return items.map(({ position, key, top }) => {
    const index = visible[position] ?? -1;
    const row = data.rows[index];
    const rowKey = data.keys[index];
    if (!row || rowKey === undefined) return null;
    const isExpanded = opened.expanded.has(rowKey);
    const isBeside = opened.beside === undefined ? undefined : opened.beside === rowKey;
    return (
      <div
        key={key}
        role="presentation"
        className={cellsStyles['resource-item']}
        data-index={position}
        data-expanded={isExpanded}
        data-beside={isBeside === true || undefined}
        ref={isExpanded ? measure : undefined}
        style={{ top }}
      >
        <ResourceRow
          row={row}
          rowKey={rowKey}
          columns={columns}
          nameWidth={isNarrow ? undefined : widths.get('name')}
          isNarrow={isNarrow}
          position={position}
          rowIndex={props.rowIndexOf(position)}
          names={data.names}
          policy={policy}
          isExpanded={isExpanded}
          isBeside={isBeside}
          isSelected={selection.has(rowKey)}
          isTabStop={position === tabStop}
          onToggle={opened.toggle}
          onSelect={selection.toggle}
          onMenu={props.onMenu}
        />
        {isExpanded && (
          <ResourcePanel
            row={row}
            rowKey={rowKey}
            rowIndex={props.rowIndexOf(position) + 1}
            columnCount={columns.length + 2}
            memory={memory}
          />
        )}
      </div>
    );
  });
}
