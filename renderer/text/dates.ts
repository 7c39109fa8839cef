import { perLanguage } from './language.ts';
import { t } from './translate.ts';

const relative = perLanguage(
  (locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }),
);
const absolute = formatter({
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});
const day = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
const shortDay = formatter({ day: 'numeric', month: 'short' });
const month = formatter({ month: 'short', year: 'numeric' });
const clock = formatter({ hour: '2-digit', minute: '2-digit' });
const exactClock = formatter({ hour: '2-digit', minute: '2-digit', second: '2-digit' });
const dayAndClock = formatter({
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

const days = formatter({ day: 'numeric', month: 'long', year: 'numeric' });

function formatter(options: Intl.DateTimeFormatOptions) {
  return perLanguage((locale) => new Intl.DateTimeFormat(locale, options));
}

const steps: readonly { unit: Intl.RelativeTimeFormatUnit; seconds: number; below: number }[] = [
  { unit: 'minute', seconds: 60, below: 3600 },
  { unit: 'hour', seconds: 3600, below: 86_400 },
  { unit: 'day', seconds: 86_400, below: 30 * 86_400 },
  { unit: 'month', seconds: 30 * 86_400, below: 365 * 86_400 },
  { unit: 'year', seconds: 365 * 86_400, below: Infinity },
];

/** `just now`, `5 minutes ago`, `2 days ago`. */
export function formatAgo(instant: string, now: Date | number): string {
  const seconds = (new Date(now).getTime() - new Date(instant).getTime()) / 1000;
  if (Number.isNaN(seconds)) return instant;
  const distance = Math.abs(seconds);
  if (distance < 60) return t('common.justNow');
  const step = steps.find(({ below }) => distance < below) ?? { unit: 'year', seconds: 31_536_000 };
  const amount = Math.max(1, Math.floor(distance / step.seconds));
  return relative().format(seconds > 0 ? -amount : amount, step.unit);
}

/** As short as possible, for tables: `12 min`, `5 h`, `134 d`. */
export function formatAge(instant: string, now: Date | number): string {
  const minutes = Math.max(0, (new Date(now).getTime() - Date.parse(instant)) / 60_000);
  if (minutes < 60) return t('common.ageMinutes', { count: Math.max(1, Math.floor(minutes)) });
  if (minutes < 1440) return t('common.ageHours', { count: Math.floor(minutes / 60) });
  return t('common.ageDays', { count: Math.floor(minutes / 1440) });
}

/** In the user's time zone: `12 Nov 2026, 14:03`. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : absolute().format(date);
}

/** `12 Nov 2026, 14:03–14:20`; both days if they differ. */
export function formatPeriod(from: string, to: string): string {
  const dates = [new Date(from), new Date(to)] as const;
  if (dates.some((date) => Number.isNaN(date.getTime()))) return `${from} – ${to}`;
  return absolute().formatRange(...dates);
}

/** Ignores time zones, for a date such as `2026-07-20`. */
export function formatDate(date: string): string {
  return days().format(new Date(`${date}T12:00:00`));
}

/** `12 Nov 2026`. */
export function formatDay(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : day().format(date);
}

/**
 * A tick label for a time axis of that many days: `12 Nov, 14:03`, `14:03` if the tick before is of the same day,
 * `12 Nov` or `Nov 2026`.
 */
export function formatTick(at: number, lengthDays: number, before: number | null): string {
  const date = new Date(at);
  const isSameDay = before !== null && new Date(before).toDateString() === date.toDateString();
  if (lengthDays < 2) return (isSameDay ? clock() : dayAndClock()).format(date);
  return (lengthDays < 300 ? shortDay() : month()).format(date);
}

/** As short as possible: `14:03`, or `12 Nov, 14:03` for another day. */
export function formatShortInstant(instant: string, now: Date | number): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const isToday = date.toDateString() === new Date(now).toDateString();
  return (isToday ? clock() : dayAndClock()).format(date);
}

/** A time in the near future: `14:03:20`. */
export function formatClock(instant: string): string {
  return exactClock().format(new Date(instant));
}

/** `45 s`, `3 min 20 s`, `1 h 5 min`. */
export function formatDuration(from: string, to: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  if (seconds < 1) return t('common.lessThanOneSecond');
  if (seconds < 60) return `${seconds}\u00A0s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60)
    return seconds % 60 ? `${minutes}\u00A0min ${seconds % 60}\u00A0s` : `${minutes}\u00A0min`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 ? `${hours}\u00A0h ${minutes % 60}\u00A0min` : `${hours}\u00A0h`;
}
