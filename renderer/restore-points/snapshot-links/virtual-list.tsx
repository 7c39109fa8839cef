import { useVirtualizer } from '@tanstack/react-virtual';
import { type CSSProperties, type ReactNode, useRef } from 'react';
import styles from './virtual-list.module.css';

interface VirtualListProps {
  label: string;
  count: number;
  /** The number of entries that the height is reserved for: a search must not move the buttons below. */
  reserved: number;
  /** Height of an entry until it is measured. */
  estimate: number;
  keyOf: (position: number) => string;
  children: (position: number) => ReactNode;
}

/** A list of thousands: only the visible entries are rendered. */
export function VirtualList(props: VirtualListProps) {
  const { label, count, reserved, estimate, keyOf, children } = props;
  const scroller = useRef<HTMLDivElement>(null);
  // oxlint-disable-next-line react/incompatible-library -- nothing of it is memoised here
  const entries = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    getItemKey: keyOf,
    estimateSize: () => estimate,
    overscan: 4,
  });
  const reservedHeight = { '--reserved': `${String(reserved * estimate)}px` } as CSSProperties;
  return (
    <div ref={scroller} className={styles['virtual-list']} style={reservedHeight}>
      <ul
        aria-label={label}
        className={styles['virtual-list-entries']}
        style={{ height: entries.getTotalSize() }}
      >
        {entries.getVirtualItems().map(({ key, index, start }) => (
          <li
            key={key}
            ref={entries.measureElement}
            data-index={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            className={styles['virtual-list-entry']}
            style={{ transform: `translateY(${String(start)}px)` }}
          >
            {children(index)}
          </li>
        ))}
      </ul>
    </div>
  );
}
