import type { DataSet } from '../rows/data-set.ts';
import type { PanelMemory } from '../details/panel-state.ts';
import { ResourcePanel } from '../details/resource-panel.tsx';
import { usePolicy } from '../../settings/queries.ts';
import type { OpenedRows } from '../use-opened.ts';
import { ResourceRow, type RowActions } from './resource-row.tsx';
import type { ColumnLayout } from './use-column-layout.ts';
import { type RowWindow, useWindowRows } from './use-row-window.ts';
import type { Selection } from './use-selection.ts';
import cellsStyles from './cells.module.css';

interface TableRowsProps extends Pick<RowActions, 'onMenu'> {
  rowWindow: RowWindow;
  rowIndexOf: (position: number) => number;
  /** Position of the row that has or last had the focus; -1: none. */
  activePosition: number;
  data: DataSet;
  visible: Uint32Array;
  layout: ColumnLayout;
  opened: OpenedRows;
  selection: Selection;
  memory: PanelMemory;
}

/** The visible rows, with details if expanded. */
export function TableRows(props: TableRowsProps) {
  const { rowWindow, activePosition, data, visible, layout, opened, selection, memory } = props;
  const { columns, widths, isNarrow } = layout;
  const policy = usePolicy();
  const items = useWindowRows(rowWindow, activePosition);
  const tabStop = activePosition >= 0 ? activePosition : items[0]?.position;
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
        ref={isExpanded ? rowWindow.measure : undefined}
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
