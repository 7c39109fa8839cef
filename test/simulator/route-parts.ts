import type {
  Account,
  Database,
  ProjectContents,
  Region,
  VolumeBackup,
} from './account/account-types.ts';
import { engines } from './account/databases.ts';
import { hasS3, isS3Service } from './account/regions.ts';
import { refusals } from './errors.ts';
import type { ExpandableList } from './expanded-lists.ts';
import type { AccountIndex } from './project-index.ts';
import type { Reply } from './reply.ts';

/** The result of a route: a list of ids that can be expanded, any other JSON, or an error. */
export type Found =
  | { kind: 'ids'; list: ExpandableList; ids: () => string[]; objects: () => unknown[] }
  /** A list whose body is cached until the account changes. */
  | { kind: 'list'; value: () => unknown[] }
  /** A v2 list with cursor-based pages. */
  | { kind: 'cursor'; value: () => readonly unknown[] }
  | { kind: 'value'; value: () => unknown }
  | { kind: 'error'; reply: Reply };

/** Settings of the routes. */
export interface RouteSettings {
  /** Types of regions in which no volume can be backed up. */
  noVolumeBackupsIn: readonly Region['type'][];
  /** Engines that have no backup route. */
  enginesWithoutBackups: readonly string[];
  /** The answer of a region whose object storage is not available. */
  downServices: 'refuse' | 'answer';
  /** The answer to requests in a suspended project. */
  suspendedProjects: 'answered' | 'refused' | 'expired';
  /** Objects on a v2 page. OVHcloud's default is not known. */
  pageSizeOfV2: number;
  /** Whether lists of buckets include content figures. */
  bucketFigures: boolean;
}

interface RouteRequest {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  account: Account;
  index: AccountIndex;
  settings: RouteSettings;
}

export interface Route {
  template: string;
  find: (request: RouteRequest) => Found;
}

type ProjectFind = (contents: ProjectContents, request: RouteRequest) => Found;

export const param = ({ params }: RouteRequest, name: string) => params[name] ?? '';
export const list = (value: () => unknown[]): Found => ({ kind: 'list', value });
export const error = (reply: Reply): Found => ({ kind: 'error', reply });

export function oneOrError(object: unknown, kind: string, message: string): Found {
  if (object === undefined) return error(refusals.objectNotFound(kind, message));
  return { kind: 'value', value: () => object };
}

/** A route below a project. */
export function inProject(path: string, find: ProjectFind, root = '/cloud/project'): Route {
  return {
    template: `${root}/{p}${path}`,
    find: (request) => {
      const contents = request.index.project(param(request, 'p'));
      if (contents === undefined) {
        return error(refusals.objectNotFound('ServiceNotFound', 'This service does not exist'));
      }
      const { suspendedProjects } = request.settings;
      if (contents.project.status === 'suspended' && suspendedProjects !== 'answered') {
        const isRefused = suspendedProjects === 'refused';
        return error(isRefused ? refusals.suspended() : refusals.serviceExpired());
      }
      return find(contents, request);
    },
  };
}

/** A v2 list below a project. */
export function ofV2(
  path: string,
  listOf: (contents: ProjectContents) => readonly unknown[],
): Route {
  const find: ProjectFind = (contents) => ({ kind: 'cursor', value: () => listOf(contents) });
  return inProject(path, find, '/v2/publicCloud/project');
}

type ResourceList = (contents: ProjectContents) => readonly { id: string; region: string }[];

/** A list of all regions with its `region` filter, and the route of one of them. */
export function resources(path: string, kind: string, listOf: ResourceList): Route[] {
  return [
    inProject(path, (contents, { query }) =>
      list(() => inRegion(listOf(contents), query.get('region'))),
    ),
    inProject(`${path}/{id}`, (contents, request) =>
      oneOrError(
        request.index.byId(listOf(contents), param(request, 'id')),
        `${kind}NotFound`,
        `${kind} not found`,
      ),
    ),
  ];
}

export function inRegion<T extends { region: string }>(
  all: readonly T[],
  region: string | null,
): T[] {
  return region === null ? [...all] : all.filter((each) => each.region === region);
}

/** A route below a region that the project has. */
export function ofRegion(
  path: string,
  find: (region: Region, contents: ProjectContents, request: RouteRequest) => Found,
): Route {
  return inProject(`/region/{r}${path}`, (contents, request) => {
    const name = param(request, 'r');
    const region = contents.regions.find((each) => each.name === name);
    if (region === undefined) {
      return error(refusals.objectNotFound('RegionNotFound', 'Region not found'));
    }
    return find(region, contents, request);
  });
}

/** A bucket route. Regions without buckets, or with cold archives only, do not have it. */
export function ofBuckets(
  path: string,
  find: (region: Region, contents: ProjectContents, request: RouteRequest) => Found,
): Route {
  return ofRegion(`/storage${path}`, (region, contents, request) => {
    if (!region.services.some(({ name }) => isS3Service(name))) {
      return error(refusals.nothingInRegion());
    }
    if (!hasS3(region) && request.settings.downServices === 'refuse') {
      return error(refusals.serviceDown());
    }
    return find(region, contents, request);
  });
}

export function ofVolumeBackups(
  path: string,
  find: (backups: readonly VolumeBackup[], request: RouteRequest) => Found,
): Route {
  return ofRegion(`/volumeBackup${path}`, ({ name, type }, { volumeBackups }, request) =>
    request.settings.noVolumeBackupsIn.includes(type)
      ? error(refusals.notInRegion('volume backup', name))
      : find(inRegion(volumeBackups, name), request),
  );
}

export function databaseIds(databases: () => readonly Database[]): Found {
  return {
    kind: 'ids',
    list: 'databases',
    ids: () => databases().map(({ id }) => id),
    objects: () => [...databases()],
  };
}

/** Routes below an engine; with `needsBackups` only of engines with backups. */
export function ofEngine(
  path: string,
  needsBackups: boolean,
  find: (databases: readonly Database[], contents: ProjectContents, request: RouteRequest) => Found,
): Route {
  return inProject(`/database/{engine}${path}`, (contents, request) => {
    const engine = engines.find(({ name }) => name === param(request, 'engine'));
    const hasNone = request.settings.enginesWithoutBackups.includes(engine?.name ?? '');
    if (engine === undefined || (needsBackups && hasNone)) return error(refusals.unknownRoute());
    const databases = contents.databases.filter((each) => each.engine === engine.name);
    return find(databases, contents, request);
  });
}

export function backupsOf(
  databases: readonly Database[],
  contents: ProjectContents,
  request: RouteRequest,
) {
  const id = param(request, 'id');
  if (!databases.some((each) => each.id === id)) return undefined;
  return contents.databaseBackups[id] ?? [];
}

export const serviceNotFound = (request: RouteRequest) =>
  error(
    refusals.objectNotFound('ServiceNotFound', `Service ${param(request, 'id')} does not exist`),
  );
