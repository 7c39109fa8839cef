import { rightOf, rulesNeededFor, ruleToAdd } from '../../shared/accounts/rules/access-rules.ts';
import { keepsBackups } from './database-engines.ts';
import { getOrAdd } from '../../shared/basics/get-or-add.ts';
import {
  type FoundRight,
  forKinds,
  isReadable,
  type KindInProject,
  kindsInProject,
  type ProjectRights,
  rightsOver,
  type RightsFound,
} from '../../shared/accounts/rules/rights-over-projects.ts';
import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import { listBefore, listFacts, type ListKind } from '../../shared/resources/lists.ts';
import type { Right, RightKind } from '../../shared/accounts/credentials.ts';
import type { SignInMethod } from '../../shared/accounts/sign-in.ts';
import type { OvhClient } from './client.ts';
import { mayPassPlainly } from './lists.ts';
import { listPath } from './path.ts';
import { isAboutKeys } from './retry.ts';
import { RawDatabase, RawRegion } from './schemas.ts';
import type { Answer } from './http-request.ts';

type State = FoundRight['state'];

interface Finding {
  state: State;
  /** True when the parent list was readable, so that only the last rule of the kind can be missing. */
  isWayOpen?: true;
}

/** After this many readable projects, the result applies to the others too. */
const enoughProjects = 3;

/** Maximum number of projects to try. A suspended or unreadable project reveals little. */
const maxProjects = 6;

/** More than one object, because the first databases may have engines without backups. */
const sampleSize = 50;

/** More than the number of regions: the first one with the service may be anywhere in the list. */
const allRegions = 5000;

/** IAM's names of the actions that a service account needs. */
function actionsOf(kind: RightKind): readonly string[] {
  const before = listBefore(kind);
  return before === null
    ? [listFacts[kind].action]
    : [listFacts[before].action, listFacts[kind].action];
}

/**
 * Finds out what keys without known rules may read, with one request for each kind in a few projects, and one for the
 * regions. `projectIds` is null when the list of projects was refused.
 */
export async function probeRights(
  client: OvhClient,
  projectIds: readonly string[] | null,
  method: SignInMethod,
): Promise<RightsFound> {
  const trial = new Trial(client);
  const tried: ProjectRights[] = [];
  for (const projectId of (projectIds ?? []).slice(0, maxProjects)) {
    if (tried.filter(isReadable).length >= enoughProjects) break;
    tried.push({ projectId, found: foundRights(await trial.of(projectId), method) });
  }
  const isOfKey = method === 'consumer-key';
  const { rights, ...found } = rightsOver(tried, isOfKey ? ruleToAdd : actionToAdd);
  return { rights: [ofListOfProjects(projectIds, method), ...rights], ...found };
}

function ofListOfProjects(projectIds: readonly string[] | null, method: SignInMethod): Right {
  const line = rightOf('project', projectIds === null ? 'missing' : 'granted');
  if (method === 'consumer-key' || line.state === 'granted') return line;
  return { ...line, rulesToAdd: actionsOf('project').map(actionToAdd) };
}

function foundRights(
  findings: Record<KindInProject, Finding>,
  method: SignInMethod,
): Record<KindInProject, FoundRight> {
  return forKinds((kind) => {
    const { state, isWayOpen } = findings[kind];
    const needed = method === 'consumer-key' ? rulesNeededFor(kind) : actionsOf(kind);
    if (state !== 'missing') return { state, lacking: [] };
    return { state, lacking: isWayOpen ? needed.slice(-1) : needed };
  });
}

/** The same in every project: an action does not name the project that a policy applies to. */
function actionToAdd(action: string): string {
  return `publicCloudProject:apiovh:${action}`;
}

/** Requests one list of each kind, and none twice: several kinds depend on regions and databases. */
class Trial {
  readonly #client: OvhClient;
  readonly #asked = new Map<string, Promise<Answer>>();

  constructor(client: OvhClient) {
    this.#client = client;
  }

