import type { FieldKey } from '../../../../shared/plakar-apps/integration-schema.ts';
import type { ResourceRole } from '../../../../shared/resources/resource.ts';
import type { PlakarApp } from '../../../../shared/plakar-apps/plakar-app.ts';
import { fieldsOf, isSecret } from '../../../../shared/plakar-apps/rules/integration-fields.ts';

type Described = Pick<PlakarApp, 'protocol' | 'role' | 'sources'>;

/** Texts that some YAML parsers do not read as strings. */
const noNames = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/i;
const maxLength = 60;

/**
 * Returns the entry name of each app of one role in plakar's configuration, by app id. The name is an argument of
 * commands, after `@` and before `:`, so it uses only a few characters, whatever the app's name.
 */
export function entryNamesOf(
  apps: readonly Pick<PlakarApp, 'id' | 'name' | 'role'>[],
): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, name, role } of apps) {
    const wanted = plainName(name, role);
    // plakar distinguishes names by case; a reader may not.
    const isFree = !taken.has(wanted.toLowerCase());
    const given = isFree ? wanted : `${wanted}-${id.slice(0, 8)}`;
    taken.add(given.toLowerCase());
    names.set(id, given);
  }
  return names;
}

function plainName(name: string, role: ResourceRole): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '-')
    .replace(/^[-_]+/, '')
    .slice(0, maxLength)
    .replace(/-+$/, '');
  if (plain === '') return role;
  return /[A-Za-z]/.test(plain) && !noNames.test(plain) ? plain : `${role}-${plain}`;
}

/** Returns the fields of an app in plakar's configuration, in the order of its form, without empty ones. */
export function importFieldsOf(
  { protocol, role }: Described,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  const set = fieldsOf(protocol, role).flatMap(({ key }) => {
    const text = values[key] ?? '';
    return text === '' ? [] : [[key, text] as const];
  });
  return Object.fromEntries(set);
}

/** Returns the secrets that the app has and that an import without secrets lacks. */
export function omittedFieldsOf({ protocol, role, sources }: Described): FieldKey[] {
  return fieldsOf(protocol, role).flatMap((field) =>
    isSecret(field) && sources[field.key] !== undefined ? [field.key] : [],
  );
}

/** Returns the default name of an import file. */
export function importFileName(role: ResourceRole): string {
  return `plakar-${role}.yml`;
}
