import { type InventoryState, stateLabel } from './sync-text.ts';
import styles from './state-dot.module.css';

/** The mark of an inventory's state: its shape differs too. Its words stand beside it. */
export function StateDot({ state }: { state: InventoryState }) {
  return <span className={styles['state-dot']} data-state={state} aria-hidden="true" />;
}

/** The mark with its words. */
export function StateLabel({ state }: { state: InventoryState }) {
  return (
    <span className={styles['state-label']}>
      <StateDot state={state} />
      {stateLabel(state)}
    </span>
  );
}
