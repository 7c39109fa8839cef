import { z } from 'zod';
import type { FieldKey, IntegrationField, ProtocolName } from '../integration-schema.ts';
import type { ResourceRole } from '../../resources/resource.ts';
import { isPort, partsOfLocation } from './app-location.ts';
import { exclusiveWith, fieldsOf, isSecret } from './integration-fields.ts';

/** Why a field is not valid. */
export const FieldProblem = z.enum([
  'missing',
  'wrong',
  /** This integration has no such field in this role. */
  'stray',
  /** Excluded by another field that is set. */
  'exclusive',
  /** The location already contains a user. */
  'userTwice',
  /** A password in a location would be stored, shown and exported in plain text. */
  'passwordInLocation',
  'location',
  'port',
  'path',
  /** Plakar's database programs would interpret it as an option, or as another server to connect to. */
  'databaseName',
  /** The whole cluster is copied, so no single database can be named. */
  'noDatabase',
  /** With virtual-hosted buckets, Plakar needs the endpoint. */
  'endpointMissing',
]);
export type FieldProblem = z.infer<typeof FieldProblem>;

export type FieldProblems = Partial<Record<FieldKey, FieldProblem>>;

/** The values of an app: the fields that are not secret, and which secrets are set. */
export interface FieldsSet {
  protocol: ProtocolName;
  role: ResourceRole;
  fields: Readonly<Record<string, string>>;
  secretKeys: readonly string[];
}

/** Returns the problems by field; empty if the app is valid. */
export function problemsOfFields(set: FieldsSet): FieldProblems {
  const between = [...problemsOfSecrets(set), ...problemsOfPairs(set), ...betweenFields(set)];
  return { ...Object.fromEntries(between.toReversed()), ...problemsOfShape(set) };
}

/** Validates against a schema built from the table: fields that the integration does not name are rejected. */
function problemsOfShape({ protocol, role, fields }: FieldsSet): FieldProblems {
  const shown = fieldsOf(protocol, role).filter((each) => !isSecret(each));
  const schema = z.strictObject(Object.fromEntries(shown.map((each) => [each.key, textOf(each)])));
  const parsed = schema.safeParse(fields);
  if (parsed.success) return {};
  const problems: Partial<Record<string, FieldProblem>> = {};
  for (const issue of parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') for (const key of issue.keys) problems[key] = 'stray';
    else problems[String(issue.path[0])] ??= FieldProblem.catch('wrong').parse(issue.message);
  }
  return problems;
}

type Problem = readonly [string, FieldProblem];

function problemsOfSecrets({ protocol, role, secretKeys }: FieldsSet): Problem[] {
  const secrets = fieldsOf(protocol, role).filter(isSecret);
  const stray = secretKeys.filter((key) => !secrets.some((each) => each.key === key));
  const missing = secrets.filter(({ key, isRequired }) => isRequired && !secretKeys.includes(key));
  return [
    ...stray.map((key): Problem => [key, 'stray']),
    ...missing.map(({ key }): Problem => [key, 'missing']),
  ];
}

function problemsOfPairs(set: FieldsSet): Problem[] {
  return fieldsOf(set.protocol, set.role).flatMap((each): Problem[] =>
    isSet(each, set) && excludedBy(each, set) !== null ? [[each.key, 'exclusive']] : [],
  );
}

const maxText = 2000;
const maxLines = 20_000;

function textOf({ kind, key, choices, isRequired }: IntegrationField) {
  const text = z
    .string({ error: 'missing' })
    .min(isRequired ? 1 : 0, { error: 'missing' })
    .max(kind === 'lines' ? maxLines : maxText, { error: 'wrong' })
    .refine((value) => value === '' || hasForm(kind, key, choices, value), {
      error: problemOfForm(kind, key),
    });
  return isRequired ? text : text.optional();
}

function problemOfForm(kind: IntegrationField['kind'], key: FieldKey): FieldProblem {
  if (kind === 'number') return 'port';
  if (key === 'root') return 'path';
  return databaseNames.has(key) ? 'databaseName' : 'wrong';
}

const databaseNames: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'database',
  'databases',
  'exclude_databases',
]);

function hasForm(
  kind: IntegrationField['kind'],
  key: FieldKey,
  choices: readonly string[],
  value: string,
): boolean {
  if (kind === 'switch') return value === 'true' || value === 'false';
  if (kind === 'choice') return choices.includes(value);
  if (kind === 'number') return isPort(value);
  if (kind === 'lines') return !/[^\P{Cc}\n\r\t]/u.test(value);
  if (/\p{Cc}/u.test(value)) return false;
  if (key === 'root') return value.startsWith('/');
  if (key === 'host') return /^[a-z0-9.:_-]+$/i.test(value) && !value.startsWith('-');
  return !databaseNames.has(key) || value.split(',').every((name) => isDatabaseName(name.trim()));
}

