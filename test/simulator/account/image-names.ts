import type { Random } from '../random.ts';
import { toUtcSeconds } from './dates.ts';

/** Minutes by which the clocks of console users are ahead of UTC. */
const offsets = [
  [60, 40],
  [120, 40],
  [0, 10],
  [-240, 5],
  [330, 5],
] as const;

const two = (number: number) => String(number).padStart(2, '0');

/** `2026-11-18T14:05:33+02:00`, or with `Z`, as the user's browser writes it. */
function isoWithOffset(takenMs: number, offsetMinutes: number): string {
  const local = toUtcSeconds(takenMs + offsetMinutes * 60_000).slice(0, -1);
  if (offsetMinutes === 0) return `${local}Z`;
  const [hours, minutes] = [Math.trunc(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60];
  return `${local}${offsetMinutes < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

/** The short date of French, British, American and German users. */
const shortDates: readonly ((date: Date) => string)[] = [
  (date) => `${dayFirst(date, '/')}${date.getUTCFullYear()} ${clock(date)}`,
  (date) => `${dayFirst(date, '/')}${date.getUTCFullYear()}, ${clock(date)}`,
  (date) => `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${shortYear(date)} ${clock12(date)}`,
  (date) => `${dayFirst(date, '.')}${shortYear(date)}, ${clock(date)}`,
];

const dayFirst = (date: Date, mark: string) =>
  `${two(date.getUTCDate())}${mark}${two(date.getUTCMonth() + 1)}${mark}`;
const shortYear = (date: Date) => two(date.getUTCFullYear() % 100);
const clock = (date: Date) => `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
const clock12 = (date: Date) => {
  const hours = date.getUTCHours();
  return `${hours % 12 || 12}:${two(date.getUTCMinutes())} ${hours < 12 ? 'AM' : 'PM'}`;
};

/** Until then the console wrote the short date of the user's language. */
const isoSinceMs = Date.parse('2025-01-01T00:00:00Z');

/** The name that OVHcloud's console proposes for a backup of an instance. */
export function consoleName(random: Random, instanceName: string, takenMs: number): string {
  const offset = random.weighted<number>(offsets);
  const short = random.pick(shortDates);
  const date =
    takenMs < isoSinceMs
      ? short(new Date(takenMs + offset * 60_000))
      : isoWithOffset(takenMs, offset);
  return `${instanceName} ${date}`;
}

/** Names that people and their scripts choose. */
export function ownName(random: Random, instanceName: string, takenMs: number): string {
  const day = toUtcSeconds(takenMs).slice(0, 10);
  return random.pick([
    `${instanceName} ${day}`,
    `backup-${instanceName}-${day.replaceAll('-', '')}`,
    `${instanceName} snapshot`,
  ]);
}

/** Whether the images of a schedule have the time after the name that the schedule gives them. */
export type AutoBackupNames = 'dated' | 'bare';

export function scheduledName(backupName: string, takenMs: number, names: AutoBackupNames): string {
  return names === 'bare' ? backupName : `${backupName}_${toUtcSeconds(takenMs)}`;
}
