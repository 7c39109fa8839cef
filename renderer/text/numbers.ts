import { shownShare } from '../../shared/coverage/rules/shown-share.ts';
import { perLanguage } from './language.ts';
import { t } from './translate.ts';

const counts = perLanguage((locale) => new Intl.NumberFormat(locale));
const sizes = perLanguage(
  (locale) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }),
);
const percents = perLanguage((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));
const prefixes = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'];

/** Shown for a number that OVHcloud does not report. */
export const noValue = '—';

export function formatCount(count: number): string {
  return counts().format(count);
}

/** In binary units, as OVHcloud sells volumes: `10 GiB`. */
export function formatBytes(bytes: number | null): string {
  if (bytes === null) return noValue;
  let unit = 0;
  let value = bytes;
  // 1023.5 and more would be rounded to 1,020 or 1,024 of the smaller unit.
  while (value >= 1023.5 && unit < prefixes.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const written = value >= 1000 ? counts().format(Math.round(value)) : sizes().format(value);
  return t('common.bytes', { number: written, prefix: prefixes[unit] ?? '' });
}

function writtenShare(share: number): string {
  return percents().format(share);
}

/** A whole per cent, never `100%` if something is missing, never `0%` if something is there. */
export function formatPercent(part: number, whole: number): string {
  const shown = shownShare(part, whole);
  if (shown === null) return noValue;
  return `${shown.isLess ? '<' : ''}${writtenShare(shown.share)}`;
}
