import { useMediaQuery } from '@mantine/hooks';
import { Fragment, type ReactNode, useState } from 'react';
import { arrange } from './arrange.ts';
import styles from './chart-columns.module.css';

/** A card, and its height in pixels as a chart: what is switched to a table moves no other card to another column. */
export interface ChartCard {
  key: string;
  height: number;
  card: ReactNode;
}

interface ChartColumnsProps {
  cards: readonly ChartCard[];
  /** A wide card below, which is one of the others only where there are three columns. */
  below: ChartCard;
}

const atOnce = { getInitialValueInEffect: false };

/** Cards in columns of about the same height: one in a narrow window, three in a very wide one. */
export function ChartColumns({ cards, below }: ChartColumnsProps) {
  const isWide = useMediaQuery('(min-width: 1100px)', false, atOnce);
  const isVeryWide = useMediaQuery('(min-width: 2000px)', false, atOnce);
  const columnCount = isVeryWide ? 3 : isWide ? 2 : 1;
  const placed = isVeryWide ? [...cards, below] : cards;
  const keys = [columnCount, ...placed.map(({ key }) => key)].join(' ');
  const [arranged, setArranged] = useState(() => ({
    keys,
    columns: columnsOf(placed, columnCount),
  }));
  // A sync that changes the height of a card moves none.
  if (arranged.keys !== keys) setArranged({ keys, columns: columnsOf(placed, columnCount) });
  return (
    <>
      <div className={styles['chart-columns']}>
        {arranged.columns.map((places) => (
          <div key={places[0]} className={styles['chart-column']}>
            {places.map((place) => (
              <Fragment key={placed[place]?.key}>{placed[place]?.card}</Fragment>
            ))}
          </div>
        ))}
      </div>
      {!isVeryWide && below.card}
    </>
  );
}

function columnsOf(cards: readonly ChartCard[], columnCount: number): number[][] {
  const heights = cards.map(({ height }) => height);
  return arrange(heights, columnCount).filter((places) => places.length > 0);
}
