import { t } from '../../text/translate.ts';
import styles from './skeleton-rows.module.css';

const widths = [62, 48, 71, 55, 66, 43, 58, 69, 51, 64];

/** Placeholder rows while no data is loaded. */
export function SkeletonRows() {
  return (
    <output className={styles['skeleton-rows']} aria-label={t('resources.loading')}>
      {widths.map((width) => (
        <div key={width} className={styles['skeleton-row']} aria-hidden="true">
          <span style={{ width: `${width}%` }} />
          <span />
          <span />
          <span />
        </div>
      ))}
    </output>
  );
}
