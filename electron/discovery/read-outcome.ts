import { AppError } from '../../shared/bridge/errors.ts';
import type { BackupWorkflow } from '../../shared/restore-points/backup-workflow.ts';
import type { PlakarLeftover } from '../../shared/restore-points/plakar-leftover.ts';
import { listFacts } from '../../shared/resources/lists.ts';
import type { ListRef } from '../../shared/sync/sync-run.ts';
import type { OvhClient } from '../ovh/client.ts';
import { throwIfAborted } from '../http/link-signals.ts';
import { readList, requestFor, type RawList } from '../ovh/lists.ts';
import type { DiscoveredResource, ListOutcome } from './list-outcome.ts';
import { incompleteIssue, issueFrom } from './issues.ts';
import type { Lister, ListScope } from './lister.ts';
import { rawTextOf } from './raw-text.ts';
import { TextPacker } from './raw-texts.ts';
import { turns } from '../turns.ts';
import { SnapshotBuilder } from '../storage/rules/compact-snapshot.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';

interface ReadScope extends ListScope {
  /** Shared by the lists of one sync. */
  packing?: Packing;
}

/** What makes the findings take less memory. */
export interface Packing {
  texts: TextPacker;
  objects: SnapshotBuilder;
}

export function newPacking(objects = new SnapshotBuilder()): Packing {
  return { texts: new TextPacker(), objects };
}

/** Reads one list and returns its outcome. Throws only a cancellation or a bug. */
export async function readOutcome(
  client: OvhClient,
  lister: Lister,
  { packing = newPacking(), ...scope }: ReadScope,
  signal: AbortSignal,
): Promise<ListOutcome> {
  const list = listRefOf(lister, scope);
  let raw: RawList;
  try {
    raw = await readList(client, {
      ...requestFor(lister.kind, namesIn(scope)),
      ...(lister.without && { without: lister.without }),
      signal,
    });
  } catch (error) {
    return refused(asListFailure(error), list, scope);
  }
  const found = await interpretAll(lister, raw.items, scope, { signal, ...packing });
  const total = raw.items.length + raw.unread.length;
  const skipped = total - found.understood;
  const error = raw.unread[0]?.error ?? null;
  // If no object could be read by its id, the list could not be read.
  if (error !== null && found.understood === 0) {
    return { list, isRead: false, issue: issueFrom(error, list, scope.project) };
  }
  return {
    list,
    isRead: true,
    resources: found.resources,
    restorePoints: found.restorePoints,
    ...(found.workflows.length > 0 && { workflows: found.workflows }),
    ...(found.leftovers.length > 0 && { leftovers: found.leftovers }),
    issue: incompleteIssue(list, scope.project, { skipped, missing: raw.missing, total, error }),
  };
}

/** The names in the path of a list. */
function namesIn({ project, region, database }: ListScope) {
  const { engine = '', id = '' } = database ?? {};
  return { project: project.id, region: region ?? '', engine, database: id };
}

/** The outcome of a list that was refused: OVHcloud does not offer it here, or it could not be read. */
function refused(error: AppError, list: ListRef, scope: ListScope): ListOutcome {
  const { project } = scope;
  const isNoneWhenNotFound =
    scope.isNoneWhenNotFound === true || listFacts[list.kind].isOptional === true;
  const isNone =
    error.code === 'ovh.notOffered' ||
    error.code === 'ovh.notInRegion' ||
    (isNoneWhenNotFound && error.code === 'ovh.notFound');
  if (isNone) {
    const notOffered = { ...issueFrom(error, list, project), code: 'list.withdrawn' } as const;
    return { list, isRead: true, resources: [], restorePoints: [], issue: null, notOffered };
  }
  return { list, isRead: false, issue: issueFrom(error, aboutWhat(error, list), project) };
}

/** An expired project is one issue, and so is a missing right, however many regions or databases are affected. */
function aboutWhat({ code }: AppError, list: ListRef): ListRef {
  const { kind, projectId } = list;
  if (code === 'ovh.serviceExpired') return { kind: 'project', projectId, region: null };
  return code === 'ovh.notGranted' ? { kind, projectId, region: null } : list;
}

/** The failure of one list, which ends that list only. Rethrows anything else, which ends the whole discovery. */
export function asListFailure(error: unknown): AppError {
  if (error instanceof AppError && error.code !== 'sync.cancelled') return error;
  throw error;
}

/** The list of a kind in a scope. */
export function listRefOf(
  { kind }: Pick<Lister, 'kind'>,
  { project, region, database }: ListScope,
): ListRef {
  return { kind, projectId: project.id, region, ...(database && { resourceUrn: database.urn }) };
}

async function interpretAll(
  lister: Lister,
  items: readonly unknown[],
  scope: ListScope,
  { signal, texts, objects }: Packing & { signal: AbortSignal },
): Promise<{
  resources: DiscoveredResource[];
  restorePoints: RestorePoint[];
  workflows: BackupWorkflow[];
  leftovers: PlakarLeftover[];
  understood: number;
}> {
  const resources: DiscoveredResource[] = [];
  const restorePoints: RestorePoint[] = [];
  const workflows: BackupWorkflow[] = [];
  const leftovers: PlakarLeftover[] = [];
  let understood = 0;
  for (const item of items) {
    if (turns.isOver) {
      await turns.next();
      throwIfAborted(signal);
    }
    const finding = lister.interpret(item, scope);
    if (finding === null) continue;
    understood += 1;
    const { resource, mayHaveBackups } = finding;
    if (resource !== null) {
      const raw = texts.add(rawTextOf(item));
      resources.push({
        resource: objects.resource(resource),
        raw,
        ...(mayHaveBackups && { mayHaveBackups }),
      });
    }
    restorePoints.push(...finding.restorePoints.map((point) => objects.restorePoint(point)));
    workflows.push(...(finding.workflows ?? []));
    leftovers.push(...(finding.leftovers ?? []));
  }
  return { resources, restorePoints, workflows, leftovers, understood };
}
