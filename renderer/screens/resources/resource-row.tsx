/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { memo, useCallback, type MouseEvent } from 'react';
import type { ResourceRow as Row } from '../../../shared/model/resource.ts';
import { ClassIcon } from '../../components/class-icon.tsx';
import { MiddleEllipsis } from '../../components/middle-ellipsis.tsx';
import { ProtectionBadge } from '../../components/protection-badge.tsx';
import { AppsCell } from './apps-cell.tsx';
import { AsOfMark } from './as-of-mark.tsx';
import { classText } from './class-text.ts';

interface ResourceRowProps {
  row: Row;
  rowKey: string;
  /** Its place among the rows that show, from 0. */
  position: number;
  projectName: string;
  inventoryName: string;
  isExpanded: boolean;
  isTabStop: boolean;
  onToggle: (rowKey: string) => void;
}

/** One line of the table. Plain elements only: dozens are made in a frame while scrolling. */
export const ResourceRow = memo(function ResourceRow(props: ResourceRowProps) {
  const { row, rowKey, position, projectName, inventoryName, isExpanded, isTabStop } = props;
  const { onToggle } = props;
  const toggle = useCallback(
    (event: MouseEvent) => {
      event.stopPropagation();
      onToggle(rowKey);
    },
    [onToggle, rowKey],
  );
  const toggleUnlessSelecting = (event: MouseEvent) => {
    if (document.getSelection()?.isCollapsed !== false) toggle(event);
  };
  return (
    // The keys of a row are heard by the table; the click is a larger target for its button.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      className="resource-row"
      aria-rowindex={position + 2}
      tabIndex={isTabStop ? 0 : -1}
      onClick={toggleUnlessSelecting}
    >
      <div role="gridcell" className="resource-cell resource-name-cell">
        <button
          type="button"
          className="resource-expand"
          tabIndex={isTabStop ? 0 : -1}
          aria-expanded={isExpanded}
          aria-label={`${isExpanded ? 'Collapse' : 'Expand'} ${row.name}`}
          onClick={toggle}
        />
        <span className="resource-name">
          <MiddleEllipsis text={row.name} />
        </span>
        {row.asOf !== null && <AsOfMark at={row.asOf} />}
      </div>
      <div role="gridcell" className="resource-cell resource-class-cell">
        <ClassIcon class={row.class} />
        <span className="resource-clipped">{classText(row)}</span>
      </div>
      <AppsCell roles={row.appRoles} />
      <div role="gridcell" className="resource-cell">
        <ProtectionBadge protection={row.protection} />
      </div>
      <TextCell text={projectName} />
      <TextCell text={row.regions.join(', ')} />
      <TextCell text={inventoryName} />
    </div>
  );
});

function TextCell({ text }: { text: string }) {
  return (
    <div role="gridcell" className="resource-cell" title={text}>
      <span className="resource-clipped" dir="auto">
        {text}
      </span>
    </div>
  );
}
