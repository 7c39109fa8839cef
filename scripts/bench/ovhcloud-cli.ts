import type { Region } from '../../test/simulator/account/account-types.ts';
import { openSession, type Replay, type ReplayAccount, type ReplaySession } from './replay.ts';

/*
 * OVHcloud's command line, https://github.com/ovh/ovhcloud-cli. Certain: a command lists one kind in one project
 * (`getConfiguredCloudProject` in cloud_project.go), so a user calls it for each project, one call after the other.
 * `FetchObjectsParallel` in internal/http/client.go makes 10 requests at once. Starting the program is not counted.
 */
const atOnce = 10;

/** One call of the program: a process of its own. */
function command<Result>(
  account: ReplayAccount,
  run: (session: ReplaySession) => Promise<Result>,
): Promise<Result> {
  return run(openSession(account, atOnce));
}

/** `FetchExpandedArray`: a list, then each of its objects. */
async function expanded<Value>(
  session: ReplaySession,
  path: string,
  idOf: (item: unknown) => string,
): Promise<Value[]> {
  const ids = (await session.list(path)).map(idOf);
  return Promise.all(ids.map((id) => session.object<Value>(`${path}/${encodeURIComponent(id)}`)));
}

const asId = (item: unknown) => item as string;
const idField = (item: unknown) => (item as { id: string }).id;

async function projectIds(account: ReplayAccount): Promise<string[]> {
  const projects = await command(account, (session) =>
    expanded<{ project_id: string }>(session, '/cloud/project', asId),
  );
  return projects.map(({ project_id }) => project_id);
}

/** `getCloudRegionsWithFeatureAvailable`, and a list in each of these regions. */
async function inRegionsWith(
  session: ReplaySession,
  { project, services, list }: { project: string; services: readonly string[]; list: string },
): Promise<void> {
  const regions = await expanded<Region>(session, `${project}/region`, asId);
  const having = regions.filter(
    (region) =>
      region.status === 'UP' &&
      region.services.some(({ name, status }) => services.includes(name) && status === 'UP'),
  );
  // `ignoreErrors`: a region that refuses is skipped.
  await Promise.allSettled(
    having.map(({ name }) => session.list(`${project}/region/${name}/${list}`)),
  );
}

/** The commands for a project before API v2, each with its function. */
const commandsOfV1: readonly ((session: ReplaySession, project: string) => Promise<unknown>)[] = [
  // ListInstances: a request for each instance.
  (session, project) => expanded(session, `${project}/instance`, idField),
  // ListCloudVolumes, ListVolumeSnapshots, ListInstanceSnapshots, ListCloudStorageSwift: a request each.
  (session, project) => session.list(`${project}/volume`),
  (session, project) => session.list(`${project}/volume/snapshot`),
  (session, project) => session.list(`${project}/snapshot`),
  (session, project) => session.list(`${project}/storage`),
  // ListVolumeBackups
  (session, project) =>
    inRegionsWith(session, { project, services: ['volume'], list: 'volumeBackup' }),
  // ListCloudStorageS3
  (session, project) =>
    inRegionsWith(session, {
      project,
      services: ['storage-s3-high-perf', 'storage-s3-standard'],
      list: 'storage',
    }),
  // ListManagedDatabases: a request for each database.
  (session, project) => expanded(session, `${project}/database/service`, asId),
];

/** As published until API v2 replaced its lists, from version 0.16.0 on. */
export const ovhcloudCliOfV1: Replay = {
  tool: 'ovhcloud-cli before 0.16',
  sources: [
    'certain: internal/services/cloud/cloud_instance.go at 4996158, ListInstances, ListInstanceSnapshots',
    'certain: internal/services/cloud/cloud_storage_block.go at 175b734, ListCloudVolumes, ListVolumeSnapshots, ListVolumeBackups',
    'certain: internal/services/cloud/cloud_storage_s3.go at 03da42c, ListCloudStorageS3',
    'certain: internal/services/cloud/cloud_storage_swift.go at 3b6eb1a, ListCloudStorageSwift',
    'certain: internal/services/cloud/cloud_managed_database.go at 4eb3d9c, ListManagedDatabases',
    'certain: internal/services/cloud/cloud_project.go at fca51da, ListCloudProject, getCloudRegionsWithFeatureAvailable',
    'certain: internal/http/client.go at b2c458e, FetchObjectsParallel, FetchExpandedArray, FetchArray',
  ],
  leftOut: 'file shares, cold archives, backup workflows, backups of databases',
  isLeast: false,
  async read(account) {
    for (const id of await projectIds(account)) {
      for (const run of commandsOfV1) {
        await command(account, (session) => run(session, `/cloud/project/${id}`));
      }
    }
  },
};

/**
 * Lists of API v2. The simulator has only those of file shares: in place of another, a list of the same project is
 * read, because a list costs one request whatever it contains. Pages are not counted, as their size is not known.
 */
const listsOfV2 = [
  // ListInstances
  '/cloud/project/{id}/instance',
  // ListCloudVolumes, ListVolumeSnapshots, ListVolumeBackups
  '/cloud/project/{id}/volume',
  '/cloud/project/{id}/volume/snapshot',
  '/cloud/project/{id}/region',
  // Snapshots of instances
  '/cloud/project/{id}/snapshot',
  // ListCloudStorageS3
  '/cloud/project/{id}/region',
  // Swift containers, databases
  '/cloud/project/{id}/storage',
  '/cloud/project/{id}/database/service',
  // File shares and their snapshots
  '/v2/publicCloud/project/{id}/storage/file/share',
  '/v2/publicCloud/project/{id}/storage/file/snapshot',
];

export const ovhcloudCli: Replay = {
  tool: 'ovhcloud-cli 0.17',
  sources: [
    'certain: instances and buckets are a list of API v2 each (commits 3476824 and 909abf7, in the notes of release 0.16.0; instanceV2Endpoint, bucketV2Endpoint)',
    'certain: volumes, their snapshots and their backups are a list of API v2 each (cloud_storage_block.go, volumeV2Endpoint)',
    'likely: containers and databases are a list of API v2 each (notes of release 0.17.1; the code was not found)',
    'likely: file shares and their snapshots are a list of API v2 each (commit bdfc23b, notes of release 0.16.0)',
    'not known: how many pages a list of API v2 has; counted as one',
  ],
  leftOut: 'cold archives, backup workflows, backups of databases',
  isLeast: true,
  async read(account) {
    for (const id of await projectIds(account)) {
      for (const list of listsOfV2) {
        await command(account, (session) => session.list(list.replace('{id}', id)));
      }
    }
  },
};
