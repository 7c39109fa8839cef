import { engines } from './account/databases.ts';
import { hasS3, isS3Service } from './account/regions.ts';
import type { Account, Database, ProjectContents, Region } from './account/account-types.ts';
import { bucketDetail, bucketSummary, containerDetail, containerSummary } from './details.ts';
import { instanceDetail } from './details.ts';
import { classError, objectNotFound, unknownRoute } from './errors.ts';
import type { ExpandableList } from './expanded-lists.ts';
import type { AccountIndex } from './project-index.ts';
import type { Reply } from './reply.ts';

/** What a route finds: a list of ids that can be expanded, any other JSON, or an error. */
export type Found =
  | { kind: 'ids'; list: ExpandableList; ids: () => string[]; objects: () => unknown[] }
  /** A list whose body is kept until the account changes. */
  | { kind: 'list'; value: () => unknown[] }
  | { kind: 'value'; value: () => unknown }
  | { kind: 'error'; reply: Reply };

interface RouteRequest {
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  account: Account;
  index: AccountIndex;
}

export interface Route {
  template: string;
  find: (request: RouteRequest) => Found;
}

type ProjectFind = (contents: ProjectContents, request: RouteRequest) => Found;

const param = ({ params }: RouteRequest, name: string) => params[name] ?? '';
const list = (value: () => unknown[]): Found => ({ kind: 'list', value });
const error = (reply: Reply): Found => ({ kind: 'error', reply });

function oneOrError(object: unknown, kind: string, message: string): Found {
  if (object === undefined) return error(objectNotFound(kind, message));
  return { kind: 'value', value: () => object };
}

/** A route below a project. */
function inProject(path: string, find: ProjectFind): Route {
  return {
    template: `/cloud/project/{p}${path}`,
    find: (request) => {
      const contents = request.index.project(param(request, 'p'));
      if (contents === undefined) {
        return error(objectNotFound('ServiceNotFound', 'This service does not exist'));
      }
      return find(contents, request);
    },
  };
}

type ResourceList = (contents: ProjectContents) => readonly { id: string; region: string }[];

