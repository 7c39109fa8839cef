import { hasColdArchive } from './account/regions.ts';
import {
  bucketDetail,
  bucketSummary,
  containerDetail,
  containerSummary,
  instanceDetail,
} from './details.ts';
import { refusals } from './errors.ts';
import {
  backupsOf,
  databaseIds,
  error,
  inProject,
  inRegion,
  list,
  ofBuckets,
  ofEngine,
  ofRegion,
  ofV2,
  ofVolumeBackups,
  oneOrError,
  param,
  resources,
  serviceNotFound,
  type Route,
} from './route-parts.ts';

/** The first route that matches wins: fixed words come before ids. */
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
  ofBuckets('', ({ name }, { buckets }, { settings }) =>
    list(() => inRegion(buckets, name).map((each) => bucketSummary(each, settings.bucketFigures))),
  ),
  ofBuckets('/{name}', (region, { buckets }, request) => {
    const name = param(request, 'name');
    const bucket = inRegion(buckets, region.name).find((each) => each.name === name);
    return oneOrError(
      bucket && bucketDetail(bucket, request.query),
      'BucketDoesNotExist',
      'S3 bucket not found',
    );
  }),
  ofRegion('/coldArchive', (region, { coldArchives }) =>
    hasColdArchive(region)
      ? list(() => coldArchives[region.name] ?? [])
      : error(refusals.nothingInRegion()),
  ),
  ofVolumeBackups('', (backups) => list(() => [...backups])),
  ofVolumeBackups('/{id}', (backups, request) =>
    oneOrError(
      backups.find(({ id }) => id === param(request, 'id')),
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
  ofV2('/storage/file/share', ({ fileShares }) => fileShares),
  ofV2('/storage/file/snapshot', ({ fileShareSnapshots }) => fileShareSnapshots),
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
