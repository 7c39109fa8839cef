import type { Random } from '../random.ts';

export const dayMs = 86_400_000;

const dayTexts = new Map<number, string>();
const two = (number: number) => (number < 10 ? `0${number}` : String(number));

/** `2026-11-19`. */
export function toDay(timeMs: number): string {
  const day = Math.floor(timeMs / dayMs);
  let text = dayTexts.get(day);
  if (text === undefined) {
    text = new Date(timeMs).toISOString().slice(0, 10);
    dayTexts.set(day, text);
  }
  return text;
}

/** `2025-09-24T17:21:31Z`, as compute and storage routes write times. */
export function toUtcSeconds(timeMs: number): string {
  const seconds = Math.floor((timeMs % dayMs) / 1000);
  const minutes = Math.floor(seconds / 60);
  return `${toDay(timeMs)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:${two(seconds % 60)}Z`;
}

/** `2025-09-22T14:16:18.506458+02:00`, as the database and project routes write times. */
export function toOffsetMicroseconds(timeMs: number, microseconds: number): string {
  const month = new Date(timeMs).getUTCMonth();
  const hours = month >= 3 && month <= 9 ? 2 : 1;
  const local = new Date(timeMs + hours * 3_600_000).toISOString().slice(0, 19);
  return `${local}.${String(microseconds).padStart(6, '0')}+0${hours}:00`;
}

/** A time within the last `days` days, more often recent than old, to the second. */
export function pastMoment(random: Random, nowMs: number, days: number): number {
  const ageMs = random.fraction() ** 2 * days * dayMs + 3_600_000;
  return Math.floor((nowMs - ageMs) / 1000) * 1000;
}
