/* oxlint-disable jsx-a11y/prefer-tag-over-role -- most rows are not on the page: a table element cannot say so */
import { ResourceTabs, type ResourceTabsProps } from './resource-tabs.tsx';
import styles from './resource-panel.module.css';

interface ResourcePanelProps extends ResourceTabsProps {
  /** Its index among the rows of the table. */
  rowIndex: number;
  columnCount: number;
}

/** Contents of an expanded row, below its line. */
export function ResourcePanel({ rowIndex, columnCount, ...resource }: ResourcePanelProps) {
  return (
    <div role="row" aria-rowindex={rowIndex}>
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columnCount}
        className={styles['resource-panel']}
      >
        <ResourceTabs {...resource} />
      </div>
    </div>
  );
}
