import { IconHistory } from '@tabler/icons-react';
import { useNow } from '../../kit/use-now.ts';
import { formatInstant, formatShortInstant } from '../../text/dates.ts';
import { t } from '../../text/words.ts';

/** On a resource that the latest sync could not read again: since when it is known like this. */
export function AsOfMark({ at }: { at: string }) {
  return (
    <span
      className="as-of-mark"
      title={t('Known as of {instant}. Its list could not be read since.', {
        instant: formatInstant(at),
      })}
    >
      <IconHistory size={12} aria-hidden="true" />
      {t('as of {instant}', { instant: formatShortInstant(at, useNow()) })}
    </span>
  );
}
