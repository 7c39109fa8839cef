import {
  rightOf,
  rightsByRules,
  type AccessRule,
} from '../../shared/accounts/rules/access-rules.ts';
import { faultyRulesIn } from '../../shared/accounts/rules/faulty-rules.ts';
import type { RightsFound } from '../../shared/accounts/rules/rights-over-projects.ts';
import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import type { ConnectionReport } from '../../shared/accounts/credentials.ts';
import type { SignInMethod } from '../../shared/accounts/sign-in.ts';
import type { OvhClient } from './client.ts';
import { isAboutKeys } from './retry.ts';
import { probeRights } from './probe-rights.ts';
import { RawAuthDetails, RawCredential } from './schemas.ts';

/** Refusals of this request only; the keys may work for others. */
const refusals: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.notGranted',
  'ovh.notFound',
  'ovh.notOffered',
  'ovh.refused',
]);

/** The account that keys belong to, and when they expire. */
export type Identity = Pick<ConnectionReport, 'account' | 'expiresAt' | 'isExpirationKnown'>;

/** Reads something that keys may lack the right to. Returns null when they do. */
type ReadOptional = (client: OvhClient, path: string) => Promise<unknown>;

/**
 * Verifies keys by reading the list of projects, and reports what else can be found out about them. Missing rights are
 * part of the report. Throws `AppError` when the keys do not work.
 */
export async function testConnection(
  client: OvhClient,
  method: SignInMethod,
): Promise<ConnectionReport> {
  const [projectIds, credential, account] = await Promise.all([
    readProjectIds(client),
    readCredential(client, method, readOptional),
    readAccount(client, readOptional),
  ]);
  const rules = credential?.rules ?? null;
  const found =
    rules === null ? await probeRights(client, projectIds, method) : rightsIn(rules, projectIds);
  return {
    account,
    ...expiryOf(credential),
    allowedAddresses: addressesOf(credential),
    ...found,
    rightsFrom: rules === null ? 'trying' : 'rules',
    projectCount: projectIds?.length ?? null,
    faultyRules: faultyRulesIn(rules ?? []),
  };
}

/**
 * Reads the account and the expiry of keys, with two requests. A value that the keys may not read is unknown. Throws
 * `AppError` for any other failure, including keys that do not work.
 */
export async function readIdentity(client: OvhClient, method: SignInMethod): Promise<Identity> {
  const [credential, account] = await Promise.all([
    readCredential(client, method, readIfPermitted),
    readAccount(client, readIfPermitted),
  ]);
  return { account, ...expiryOf(credential) };
}

/**
 * Returns the state of a consumer key in OVHcloud's terms, such as `validated`; null if the answer has none. Throws
 * `AppError`, which is how OVHcloud usually answers for an unconfirmed key.
 */
export async function readKeyStatus(client: OvhClient): Promise<string | null> {
  const { body } = await client.get('/auth/currentCredential');
  return RawCredential.safeParse(body).data?.status ?? null;
}

/** Null when the keys may not list projects. */
async function readProjectIds(client: OvhClient): Promise<string[] | null> {
  try {
    const { body, queryId } = await client.get('/cloud/project');
    if (Array.isArray(body)) return body.filter((id) => typeof id === 'string');
    const context = { message: 'The answer is no list.', reference: queryId };
    throw new AppError('ovh.unexpectedAnswer', context);
  } catch (error) {
    if (error instanceof AppError && error.code === 'ovh.notGranted') return null;
    throw error;
  }
}

/** Service accounts have no credential. Requesting one may be answered as if the keys were wrong. */
async function readCredential(
  client: OvhClient,
  method: SignInMethod,
  read: ReadOptional,
): Promise<RawCredential | null> {
  if (method === 'service-account') return null;
  const credential = RawCredential.safeParse(await read(client, '/auth/currentCredential')).data;
  const status = credential?.status ?? 'validated';
  if (status !== 'validated') {
    throw new AppError('ovh.consumerKeyNotValid', { message: `status: ${status}` });
  }
  return credential ?? null;
}

async function readAccount(client: OvhClient, read: ReadOptional): Promise<string | null> {
  return RawAuthDetails.safeParse(await read(client, '/auth/details')).data?.account ?? null;
}

/** For reads that do not decide whether the connection works: only refused keys count as a failure. */
async function readOptional(client: OvhClient, path: string): Promise<unknown> {
  try {
    return (await client.get(path)).body;
  } catch (error) {
    if (!(error instanceof AppError) || isAboutKeys(error)) throw error;
    if (error.code === 'sync.cancelled') throw error;
    return null;
  }
}

async function readIfPermitted(client: OvhClient, path: string): Promise<unknown> {
  try {
    return (await client.get(path)).body;
  } catch (error) {
    if (error instanceof AppError && refusals.has(error.code)) return null;
    throw error;
  }
}

function expiryOf(credential: RawCredential | null): Omit<Identity, 'account'> {
  if (credential === null) return { expiresAt: null, isExpirationKnown: false };
  if (credential.expiration === null) return { expiresAt: null, isExpirationKnown: true };
  const expiresMs = Date.parse(credential.expiration);
  // A date that cannot be parsed does not mean "never".
  return Number.isNaN(expiresMs)
    ? { expiresAt: null, isExpirationKnown: false }
    : { expiresAt: new Date(expiresMs).toISOString(), isExpirationKnown: true };
}

function addressesOf(credential: RawCredential | null): string[] | null {
  if (credential?.allowedIPs === undefined) return null;
  return credential.allowedIPs ?? [];
}

/** An observed refusal takes precedence over the rules. */
function rightsIn(rules: readonly AccessRule[], projectIds: readonly string[] | null): RightsFound {
  const found = rightsByRules(rules, projectIds ?? []);
  if (projectIds !== null) return found;
  const rights = found.rights.map((right) =>
    right.kind === 'project' ? rightOf('project', 'missing') : right,
  );
  return { ...found, rights };
}
