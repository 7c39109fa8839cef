import { type HTMLAttributes, useRef } from 'react';
import type { DataSet } from '../rows/data-set.ts';
import { MatchContext, useMatches } from './matches.ts';
import { useMatchMarks } from './use-match-marks.ts';

interface MatchedProps extends HTMLAttributes<HTMLDivElement> {
  data: DataSet;
  search: string;
}

/** Marks what the search matches in the rows inside. */
export function Matched({ data, search, children, ...props }: MatchedProps) {
  const matches = useMatches(data, search);
  const element = useRef<HTMLDivElement>(null);
  useMatchMarks(element, matches.words);
  return (
    <MatchContext value={matches}>
      <div ref={element} {...props}>
        {children}
      </div>
    </MatchContext>
  );
}
