import { IconHistory } from '@tabler/icons-react';
import { useNow } from '../../components/use-now.ts';
import { formatInstant, formatShortInstant } from '../../format/dates.ts';

/** On a resource that the latest sync could not read again: since when it is known like this. */
export function AsOfMark({ at }: { at: string }) {
  return (
    <span
      className="as-of-mark"
      title={`Known as of ${formatInstant(at)}. Its list could not be read since.`}
    >
      <IconHistory size={12} aria-hidden="true" />
      as of {formatShortInstant(at, useNow())}
    </span>
  );
}