/** A list of all regions with its `region` filter, and the route of one of them. */
function resources(path: string, kind: string, listOf: ResourceList): Route[] {
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

function inRegion<T extends { region: string }>(all: readonly T[], region: string | null): T[] {
  return region === null ? [...all] : all.filter((each) => each.region === region);
}

/** A route below a region that the project has. */
function ofRegion(
  path: string,
  find: (region: Region, contents: ProjectContents, request: RouteRequest) => Found,
): Route {
  return inProject(`/region/{r}${path}`, (contents, request) => {
    const name = param(request, 'r');
    const region = contents.regions.find((each) => each.name === name);
    if (region === undefined) return error(objectNotFound('RegionNotFound', 'Region not found'));
    return find(region, contents, request);
  });
}

/**
 * Unverified: what the real API says of a region without S3, or whose S3 service is down. The app
 * is expected to ask neither.
 */
function withS3(region: Region, find: () => Found): Found {
  if (!region.services.some(({ name }) => isS3Service(name))) {
    return error(objectNotFound('RegionNotFound', 'Object storage is not available here'));
  }
  if (!hasS3(region)) {
    return error(
      classError(503, 'Server::ServiceUnavailable', 'Service is temporarily unavailable'),
    );
  }
  return find();
}

function databaseIds(databases: () => readonly Database[]): Found {
  return {
    kind: 'ids',
    list: 'databases',
    ids: () => databases().map(({ id }) => id),
    objects: () => [...databases()],
  };
}

/** Routes below an engine; `needsBackups` leaves out the engines that have none. */
function ofEngine(
  path: string,
  needsBackups: boolean,
  find: (databases: readonly Database[], contents: ProjectContents, request: RouteRequest) => Found,
): Route {
  return inProject(`/database/{engine}${path}`, (contents, request) => {
    const engine = engines.find(({ name }) => name === param(request, 'engine'));
    if (engine === undefined || (needsBackups && engine.backups === 'none')) {
      return error(unknownRoute());
    }
    const databases = contents.databases.filter((each) => each.engine === engine.name);
    return find(databases, contents, request);
  });
}

function backupsOf(
  databases: readonly Database[],
  contents: ProjectContents,
  request: RouteRequest,
) {
  const id = param(request, 'id');
  if (!databases.some((each) => each.id === id)) return undefined;
  return contents.databaseBackups[id] ?? [];
}

const serviceNotFound = (request: RouteRequest) =>
  error(objectNotFound('ServiceNotFound', `Service ${param(request, 'id')} does not exist`));

/** The first route that matches wins: fixed words stand before ids. */
export const projectRoutes: readonly Route[] = [
  {
    template: '/cloud/project',
    find: ({ account }) => ({
      kind: 'ids',
      list: 'projects',
      ids: () => account.projects.map(({ project }) => project.project_id),
      objects: () => account.projects.map(({ project }) => project),
    }),
  },
  inProject('', ({ project }) => ({ kind: 'value', value: () => project })),
  inProject('/region', ({ regions }) => ({
    kind: 'ids',
    list: 'regions',
    ids: () => regions.map(({ name }) => name),
    objects: () => regions,
  })),
  ofRegion('', (region) => ({ kind: 'value', value: () => region })),
  ofRegion('/storage', (region, { buckets }) =>
    withS3(region, () => list(() => inRegion(buckets, region.name).map(bucketSummary))),
  ),
  ofRegion('/storage/{name}', (region, { buckets }, request) =>
    withS3(region, () => {
      const name = param(request, 'name');
      const bucket = inRegion(buckets, region.name).find((each) => each.name === name);
      return oneOrError(
        bucket && bucketDetail(bucket, request.query),
        'BucketDoesNotExist',
        'S3 bucket not found',
      );
    }),
  ),
  ofRegion('/coldArchive', () => list(() => [])),
  ofRegion('/volumeBackup', (region, { volumeBackups }) =>
    list(() => inRegion(volumeBackups, region.name)),
  ),
  ofRegion('/volumeBackup/{id}', (region, { volumeBackups }, request) =>
    oneOrError(
      inRegion(volumeBackups, region.name).find(({ id }) => id === param(request, 'id')),
      'BackupNotFound',
      'Volume backup not found',
    ),
  ),
  ofRegion('/workflow/backup', (region, { workflows }) => list(() => workflows[region.name] ?? [])),
  ofRegion('/workflow/backup/{id}', (region, { workflows }, request) =>
    oneOrError(
      workflows[region.name]?.find(({ id }) => id === param(request, 'id')),
      'WorkflowNotFound',
      'Workflow not found',
    ),
  ),
  inProject('/instance', ({ instances }, { query }) =>
    list(() => inRegion(instances, query.get('region'))),
  ),
  inProject('/instance/{id}', (contents, request) => {
    const instance = request.index.byId(contents.instances, param(request, 'id'));
    return oneOrError(
      instance && instanceDetail(contents, instance, request.index),
      'InstanceNotFound',
      'Instance not found',
    );
  }),
  ...resources('/volume/snapshot', 'Snapshot', ({ volumeSnapshots }) => volumeSnapshots),
  ...resources('/volume', 'Volume', ({ volumes }) => volumes),
  ...resources('/snapshot', 'Snapshot', ({ instanceSnapshots }) => instanceSnapshots),
  ...resources('/flavor', 'Flavor', ({ flavors }) => flavors),
  ...resources('/image', 'Image', ({ images }) => images),
  inProject('/storage', ({ containers }, { query }) =>
    list(() =>
      inRegion(containers, query.get('region')).map((each) => containerSummary(each, query)),
    ),
  ),
  inProject('/storage/{id}', (contents, request) => {
    const container = request.index.byId(contents.containers, param(request, 'id'));
    return oneOrError(
      container && containerDetail(container, request.query),
      'ContainerNotFound',
      'Storage container not found',
    );
  }),
  inProject('/database/service', ({ databases }, { query }) => {
    const category = query.get('category');
    return databaseIds(() =>
      databases.filter((each) => category === null || each.category === category),
    );
  }),
  inProject('/database/service/{id}', (contents, request) => {
    const database = request.index.byId(contents.databases, param(request, 'id'));
    return database === undefined
      ? serviceNotFound(request)
      : { kind: 'value', value: () => database };
  }),
  ofEngine('', false, (databases) => databaseIds(() => databases)),
  ofEngine('/{id}', false, (databases, _, request) => {
    const database = databases.find(({ id }) => id === param(request, 'id'));
    return database === undefined
      ? serviceNotFound(request)
      : { kind: 'value', value: () => database };
  }),
  ofEngine('/{id}/backup', true, (databases, contents, request) => {
    const backups = backupsOf(databases, contents, request);
    if (backups === undefined) return serviceNotFound(request);
    return {
      kind: 'ids',
      list: 'databaseBackups',
      ids: () => backups.map(({ id }) => id),
      objects: () => backups,
    };
  }),
  ofEngine('/{id}/backup/{backup}', true, (databases, contents, request) => {
    const backups = backupsOf(databases, contents, request);
    if (backups === undefined) return serviceNotFound(request);
    return oneOrError(
      backups.find(({ id }) => id === param(request, 'backup')),
      'BackupNotFound',
      `Backup ${param(request, 'backup')} does not exist`,
    );
  }),
];
