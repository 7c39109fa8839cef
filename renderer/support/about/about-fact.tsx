import type { ReactNode } from 'react';
import styles from './about-fact.module.css';

export function AboutFact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className={styles['about-fact']}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
