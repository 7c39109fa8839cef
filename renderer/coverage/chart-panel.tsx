import { Title } from '@mantine/core';
import { IconChartBar, IconTable } from '@tabler/icons-react';
import { type ReactNode, useId, useState } from 'react';
import { IconAction } from '../kit/icon-action.tsx';
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
  /** Fills the room that a shorter column leaves. */
  grows?: boolean;
}

/** A chart that can be switched to a table. The button and the width of the card stay where they are. */
export function ChartPanel({ title, note, chart, table, grows = false }: ChartPanelProps) {
  const titleId = useId();
  const [isTable, setIsTable] = useState(false);
  return (
    <section
      className={`panel ${styles['chart-panel']}`}
      aria-labelledby={titleId}
      data-grows={grows}
    >
      <header className={styles['chart-panel-head']}>
        <Title order={2} id={titleId}>
          {title}
        </Title>
        <IconAction
          label={isTable ? t('coverage.showAsChart') : t('coverage.showAsTable')}
          describedBy={titleId}
          Icon={isTable ? IconChartBar : IconTable}
          onClick={() => setIsTable((was) => !was)}
        />
      </header>
      <div className={styles['chart-panel-body']}>
        {isTable ? (
          <div
            className={chartTableStyles['chart-table']}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- else the keys could not scroll it
            tabIndex={0}
          >
            {table}
          </div>
        ) : (
          chart
        )}
        {note !== undefined && note !== null && <p className={styles['chart-note']}>{note}</p>}
      </div>
    </section>
  );
}
