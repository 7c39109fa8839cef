import { Button, Title } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { t } from '../text/translate.ts';
import styles from './chart-panel.module.css';
import chartTableStyles from './chart-table.module.css';

interface ChartPanelProps {
  title: string;
  /** What has to be known to read it rightly. */
  note?: ReactNode;
  chart: ReactNode;
  /** The same as a table, to be read aloud or copied. */
  table: ReactNode;
  /** Takes the whole width. */
  isWide?: boolean;
  /** May be much longer than what stands beside it. */
  isLong?: boolean;
}

/** A chart, or its table, as the reader likes. */
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
