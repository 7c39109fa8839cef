import { z } from 'zod';
import type { FieldKey, IntegrationField, ProtocolName } from '../integration.ts';
import type { ResourceRole } from '../../resources/resource.ts';
import { isPort, partsOfLocation } from './app-location.ts';
import { exclusiveWith, fieldsOf, isSecret } from './integrations.ts';

/** Why a field cannot be as it is. */
export const FieldProblem = z.enum([
  'missing',
  'wrong',
  /** Not one that this integration and role have. */
  'stray',
  /** Another field that is set takes its place. */
  'exclusive',
  /** The location names a user already. */
  'userTwice',
  /** A password in a location would be kept, shown and exported in plain text. */
  'passwordInLocation',
  'location',
  'port',
  'path',
  /** plakar's database programs would take it for an option, or for another server to connect to. */
  'databaseName',
  /** The whole cluster is copied: no single database can be named. */
  'noDatabase',
  /** With the bucket in the host's name, plakar needs to be told the endpoint. */
  'endpointMissing',
]);
export type FieldProblem = z.infer<typeof FieldProblem>;

export type FieldProblems = Partial<Record<FieldKey, FieldProblem>>;

/** What is set of an app: the fields that are no secret, and which of the secrets there are. */
export interface FieldsSet {
  protocol: ProtocolName;
  role: ResourceRole;
  fields: Readonly<Record<string, string>>;
  secretKeys: readonly string[];
}

/** What is wrong, by field; empty where an app may be so. */
export function problemsOfFields(set: FieldsSet): FieldProblems {
  const between = [...problemsOfSecrets(set), ...problemsOfPairs(set), ...betweenFields(set)];
  return { ...Object.fromEntries(between.toReversed()), ...problemsOfShape(set) };
}

/** By a schema from the table: what the integration does not name is refused. */
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

/** libpq takes a name with `=` for a whole connection, to a server of its own. */
function isDatabaseName(name: string): boolean {
  return /^[^-=\s\p{Cc}][^=\s\p{Cc}]*$/u.test(name);
}

/** What the fields of a form say of each other, beside the pairs of which there is one only. */
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
  // Of S3, a bucket follows the host.
  if (protocol === 's3') return path === '' || parts.user !== null ? 'location' : null;
  if (protocol === 'sftp' || path === '') return null;
  if (protocol === 'postgres+bin') return 'noDatabase';
  return isDatabaseName(decoded(path)) ? null : 'databaseName';
}

/** plakar decodes it as a URL: what is written as `%3D` is an `=` there. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '=';
  }
}

/** Only SFTP refuses a name in both places; the databases let the field win. */
function namesUser(protocol: ProtocolName, location: string): boolean {
  return protocol === 'sftp' && (partsOfLocation(location)?.user ?? null) !== null;
}

/** Whether a field says something: a switch, that it is on. */
function isSet({ key, kind }: IntegrationField, { fields, secretKeys }: FieldsSet): boolean {
  const text = fields[key] ?? '';
  return kind === 'switch' ? text === 'true' : text !== '' || secretKeys.includes(key);
}

/** The other field because of which this one cannot be set; null: it can. */
export function excludedBy({ key }: IntegrationField, set: FieldsSet): FieldKey | null {
  const others = exclusiveWith(key);
  const found = fieldsOf(set.protocol, set.role).find(
    (each) => others.includes(each.key) && isSet(each, set),
  );
  return found?.key ?? null;
}

/** Without what is empty, and what says no more than plakar takes by itself. */
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
 * Who gets the secrets of an app, in one text: the host and everything that decides how sure it is, and
 * the programs that are handed them. What is stored goes to nobody else.
 */
export function recipientOf({
  protocol,
  role,
  fields,
}: Pick<FieldsSet, 'protocol' | 'role' | 'fields'>): string {
  const deciding = fieldsOf(protocol, role)
    .filter(({ isRecipient, key }) => isRecipient && key !== 'location')
    .map(({ key, default: unset }) => [key, fields[key] ?? unset]);
  const parts = partsOfLocation(fields['location'] ?? '');
  return JSON.stringify([protocol, parts?.host ?? null, parts?.port ?? null, deciding]);
}

/** The host names and addresses that an app's secrets go to. */
export function hostsOf(fields: Readonly<Record<string, string>>): string[] {
  const parts = partsOfLocation(fields['location'] ?? '');
  const endpoint = fields['endpoint'] ?? '';
  const named = [fields['host'] ?? '', endpoint.replace(/^[a-z]+:\/\//i, '')].filter(Boolean);
  const hosts = named.map((text) => partsOfLocation(`any://${text}`)?.host ?? text.toLowerCase());
  return [...new Set([...(parts === null ? [] : [parts.host]), ...hosts])];
}
