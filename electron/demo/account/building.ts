import { createHash } from 'node:crypto';

/** An object as OVHcloud's API sends it, and during which time the list contains it. Milliseconds. */
export interface Dated {
  json: Readonly<Record<string, unknown>>;
  from: number;
  until: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** The moment that the demo account's dates are relative to, in milliseconds. */
export type Today = number;

/** The moment this many days ago, at an hour (UTC) of that day. */
export function daysAgo(today: Today, days: number, hour = 9, minute = 12): number {
  const day = Math.floor((today - days * dayMs) / dayMs) * dayMs;
  return day + (hour * 60 + minute) * 60_000;
}

/** As in OVHcloud's lists: without fractions of a second. */
export function utc(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** As in the answers about databases. */
export function withOffset(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, '.482913+00:00');
}

/** The same id for the same name, in the form of OVHcloud's ids. */
export function idOf(name: string): string {
  const hex = hexOf(name, 32);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20)];
  return [...parts, hex.slice(20)].join('-');
}

export function hexOf(name: string, length: number): string {
  return createHash('sha256').update(name).digest('hex').slice(0, length);
}

export interface Schedule {
  /** Days between two restore points. */
  every: number;
  /** How many are stored. */
  keep: number;
  hour: number;
  /** Days ago. Default: before the demo's history. */
  beganAgo?: number;
  /** Days ago. Default: the schedule still runs. */
  endedAgo?: number;
}

/** Longer than the demo's history and the longest retention together. */
const scheduledDays = 90;

/** The restore points of a schedule, each with the time during which it exists. */
export function series(
  today: Today,
  { every, keep, hour, beganAgo = scheduledDays, endedAgo = 0 }: Schedule,
  make: (takenMs: number) => Dated['json'],
): Dated[] {
  const count = Math.floor((beganAgo - endedAgo) / every);
  return Array.from({ length: count }, (_, index) => {
    const from = daysAgo(today, endedAgo + index * every, hour);
    return { json: make(from), from, until: from + every * keep * dayMs };
  });
}

/** An object that exists from a day on. */
export function since(today: Today, days: number, make: (ms: number) => Dated['json']): Dated {
  const from = days < 1 ? today - days * dayMs : daysAgo(today, days);
  return { json: make(from), from, until: Number.POSITIVE_INFINITY };
}
