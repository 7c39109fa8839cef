import { tagsWithoutSecrets } from './raw-text.ts';

/** Bytes in the units that OVHcloud names. For volumes it writes GB and means GiB: see `bytesOfGib`. */
const bytesIn: ReadonlyMap<string, number> = new Map([
  ['B', 1],
  ['KB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
  ['KIB', 2 ** 10],
  ['MIB', 2 ** 20],
  ['GIB', 2 ** 30],
  ['TIB', 2 ** 40],
]);

const gib = 2 ** 30;
/** An instant as OVHcloud writes most of them, of a day that every month has: parsing 500,000 takes most of a second. */
const usual = /^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const withoutOffset = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/;

/** null for a number that cannot be a size. */
export function bytesOf(bytes: number | null): number | null {
  return bytes !== null && Number.isFinite(bytes) && bytes >= 0 ? Math.round(bytes) : null;
}

export function bytesOfGib(size: number | null): number | null {
  return size === null ? null : bytesOf(size * gib);
}

/** null for an unknown unit: no size is better than a wrong one. */
export function bytesOfUnit(value: number, unit: string): number | null {
  const factor = bytesIn.get(unit.toUpperCase());
  return factor === undefined ? null : bytesOf(value * factor);
}

/**
 * The instant in UTC of a date, which may have an offset and microseconds (databases have). A date without an offset is
 * read as UTC, like all others, and not in this computer's zone. null: not a date.
 */
export function instantOf(text: string | null): string | null {
  if (text === null) return null;
  if (usual.test(text)) return `${text.slice(0, -1)}.000Z`;
  const isLocal = !text.endsWith('Z') && withoutOffset.test(text);
  const date = new Date(isLocal ? `${text.replace(' ', 'T')}Z` : text);
  if (Number.isNaN(date.getTime())) return null;
  const instant = date.toISOString();
  // Beyond the year 9999 the text is longer, in a form that nothing else here reads.
  return instant.length === 24 ? instant : null;
}

/** The first name that is not blank; otherwise the id. */
export function nameOf(id: string, ...names: (string | null)[]): string {
  return names.find((name) => name !== null && name.trim() !== '') ?? id;
}

/** `value` or `key=value`, without secrets. */
export function tagsOf(tags: string[] | Record<string, string> | null): string[] {
  if (tags === null) return [];
  const words = Array.isArray(tags)
    ? tags
    : Object.entries(tags).map(([key, value]) => (value === '' ? key : `${key}=${value}`));
  return tagsWithoutSecrets(words);
}