  async of(projectId: string): Promise<Record<KindInProject, Finding>> {
    const found = new Map(
      await Promise.all(
        kindsInProject.map(async (kind) => [kind, await this.#tryIn(projectId, kind)] as const),
      ),
    );
    return forKinds((kind) => found.get(kind) ?? { state: 'unknown' });
  }

  async #tryIn(projectId: string, kind: KindInProject): Promise<Finding> {
    const { region, ofDatabase } = listFacts[kind];
    if (ofDatabase) return this.#tryBehind(this.#backupListIn(projectId));
    if (region) return this.#tryBehind(this.#regionalListIn(projectId, kind, region.service));
    return { state: await this.#tryList(listPath(kind, { project: projectId })) };
  }

  /** Tries a list behind a parent list; undefined: there is none to request. */
  async #tryBehind(leading: Promise<string | undefined>): Promise<Finding> {
    try {
      const list = await leading;
      if (list === undefined) return { state: 'unknown' };
      return { state: await this.#tryList(list), isWayOpen: true };
    } catch (error) {
      const state = stateAfter(error);
      return { state: state === 'granted' ? 'unknown' : state };
    }
  }

  async #regionalListIn(
    project: string,
    kind: ListKind,
    service: RegExp,
  ): Promise<string | undefined> {
    const { body } = await this.#ask(listPath('region', { project }), allRegions);
    const region = regionToTry(body, service);
    return region === undefined ? undefined : listPath(kind, { project, region });
  }

  async #backupListIn(project: string): Promise<string | undefined> {
    const { body } = await this.#ask(listPath('database', { project }), sampleSize);
    const elements = Array.isArray(body) ? (body as unknown[]) : [];
    const [first] = elements;
    // The path needs the engine, which an id alone does not reveal.
    const objects =
      typeof first === 'string'
        ? [(await this.#ask(listPath('database', { project }, first), 1)).body]
        : elements;
    // Engines without backups have no such route, which says nothing about rights.
    const database = objects
      .flatMap((each) => RawDatabase.pick({ id: true, engine: true }).safeParse(each).data ?? [])
      .find(({ engine }) => keepsBackups(engine) !== false);
    if (!database) return undefined;
    const { engine, id } = database;
    return listPath('database-backup', { project, engine, database: id });
  }

  async #tryList(list: string): Promise<State> {
    try {
      await this.#ask(list, sampleSize);
      return 'granted';
    } catch (error) {
      return stateAfter(error);
    }
  }

  #ask(list: string, size: number): Promise<Answer> {
    return getOrAdd(this.#asked, list, () => ask(this.#client, list, size));
  }
}

const absent: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.notFound',
  'ovh.notOffered',
  'ovh.notInRegion',
]);

/** OVHcloud reports an object as missing only to callers that may look for it. */
function stateAfter(error: unknown): State {
  if (!(error instanceof AppError) || isAboutKeys(error)) throw error;
  if (error.code === 'sync.cancelled') throw error;
  if (absent.has(error.code)) return 'granted';
  return error.code === 'ovh.notGranted' ? 'missing' : 'unknown';
}

/** Requests a short page where OVHcloud supports it: only the outcome matters here. */
async function ask(client: OvhClient, list: string, size: number): Promise<Answer> {
  try {
    return await client.get(list, { expanded: { page: 1, size } });
  } catch (error) {
    if (!mayPassPlainly(error)) throw error;
    return client.get(list);
  }
}

/** If there are only names, any will do: a region without the service refuses for that reason, not for a right. */
function regionToTry(body: unknown, wanted: RegExp): string | undefined {
  if (!Array.isArray(body)) return undefined;
  const elements: unknown[] = body;
  const name = elements.find((element) => typeof element === 'string');
  if (name !== undefined) return name;
  return elements
    .flatMap((element) => RawRegion.safeParse(element).data ?? [])
    .find((region) => has(region, wanted))?.name;
}

/** Uses the state of the service: the region's state is that of its compute service. */
function has({ services }: RawRegion, wanted: RegExp): boolean {
  return (services ?? []).some(
    (service) => service !== null && service.status !== 'DOWN' && wanted.test(service.name),
  );
}
