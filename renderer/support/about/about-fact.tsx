import type { ReactNode } from 'react';

/** One fact of a list of them. */
export function AboutFact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="about-fact">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
