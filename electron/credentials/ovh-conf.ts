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
  const plain = text
    .split(/[\r\n]+/)
    .map(plainLine)
    .join('\n');
  const sections = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, section] of Object.entries(flattened(parse(plain)))) {
    const keys = Object.entries(section).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    sections.set(name, new Map(keys));
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
 */
function plainLine(line: string): string {
  // Of a byte order mark too, which is white space to JavaScript.
  const trimmed = line.trim();
  const section = /^\[[^\]]*\]/.exec(trimmed);
  if (section) return section[0];
  return trimmed.replace(/^([^=:;#]+):/, '$1=').replace(/^([^=]+=\s*)'([^'"\\]*)'$/, '$1"$2"');
}

/** The parser takes a dot in a section's name for nesting; our sections may be addresses. */
function flattened(
  parsed: Record<string, unknown>,
  prefix = '',
): Record<string, Record<string, unknown>> {
  const sections: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const section = { ...value } as Record<string, unknown>;
    if (Object.values(section).some((entry) => typeof entry === 'string')) {
      sections[`${prefix}${name}`] = section;
    }
    Object.assign(sections, flattened(section, `${prefix}${name}.`));
  }
  return sections;
}
