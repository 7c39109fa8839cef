import type { VirtualItem } from '@tanstack/react-virtual';
import type { Ref } from 'react';
import type { DataSet } from './data-set.ts';
import type { PanelMemory } from './panel-memory.ts';
import { ResourcePanel } from './resource-panel.tsx';
import { ResourceRow } from './resource-row.tsx';

interface TableRowsProps {
  items: readonly VirtualItem[];
  /** The position of the row that Tab reaches. */
  tabStop: number;
  measure: Ref<HTMLDivElement>;
  data: DataSet;
  visible: Uint32Array;
  expanded: ReadonlySet<string>;
  onToggle: (key: string) => void;
  memory: PanelMemory;
}

/** The rows in view, each with its details when it is open. */
export function TableRows(props: TableRowsProps) {
  const { items, tabStop, measure, data, visible, expanded, onToggle, memory } = props;
  return items.map(({ index: position, key }) => {
    const index = visible[position] ?? -1;
    const row = data.rows[index];
    const rowKey = data.keys[index];
    if (!row || rowKey === undefined) return null;
    const isExpanded = expanded.has(rowKey);
    return (
      <div
        key={key}
        role="presentation"
        className="resource-item"
        data-index={position}
        data-expanded={isExpanded}
        ref={measure}
      >
        <ResourceRow
          row={row}
          rowKey={rowKey}
          position={position}
          projectName={data.names.project(row.inventoryId, row.projectId)}
          inventoryName={data.names.inventory(row.inventoryId)}
          isExpanded={isExpanded}
          isTabStop={position === tabStop}
          onToggle={onToggle}
        />
        {isExpanded && <ResourcePanel row={row} rowKey={rowKey} memory={memory} />}
      </div>
    );
  });
}
