import { type InventoryState, stateLabel } from './sync-text.ts';
import styles from './state-dot.module.css';

/** Icon of an inventory's state, distinguished by shape too. Always next to its label. */
export function StateDot({ state }: { state: InventoryState }) {
  return <span className={styles['state-dot']} data-state={state} aria-hidden="true" />;
}

/** The icon with its label. */
export function StateLabel({ state }: { state: InventoryState }) {
  return (
    <span className={styles['state-label']}>
      <StateDot state={state} />
      {stateLabel(state)}
    </span>
  );
}
