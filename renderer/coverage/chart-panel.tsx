import { Button, Title } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { t } from '../text/translate.ts';
import styles from './chart-panel.module.css';
import chartTableStyles from './chart-table.module.css';

interface ChartPanelProps {
  title: string;
  /** An explanation needed to read the chart correctly. */
  note?: ReactNode;
  chart: ReactNode;
  /** The same data as a table, for screen readers and copying. */
  table: ReactNode;
  /** Spans all columns. */
  isWide?: boolean;
  /** Can be much taller than its neighbour. */
  isLong?: boolean;
}

/** A chart that can be switched to a table. */
export function ChartPanel({
  title,
  note,
  chart,
  table,
  isWide = false,
  isLong = false,
}: ChartPanelProps) {
  const titleId = useId();
  const [isTable, setIsTable] = useState(false);
  return (
    <section
      className={`panel ${styles['chart-panel']}`}
      aria-labelledby={titleId}
      data-wide={isWide || isTable}
      data-long={isLong}
    >
      <header className={styles['chart-panel-head']}>
        <Title order={2} id={titleId}>
          {title}
        </Title>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={
            isTable ? (
              <IconChartBar size={16} aria-hidden="true" />
            ) : (
              <IconTable size={16} aria-hidden="true" />
            )
          }
          aria-describedby={titleId}
          onClick={() => setIsTable((was) => !was)}
        >
          {isTable ? t('coverage.showAsChart') : t('coverage.showAsTable')}
        </Button>
      </header>
      <div className={styles['chart-panel-body']}>
        {isTable ? <div className={chartTableStyles['chart-table']}>{table}</div> : chart}
        {note !== undefined && note !== null && <p className={styles['chart-note']}>{note}</p>}
      </div>
    </section>
  );
}
