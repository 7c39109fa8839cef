import { isGranted, missingRules, type AccessRule } from '../../shared/domain/access-rules.ts';
import { AppError } from '../../shared/errors.ts';
import type { ConnectionReport } from '../../shared/model/credentials.ts';
import type { OvhClient } from './client.ts';
import { isAboutKeys } from './retry.ts';
import { RawAuthDetails, RawCredential } from './schemas.ts';

const projectList = '/cloud/project';

/**
 * Proves keys by reading the list of projects, and tells what else the key may know of itself.
 * Missing rights are part of the report; keys that do not work are an `AppError`.
 */
export async function testConnection(client: OvhClient): Promise<ConnectionReport> {
  const [projectIds, credential, account] = await Promise.all([
    readProjectIds(client),
    readCredential(client),
    readAccount(client),
  ]);
  const rules = credential?.rules ?? null;
  return {
    account,
    expiresAt: credential?.expiresAt ?? null,
    isExpirationKnown: credential !== null,
    rules,
    missingRules: missingFrom(rules, projectIds),
    projectCount: projectIds?.length ?? null,
  };
}

/** null: the key may not list projects. */
async function readProjectIds(client: OvhClient): Promise<string[] | null> {
  try {
    const { body, queryId } = await client.get(projectList);
    if (Array.isArray(body)) return body.filter((id) => typeof id === 'string');
    const context = { message: 'The answer is no list.', reference: queryId };
    throw new AppError('ovh.unexpectedAnswer', context);
  } catch (error) {
    if (error instanceof AppError && error.code === 'ovh.notGranted') return null;
    throw error;
  }
}

interface KnownCredential {
  expiresAt: string | null;
  rules: AccessRule[] | null;
}

async function readCredential(client: OvhClient): Promise<KnownCredential | null> {
  const body = await readOptional(client, '/auth/currentCredential');
  const parsed = RawCredential.safeParse(body);
  if (!parsed.success) return null;
  const { status, expiration, rules } = parsed.data;
  if (status !== null && status !== 'validated') {
    throw new AppError('ovh.consumerKeyNotValid', { message: `status: ${status}` });
  }
  const expiresMs = expiration === null ? Number.NaN : Date.parse(expiration);
  return { expiresAt: Number.isNaN(expiresMs) ? null : new Date(expiresMs).toISOString(), rules };
}

async function readAccount(client: OvhClient): Promise<string | null> {
  const parsed = RawAuthDetails.safeParse(await readOptional(client, '/auth/details'));
  return parsed.success ? parsed.data.account : null;
}

/** What a key need not be able to read; null when it does not. Keys that are refused still fail. */
async function readOptional(client: OvhClient, path: string): Promise<unknown> {
  try {
    return (await client.get(path)).body;
  } catch (error) {
    if (!(error instanceof AppError) || isAboutKeys(error)) throw error;
    if (error.code === 'sync.cancelled') throw error;
    return null;
  }
}

function missingFrom(rules: AccessRule[] | null, projectIds: string[] | null): string[] | null {
  if (rules === null) return projectIds === null ? [`GET ${projectList}`] : null;
  const missing = missingRules(rules, projectIds ?? []);
  // The refusal that was seen counts for more than what the rules say.
  const isRefused = projectIds === null && isGranted(rules, 'GET', projectList);
  return isRefused ? [`GET ${projectList}`, ...missing] : missing;
}
