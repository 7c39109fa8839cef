import { Tooltip } from '@mantine/core';
import { formatAgo, formatInstant } from '../text/dates.ts';
import { useNow } from './use-now.ts';

/** Relative time; the exact time on hover. */
export function Ago({ at }: { at: string }) {
  const now = useNow();
  return (
    <Tooltip label={formatInstant(at)}>
      <time dateTime={at}>{formatAgo(at, now)}</time>
    </Tooltip>
  );
}
