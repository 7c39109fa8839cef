import type { Region } from '../../test/simulator/account/account-types.ts';
import { offersS3, openSession, type Replay, type ReplaySession } from './replay.ts';

/*
 * Steampipe with its plugin for OVHcloud, https://github.com/francois2metz/steampipe-plugin-ovh, as one user's queries
 * over all projects: `join ovh_cloud_project`, as docs/tables/ovh_cloud_instance.md shows. The list of projects counts
 * once, although each query names it: Steampipe keeps results for five minutes.
 */

/** How many requests of one query go out at once. The SDK allows more than any query here makes. */
const atOnce = 500;

/** `RegionMatrix`: the names, then each region in turn, cached for the next query; then the buckets of all regions. */
async function listBuckets(session: ReplaySession, project: string): Promise<void> {
  const having: string[] = [];
  for (const name of await session.list<string>(`${project}/region`)) {
    const region = await session.object<Region>(`${project}/region/${name}`);
    if (offersS3(region)) having.push(name);
  }
  await Promise.all(having.map((name) => session.list(`${project}/region/${name}/storage`)));
}

async function withDetails(session: ReplaySession, path: string): Promise<string[]> {
  const ids = await session.list<string>(path);
  await Promise.all(ids.map((id) => session.object(`${path}/${id}`)));
  return ids;
}

/** The tables' list functions. */
const tables: readonly ((session: ReplaySession, project: string) => Promise<unknown>)[] = [
  // listInstance, listVolume, listVolumeSnapshot, listSwiftStorageContainer
  (session, project) => session.list(`${project}/instance`),
  (session, project) => session.list(`${project}/volume`),
  (session, project) => session.list(`${project}/volume/snapshot`),
  (session, project) => session.list(`${project}/storage`),
  // listS3StorageContainer
  listBuckets,
  // listDatabase, and getDatabaseInfo for each row
  (session, project) => withDetails(session, `${project}/database/service`),
];

export const steampipe: Replay = {
  tool: 'Steampipe, ovh plugin 0.13',
  sources: [
    'certain: ovh/table_ovh_cloud_instance.go at 123a8d3, listInstance: one request for a project',
    'certain: ovh/table_ovh_cloud_volume.go at 8bf2ff5, listVolume; table_ovh_cloud_volume_snapshot.go at b052201, listVolumeSnapshot; table_ovh_cloud_storage_swift.go at b664382, listSwiftStorageContainer',
    'certain: ovh/table_ovh_cloud_storage_s3.go at c017190, listS3StorageContainer; ovh/utils.go, RegionMatrix: regions one after the other',
    'certain: ovh/table_ovh_cloud_database.go at a3fdd23, listDatabase and getDatabaseInfo; table_ovh_cloud_project.go at fc69335, listProject and getProjectInfo: a request for each row',
    'certain: results are cached for 5 minutes (steampipe.io/docs/reference/env-vars/steampipe_cache_ttl)',
    'likely: a join reads one project after the other; the rows of one, and the regions of a bucket list, all at once',
  ],
  leftOut:
    'snapshots of instances, backups of volumes and databases, backup workflows, file shares, cold archives',
  isLeast: false,
  async read(account) {
    const session = openSession(account, atOnce);
    const projects = await withDetails(session, '/cloud/project');
    for (const table of tables) {
      for (const id of projects) await table(session, `/cloud/project/${id}`);
    }
  },
};
