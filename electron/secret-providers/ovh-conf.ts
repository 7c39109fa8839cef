import { parse } from 'ini';

/** The sections of a file in the format of OVHcloud's own clients, each with its keys. */
export type OvhConf = ReadonlyMap<string, ReadonlyMap<string, string>>;

/**
 * Reads the text of an `ovh.conf`:
 *
 *     [default]
 *     endpoint=ovh-eu
 *     [ovh-eu]
 *     application_key=...
 *
 * OVHcloud's clients agree on no more than that, and what one of them reads is read here:
 * - python-ovh (`ovh/config.py`, Python's `RawConfigParser`): `:` as well as `=`, names of keys in any case,
 *   spaces before a section and anything behind it. It refuses a byte order mark.
 * - go-ovh, of which the Terraform provider is made (`ovh/configuration.go`, `gopkg.in/ini.v1`): `:` as well
 *   as `=`, quotes, comments behind a value; it skips a byte order mark.
 * - node-ovh and php-ovh read no file.
 *
 * The first two want names of sections in their exact case; here any case is found, see `entryNamed`.
 * Anything that is no section or no text is skipped. Never throws.
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

/** The entry of that name; without one, the first whose name differs from it by case only. */
export function entryNamed<T>(entries: ReadonlyMap<string, T>, name: string): T | undefined {
  if (entries.has(name)) return entries.get(name);
  const wanted = name.toLowerCase();
  for (const [other, entry] of entries) if (other.toLowerCase() === wanted) return entry;
  return undefined;
}

/**
 * A line as the `ini` package takes it: it knows `=` only, and a section only where nothing else is in the
 * line. It also takes digits in single quotes for a number, which would lose some of them.
 *
 * It nests sections at the dots of their names, so that one takes the place of a key of another, and skips
 * `__proto__`. To python-ovh a dot is a letter like any other, so a section is given a name of ours, and its own is
 * kept in `names`.
 */
function plainLine(line: string, names: string[]): string {
  // Of a byte order mark too, which is white space to JavaScript.
  const trimmed = line.trim();
  const section = /^\[([^\]]*)\]/.exec(trimmed)?.[1];
  if (section !== undefined) return `[${sectionAt(names.push(section.trim()) - 1)}]`;
  return trimmed.replace(/^([^=:;#]+):/, '$1=').replace(/^([^=]+=\s*)'([^'"\\]*)'$/, '$1"$2"');
}

function sectionAt(place: number): string {
  return `section-${place}`;
}
