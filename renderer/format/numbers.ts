const counts = new Intl.NumberFormat('en');
const sizes = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];

/** What stands for a number that OVHcloud does not tell. */
export const noValue = '—';

export function formatCount(count: number): string {
  return counts.format(count);
}

/** `1 resource`, `2,000 resources`. */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** In binary units, as OVHcloud sells volumes: `10 GiB`. */
export function formatBytes(bytes: number | null): string {
  if (bytes === null) return noValue;
  let unit = 0;
  let value = bytes;
  // 1023.5 and more would be written as 1,020 or 1,024 of the smaller unit.
  while (value >= 1023.5 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const written = value >= 1000 ? counts.format(Math.round(value)) : sizes.format(value);
  return `${written} ${units[unit]}`;
}

/** A whole per cent, never `100%` when something is missing nor `0%` when something is there. */
export function formatPercent(part: number, whole: number): string {
  if (whole <= 0) return noValue;
  if (part <= 0) return '0%';
  if (part >= whole) return '100%';
  const percent = (part / whole) * 100;
  if (percent < 1) return '<1%';
  return `${Math.min(99, Math.round(percent))}%`;
}
