import { parse } from 'ini';

/** The sections of a file in the format of OVHcloud's own clients, each with its keys. */
export type OvhConf = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Parses the text of an `ovh.conf`:
 *
 *     [default]
 *     endpoint=ovh-eu
 *     [ovh-eu]
 *     application_key=...
 *
 * OVHcloud's clients agree on no more than that. Whatever one of them accepts is accepted here:
 * - python-ovh (`ovh/config.py`, Python's `RawConfigParser`): `:` as well as `=`, key names in any case, spaces before
 *   a section and anything after it. It refuses a byte order mark.
 * - go-ovh, which the Terraform provider uses (`ovh/configuration.go`, `gopkg.in/ini.v1`): `:` as well as `=`, quotes,
 *   comments after a value; it skips a byte order mark.
 * - node-ovh and php-ovh read no file.
 *
 * The first two require the exact case of section names; here any case matches, see `entryNamed`. Skips everything that
 * is not a section or a text. Never throws.
 */
export function readOvhConf(text: string): OvhConf {
  const names: string[] = [];
  const plain = text
    .split(/[\r\n]+/)
    .map((line) => plainLine(line, names))
    .join('\n');
  const parsed: Record<string, unknown> = parse(plain);
  const sections = new Map<string, Map<string, string>>();
  for (const [place, name] of names.entries()) {
    const section = sections.get(name) ?? new Map<string, string>();
    for (const [key, value] of Object.entries(parsed[sectionAt(place)] ?? {})) {
      if (typeof value === 'string') section.set(key, value);
    }
    if (section.size > 0) sections.set(name, section);
  }
  return sections;
}

/** Returns the entry with that name or, without one, the first whose name differs only in case. */
export function entryNamed<T>(entries: ReadonlyMap<string, T>, name: string): T | undefined {
  if (entries.has(name)) return entries.get(name);
  const wanted = name.toLowerCase();
  for (const [other, entry] of entries) if (other.toLowerCase() === wanted) return entry;
  return undefined;
}

/**
 * Converts a line for the `ini` package, which supports only `=`, and a section only if it is alone on its line. It
 * also parses digits in single quotes as a number, which would lose some of them.
 *
 * It nests sections at the dots in their names, so that a section can replace a key of another, and skips `__proto__`.
 * For python-ovh a dot is a normal character, so each section gets a generated name, and `names` has its own.
 */
function plainLine(line: string, names: string[]): string {
  // Also removes a byte order mark, which is white space in JavaScript.
  const trimmed = line.trim();
  const section = /^\[([^\]]*)\]/.exec(trimmed)?.[1];
  if (section !== undefined) return `[${sectionAt(names.push(section.trim()) - 1)}]`;
  return trimmed.replace(/^([^=:;#]+):/, '$1=').replace(/^([^=]+=\s*)'([^'"\\]*)'$/, '$1"$2"');
}

function sectionAt(place: number): string {
  return `section-${place}`;
}
