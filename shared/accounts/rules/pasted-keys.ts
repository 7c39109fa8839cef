import type { Endpoint } from '../endpoint.ts';
import { isKeyText } from '../key-text.ts';
import { type KeyField, keyFieldsOf, SignInMethod } from '../sign-in.ts';
import { endpointOfSection, sectionName } from './ovh-conf-names.ts';

/** Keys of one sign-in method that a pasted text or a dropped file contains. */
export interface PastedKeys {
  /** The section of an `ovh.conf`; empty if the keys are in none. */
  section: string;
  /** null: one that is not supported. undefined: the text names none. */
  endpoint: Endpoint | null | undefined;
  method: SignInMethod;
  keys: Partial<Record<KeyField, string>>;
  /** Whether the keys had no names, so that they were assigned in the order in which OVHcloud's page shows them. */
  isByOrder: boolean;
  /** How many more keys were found that nothing distinguishes. */
  unassigned: number;
}

/** In characters. An `ovh.conf` has a few hundred; anything longer is something else. */
export const maxPastedLength = 65_536;

type Subject = KeyField | 'endpoint';

interface Entry {
  section: string;
  subject: Subject;
  value: string;
}

const namesOf: Record<Subject, readonly string[]> = {
  applicationKey: ['application key', 'app key', 'ak'],
  applicationSecret: ['application secret', 'app secret', 'as'],
  consumerKey: ['consumer key', 'ck'],
  clientId: ['client id'],
  clientSecret: ['client secret'],
  endpoint: ['endpoint'],
};

/** By name, without anything but letters: `application_key`, `Application Key:` and `"applicationKey"` are the same. */
const subjects: ReadonlyMap<string, Subject> = new Map(
  (
    [...keyFieldsOf['consumer-key'], ...keyFieldsOf['service-account'], 'endpoint'] as const
  ).flatMap((subject) =>
    namesOf[subject].map((name) => [name.replaceAll(' ', ''), subject] as const),
  ),
);

/**
 * Finds keys in an `ovh.conf`, in JSON, in `export` lines, in the text of OVHcloud's page, and in lines without names.
 * Returns nothing for a single key. Never throws.
 */
export function keysInText(text: string): PastedKeys[] {
  if (text.length > maxPastedLength) return [];
  const entries = entriesInJson(text) ?? entriesInLines(text);
  const found = setsOf(entries);
  return found.length > 0 ? found : keysByShape(text);
}

function entriesInJson(text: string): Entry[] | null {
  if (!text.trim().startsWith('{')) return null;
  try {
    return entriesOfObject(JSON.parse(text), '', true);
  } catch {
    // Part of a document, or JavaScript: read by lines.
    return null;
  }
}

function entriesOfObject(value: unknown, section: string, mayNest: boolean): Entry[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (typeof inner === 'string') return entryOf(section, name, inner);
    const isEndpoint = endpointOfSection(sectionName(name)) !== null;
    return mayNest ? entriesOfObject(inner, isEndpoint ? name : section, false) : [];
  });
}

function entryOf(section: string, name: string, text: string): Entry[] {
  const subject = subjectOf(name);
  const value = firstWord(text);
  return subject === undefined || !isKeyText(value) ? [] : [{ section, subject, value }];
}

function entriesInLines(text: string): Entry[] {
  const entries: Entry[] = [];
  let section = '';
  /** A name alone on its line: the page shows the key below it. */
  let above: string | null = null;
  for (const line of text.split(/[\r\n]+/).map((each) => each.trim())) {
    const heading = /^\[([^\]]*)\]/.exec(line)?.[1];
    if (heading !== undefined) {
      section = heading;
      above = null;
    } else if (line !== '' && !/^[#;]/.test(line)) {
      const named = nameAndValue(line);
      const name: string | null = named?.[0] ?? above;
      const value = named?.[1] ?? line;
      above = value === '' ? name : null;
      if (name !== null) entries.push(...entryOf(section, name, value));
    }
  }
  return entries;
}

/** null: the line begins with no known name. */
function nameAndValue(line: string): [string, string] | null {
  const places = [line.indexOf('='), line.indexOf(':'), line.search(/\s\S*$/), line.length];
  const place = places.find((each) => each > 0 && subjectOf(line.slice(0, each)) !== undefined);
  return place === undefined ? null : [line.slice(0, place), line.slice(place + 1).trim()];
}

function subjectOf(name: string): Subject | undefined {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  return subjects.get(letters) ?? subjects.get(letters.replace(/^(export|set|env)?(ovh)?/, ''));
}

/** Without quotes, and what follows a value in code or a comment. */
function firstWord(text: string): string {
  const quoted = /^(["'])(.*?)\1/.exec(text.trim())?.[2];
  return quoted?.trim() ?? (text.trim().split(/\s/, 1)[0] ?? '').replace(/[,;]+$/, '');
}

function setsOf(entries: readonly Entry[]): PastedKeys[] {
  const names = [...new Set(entries.map(({ section }) => sectionName(section)))];
  return names.flatMap((section) => {
    const within = entries.filter((entry) => sectionName(entry.section) === section);
    return SignInMethod.options.flatMap((method) => {
      const keys = keysAmong(within, method);
      if (Object.keys(keys).length === 0) return [];
      const endpoint = endpointFor(section, within);
      return [{ section, endpoint, method, keys, isByOrder: false, unassigned: 0 }];
    });
  });
}

function keysAmong(entries: readonly Entry[], method: SignInMethod): PastedKeys['keys'] {
  const fields: readonly Subject[] = keyFieldsOf[method];
  return Object.fromEntries(
    entries
      .filter(({ subject }) => fields.includes(subject))
      .map(({ subject, value }) => [subject, value]),
  );
}

function endpointFor(section: string, entries: readonly Entry[]): PastedKeys['endpoint'] {
  if (section !== '' && section !== 'default') return endpointOfSection(section);
  const named = entries.find(({ subject }) => subject === 'endpoint')?.value;
  return named === undefined ? undefined : endpointOfSection(sectionName(named));
}

/** In OVHcloud's examples and clients an application key has 16 letters and digits, the two other keys have 32. */
const shortKey = /^[0-9a-z]{16}$/i;
const longKey = /^[0-9a-z]{32}$/i;

function keysByShape(text: string): PastedKeys[] {
  const words = text.trim().split(/\s+/, 4).map(firstWord);
  const [first = '', second = '', third] = words;
  const short = words.filter((word) => shortKey.test(word));
  const long = words.filter((word) => longKey.test(word));
  const [applicationKey] = short;
  if (applicationKey === undefined || short.length > 1 || long.length === 0) return [];
  if (short.length + long.length < words.length || words.length > 3) return [];
  const isInOrder = shortKey.test(first);
  const keys = isInOrder
    ? { applicationKey, applicationSecret: second, ...(third && { consumerKey: third }) }
    : { applicationKey };
  const unassigned = isInOrder ? 0 : long.length;
  const common = { section: '', endpoint: undefined, method: 'consumer-key' } as const;
  return [{ ...common, keys, isByOrder: isInOrder, unassigned }];
}
