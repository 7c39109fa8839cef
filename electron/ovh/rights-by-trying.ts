import { rightOf } from '../../shared/domain/access-rules.ts';
import { AppError } from '../../shared/errors.ts';
import { type Right, RightKind } from '../../shared/model/credentials.ts';
import type { SignInMethod } from '../../shared/model/sign-in.ts';
import type { OvhClient } from './client.ts';
import { isRefusal } from './lists.ts';
import { path } from './path.ts';
import { isAboutKeys } from './retry.ts';
import { RawRegion } from './schemas.ts';
import type { Answer } from './sending.ts';

type State = Right['state'];
type TriedKind = Exclude<RightKind, 'project'>;

interface Finding {
  state: State;
  /** What was refused, where it is less than all that the kind needs. */
  refused?: 'buckets';
}

/** Projects that are asked before a kind is given up; a suspended one tells nothing. */
const maxProjects = 3;

/** More regions than there are: the first that has object storage may be anywhere in the list. */
const allRegions = 5000;

const listOf: Record<Exclude<TriedKind, 's3-bucket'>, (projectId: string) => string> = {
  instance: (id) => path`/cloud/project/${id}/instance`,
  'instance-snapshot': (id) => path`/cloud/project/${id}/snapshot`,
  volume: (id) => path`/cloud/project/${id}/volume`,
  'volume-snapshot': (id) => path`/cloud/project/${id}/volume/snapshot`,
  'swift-container': (id) => path`/cloud/project/${id}/storage`,
  database: (id) => path`/cloud/project/${id}/database/service`,
};

const bucketRule = '/cloud/project/*/region/*/storage';

/** IAM's names for what a service account needs. Unverified: the one for databases. */
const actionsOf: Record<RightKind, readonly string[]> = {
  project: ['get'],
  instance: ['instance/get'],
  'instance-snapshot': ['snapshot/get'],
  volume: ['volume/get'],
  'volume-snapshot': ['volume/snapshot/get'],
  's3-bucket': ['region/get', 'region/storage/get'],
  'swift-container': ['storage/get'],
  database: ['database/service/get'],
};

/**
 * What keys that do not tell their rules may read, found with a request or two for each kind.
 * `projectIds` is null when the list of projects itself was refused.
 */
export async function rightsByTrying(
  client: OvhClient,
  projectIds: readonly string[] | null,
  method: SignInMethod,
): Promise<Right[]> {
  return Promise.all(
    RightKind.options.map(async (kind) => {
      if (kind !== 'project') return lineOf(kind, await tryKind(client, kind, projectIds), method);
      return lineOf(kind, { state: projectIds === null ? 'missing' : 'granted' }, method);
    }),
  );
}

function lineOf(kind: RightKind, { state, refused }: Finding, method: SignInMethod): Right {
  if (method === 'consumer-key') {
    return refused === undefined ? rightOf(kind, state) : rightOf(kind, state, [bucketRule]);
  }
  const actions = refused === undefined ? actionsOf[kind] : actionsOf[kind].slice(1);
  const names = actions.map((action) => `publicCloudProject:apiovh:${action}`);
  return { kind, state, rulesToAdd: state === 'missing' ? names : [] };
}

async function tryKind(
  client: OvhClient,
  kind: TriedKind,
  projectIds: readonly string[] | null,
): Promise<Finding> {
  let best: Finding = { state: 'unknown' };
  for (const id of (projectIds ?? []).slice(0, maxProjects)) {
    const finding =
      kind === 's3-bucket'
        ? await tryBuckets(client, id)
        : { state: await tryList(client, listOf[kind](id)) };
    // Granted is what no project refuses: policies may name one project only.
    if (finding.state === 'missing') return finding;
    if (finding.state === 'granted') best = finding;
  }
  return best;
}

/** Buckets are listed by region, so both lists are needed; where no region has any, one is not told of. */
async function tryBuckets(client: OvhClient, projectId: string): Promise<Finding> {
  try {
    const { body } = await ask(client, path`/cloud/project/${projectId}/region`, allRegions);
    const region = regionToTry(body);
    if (region === undefined) return { state: 'unknown' };
    const state = await tryList(client, path`/cloud/project/${projectId}/region/${region}/storage`);
    return { state, refused: 'buckets' };
  } catch (error) {
    const state = stateAfter(error);
    return { state: state === 'granted' ? 'unknown' : state };
  }
}

async function tryList(client: OvhClient, list: string): Promise<State> {
  try {
    await ask(client, list, 1);
    return 'granted';
  } catch (error) {
    return stateAfter(error);
  }
}

/** What was looked for is told to be missing only to who may look. */
function stateAfter(error: unknown): State {
  if (!(error instanceof AppError) || isAboutKeys(error)) throw error;
  if (error.code === 'sync.cancelled') throw error;
  if (error.code === 'ovh.notFound') return 'granted';
  return error.code === 'ovh.notGranted' ? 'missing' : 'unknown';
}

/** A short page where OVHcloud gives one: it is not the list that matters here. */
async function ask(client: OvhClient, list: string, size: number): Promise<Answer> {
  try {
    return await client.get(list, { expanded: { page: 1, size } });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return client.get(list);
  }
}

/** Of names alone, any will do: a region without object storage refuses for that, and not for a right. */
function regionToTry(body: unknown): string | undefined {
  if (!Array.isArray(body)) return undefined;
  const elements: unknown[] = body;
  const name = elements.find((element) => typeof element === 'string');
  if (name !== undefined) return name;
  return elements.flatMap((element) => RawRegion.safeParse(element).data ?? []).find(hasS3)?.name;
}

function hasS3({ status, services }: RawRegion): boolean {
  const up = (services ?? []).filter((service) => service?.status === 'UP');
  return status === 'UP' && up.some((service) => service?.name.startsWith('storage-s3') === true);
}
