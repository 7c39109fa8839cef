/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import type { MaxAges } from '../../text/status-text.ts';
import { ResourceStatus } from '../details/resource-status.tsx';
import cellsStyles from './cells.module.css';

interface StatusCellProps {
  position: number;
  row: TableRow;
  /** Whether another column shows the newest restore point. */
  isAgeElsewhere: boolean;
  policy: MaxAges | null;
}

export function StatusCell({ position, row, isAgeElsewhere, policy }: StatusCellProps) {
  return (
    <div role="gridcell" aria-colindex={position} className={cellsStyles['resource-cell']}>
      <ResourceStatus
        row={row}
        policy={policy}
        isAgeShown={!isAgeElsewhere || row.newestCountedAt !== undefined}
        isInTable
      />
    </div>
  );
}
