import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { formatCount } from '../text/numbers.ts';
import { t } from '../text/translate.ts';

/** The limit in the settings schema. */
const mostDays = 3650;

interface MaximumAgeProps {
  label: string;
  /** null: no maximum age. */
  days: number | null;
  /** Calls `onError` if the change could not be saved. */
  onChange: (days: number | null, onError: () => void) => void;
}

/** A number of days or empty; saved on blur or Enter. */
export function MaximumAge({ label, days, onChange }: MaximumAgeProps) {
  const [text, setText] = useState(days === null ? '' : String(days));
  const [isWrong, setIsWrong] = useState(false);
  const [shownDays, setShownDays] = useState(days);
  if (days !== shownDays) {
    setShownDays(days);
    setText(days === null ? '' : String(days));
  }

  const showStored = () => setText(days === null ? '' : String(days));

  function commit() {
    const given = daysOf(text);
    setIsWrong(given === undefined);
    if (given !== undefined && given !== days) onChange(given, showStored);
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape') {
      showStored();
      setIsWrong(false);
    }
  }

  return (
    <TextInput
      label={label}
      placeholder={t('coverage.maxAgeNone')}
      inputMode="numeric"
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={onKey}
      error={
        isWrong &&
        t('coverage.maxAgeError', {
          most: formatCount(mostDays),
        })
      }
      aria-describedby="maximum-ages-meaning"
      autoComplete="off"
    />
  );
}

/** undefined: not a valid number of days. */
function daysOf(text: string): number | null | undefined {
  const written = text.trim();
  if (written === '') return null;
  const days = Number(written);
  return /^\d+$/.test(written) && days >= 1 && days <= mostDays ? days : undefined;
}
