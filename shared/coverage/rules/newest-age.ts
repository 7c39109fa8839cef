import type { NewestAge } from '../newest-age.ts';

const dayMs = 86_400_000;

/** From newest to oldest; anything beyond the last limit is `older`. */
const limits: readonly { age: NewestAge; days: number }[] = [
  { age: 'within-day', days: 1 },
  { age: 'within-week', days: 7 },
  { age: 'within-month', days: 30 },
  { age: 'within-quarter', days: 90 },
];

/** Returns a function that gives the age group of a restore point without parsing dates: it is called 100,000 times. */
export function agesAt(now: Date): (takenAt: string) => NewestAge {
  const since = limits.map(({ age, days }) => ({ age, at: daysBefore(now, days) }));
  return (takenAt) => {
    for (const { age, at } of since) if (takenAt >= at) return age;
    return 'older';
  };
}

/** The instant that many days earlier. */
export function daysBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * dayMs).toISOString();
}