/** libpq interprets a name that contains `=` as a connection string, which can name another server. */
function isDatabaseName(name: string): boolean {
  return /^[^-=\s\p{Cc}][^=\s\p{Cc}]*$/u.test(name);
}

/** Checks fields against each other, except for the exclusive pairs. */
function betweenFields({ protocol, fields }: FieldsSet): Problem[] {
  const problems: Problem[] = [];
  const location = fields['location'] ?? '';
  if (location !== '') {
    const problem = problemOfLocation(protocol, location);
    if (problem !== null) problems.push(['location', problem]);
    if ((fields['username'] ?? '') !== '' && namesUser(protocol, location)) {
      problems.push(['username', 'userTwice']);
    }
  }
  if (fields['virtual_host'] === 'true' && (fields['endpoint'] ?? '') === '') {
    problems.push(['endpoint', 'endpointMissing']);
  }
  return problems;
}

function problemOfLocation(protocol: ProtocolName, text: string): FieldProblem | null {
  const parts = partsOfLocation(text);
  if (/^[a-z0-9+]+:\/\/[^/@]*:[^/@]*@/i.test(text) || parts?.hasPassword) {
    return 'passwordInLocation';
  }
  if (parts === null || parts.scheme !== protocol) return 'location';
  return problemOfPath(protocol, parts);
}

function problemOfPath(
  protocol: ProtocolName,
  parts: NonNullable<ReturnType<typeof partsOfLocation>>,
): FieldProblem | null {
  const path = parts.path.replace(/^\//, '');
  // For S3, a bucket follows the host.
  if (protocol === 's3') return path === '' || parts.user !== null ? 'location' : null;
  if (protocol === 'sftp' || path === '') return null;
  if (protocol === 'postgres+bin') return 'noDatabase';
  return isDatabaseName(decoded(path)) ? null : 'databaseName';
}

/** Plakar decodes it as a URL: `%3D` becomes `=`. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '=';
  }
}

/** Only SFTP rejects a user name in both places; for databases the field takes precedence. */
function namesUser(protocol: ProtocolName, location: string): boolean {
  return protocol === 'sftp' && (partsOfLocation(location)?.user ?? null) !== null;
}

/** Whether a field has a value; a switch has one if it is on. */
function isSet({ key, kind }: IntegrationField, { fields, secretKeys }: FieldsSet): boolean {
  const text = fields[key] ?? '';
  return kind === 'switch' ? text === 'true' : text !== '' || secretKeys.includes(key);
}

/** The other field that excludes this one. null: none. */
export function excludedBy({ key }: IntegrationField, set: FieldsSet): FieldKey | null {
  const others = exclusiveWith(key);
  const found = fieldsOf(set.protocol, set.role).find(
    (each) => others.includes(each.key) && isSet(each, set),
  );
  return found?.key ?? null;
}

/** Drops empty fields, and values that equal Plakar's defaults. */
export function plainFields(
  protocol: ProtocolName,
  role: ResourceRole,
  fields: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    fieldsOf(protocol, role).flatMap((each) => {
      const text = trimmed(each, fields[each.key] ?? '');
      const isSaid = text !== '' && text !== each.default && !isSecret(each);
      return isSaid ? [[each.key, text]] : [];
    }),
  );
}

function trimmed({ kind }: IntegrationField, text: string): string {
  return kind === 'lines' ? text : text.trim();
}

/**
 * Identifies in one string who receives the secrets of an app: the host, everything that affects how securely it is
 * identified, and the programs that receive them. Stored secrets are never sent to another recipient.
 */
export function recipientOf({
  protocol,
  role,
  fields,
}: Pick<FieldsSet, 'protocol' | 'role' | 'fields'>): string {
  const deciding = fieldsOf(protocol, role)
    .filter(({ affectsRecipient, key }) => affectsRecipient && key !== 'location')
    .map(({ key, default: unset }) => [key, fields[key] ?? unset]);
  const parts = partsOfLocation(fields['location'] ?? '');
  return JSON.stringify([protocol, parts?.host ?? null, parts?.port ?? null, deciding]);
}

/** The host names and addresses that an app's secrets are sent to. */
export function hostsOf(fields: Readonly<Record<string, string>>): string[] {
  const parts = partsOfLocation(fields['location'] ?? '');
  const endpoint = fields['endpoint'] ?? '';
  const named = [fields['host'] ?? '', endpoint.replace(/^[a-z]+:\/\//i, '')].filter(Boolean);
  const hosts = named.map((text) => partsOfLocation(`any://${text}`)?.host ?? text.toLowerCase());
  return [...new Set([...(parts === null ? [] : [parts.host]), ...hosts])];
}
