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
 * Anything in it that is no section or no text is left out. Never throws.
 */
export function readOvhConf(text: string): OvhConf {
  const sections = new Map<string, ReadonlyMap<string, string>>();
  for (const [name, section] of Object.entries(flattened(parse(text)))) {
    const keys = Object.entries(section).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    sections.set(name, new Map(keys));
  }
  return sections;
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
