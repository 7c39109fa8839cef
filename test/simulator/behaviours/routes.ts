import { sources, type Behaviour } from './behaviour.ts';

const { specification, types, recording, cliTest } = sources;

const known = (sure: Exclude<Behaviour['sure'], 'guess'>, what: string, source: string) =>
  ({ what, sure, source }) as const;

const p = '/cloud/project/{p}';
const volumeBackupsElsewhere = `${p}/region/GRA/volumeBackup`;

/** Every route of the simulator, and the shape of its answer. */
export const routeBehaviours: Record<string, Behaviour> = {
  '/auth/time': known('client', 'seconds, to anyone', 'ovh/node-ovh tests/fixtures/api.auth.json'),
  '/auth/currentCredential': known(
    'specification',
    'auth.ApiCredential, with the rules of the key',
    'ovh/ovhcloud-cli api-schemas/me.json; ovh/python-ovh#141',
  ),
  '/auth/details': known(
    'client',
    'auth.Details; of a service account only the form of its identity is known',
    `${types}; ovh/go-ovh ovh_test.go`,
  ),
  '/cloud/project': known('specification', 'ids; objects when expanded', specification),
  [p]: known('specification', 'cloud.ProjectWithIAM', specification),
  [`${p}/region`]: known('recorded', 'names; objects when expanded', recording),
  [`${p}/region/{r}`]: known('recorded', 'cloud.Region', recording),
  [`${p}/region/{r}/storage`]: known(
    'recorded',
    'S3 buckets; 404 "Not found" where a region has none, or only cold archives',
    recording,
  ),
  [`${p}/region/{r}/storage/{name}`]: known(
    'specification',
    'cloud.StorageContainer',
    specification,
  ),
  [`${p}/region/{r}/coldArchive`]: {
    what: 'cold archives (shape from the types); of a region without them what is not known',
    sure: 'guess',
    source: `route: ${specification}; shape: ${types}`,
    ways: [
      { name: 'not found' },
      {
        name: 'an empty list',
        fail: { kind: 'status', status: 200, body: [], path: `${p}/region/GRA/coldArchive` },
      },
    ],
  },
  [`${p}/region/{r}/volumeBackup`]: {
    what: 'cloud.volumeBackup.VolumeBackup; of a region that has no volumes what is not known',
    sure: 'guess',
    source: `route: ${specification}; shape: ${types}`,
    ways: [
      { name: 'an empty list' },
      {
        name: 'not available',
        fail: {
          kind: 'status',
          status: 400,
          body: {
            class: 'Client::BadRequest',
            message: 'invalid: volume backup feature is not available on region GRA',
          },
          path: volumeBackupsElsewhere,
        },
      },
      { name: 'not found', fail: { kind: 'status', status: 404, path: volumeBackupsElsewhere } },
    ],
  },
  [`${p}/region/{r}/volumeBackup/{id}`]: known('client', 'cloud.volumeBackup.VolumeBackup', types),
  [`${p}/region/{r}/workflow/backup`]: {
    what: 'cloud.Backup; of a region without the service `workflow` what is not known',
    sure: 'guess',
    source: `${specification}, marked Beta; no body was ever published`,
    ways: [
      { name: 'an empty list' },
      {
        name: 'no such route',
        fail: {
          kind: 'status',
          status: 404,
          body: { class: 'Client::NotFound', message: 'Got an invalid (or empty) URL' },
          path: `${p}/region/EU-WEST-LZ-MRS-A/workflow/backup`,
        },
      },
      {
        name: 'not available',
        fail: {
          kind: 'status',
          status: 400,
          body: {
            class: 'Client::BadRequest',
            message: 'invalid: workflow feature is not available on region EU-WEST-LZ-MRS-A',
          },
          path: `${p}/region/EU-WEST-LZ-MRS-A/workflow/backup`,
        },
      },
    ],
  },
  [`${p}/region/{r}/workflow/backup/{id}`]: known('specification', 'cloud.Backup', specification),
  [`${p}/instance`]: known(
    'client',
    'cloud.instance.Instance, with ids of flavor and image',
    types,
  ),
  [`${p}/instance/{id}`]: known(
    'client',
    'objects instead of those ids, `image` null when booted from a volume',
    cliTest,
  ),
  [`${p}/volume`]: known('client', 'cloud.volume.Volume', types),
  [`${p}/volume/{id}`]: known('client', 'cloud.volume.Volume', types),
  [`${p}/volume/snapshot`]: known('client', 'cloud.volume.Snapshot', types),
  [`${p}/volume/snapshot/{id}`]: known('client', 'cloud.volume.Snapshot', types),
  [`${p}/snapshot`]: known('specification', 'images of instances, of all regions', specification),
  [`${p}/snapshot/{id}`]: known('specification', 'cloud.image.Image', specification),
  [`${p}/flavor`]: known('client', 'cloud.flavor.Flavor', types),
  [`${p}/flavor/{id}`]: known('client', 'cloud.flavor.Flavor', types),
  [`${p}/image`]: known('specification', 'cloud.image.Image', specification),
  [`${p}/image/{id}`]: known('specification', 'cloud.image.Image', specification),
  [`${p}/storage`]: known(
    'client',
    'Swift containers; `containerType` only with `includeType`',
    `${types}; no body was ever published`,
  ),
  [`${p}/storage/{id}`]: known('client', 'cloud.storage.ContainerDetail', types),
  '/v2/publicCloud/project/{p}/storage/file/share': known(
    'specification',
    'shares in the envelope of v2; marked “Internal use only”',
    'ovh/ovhcloud-cli internal/assets/api-schemas/cloud_v2.json; ovh/terraform-provider-ovh 2.19',
  ),
  '/v2/publicCloud/project/{p}/storage/file/snapshot': {
    what: 'snapshots of all shares; before ovhcloud-cli#284 each share may have had a list of its own',
    sure: 'guess',
    source: 'ovh/ovhcloud-cli#284 and ovh/terraform-provider-ovh 2.19',
    ways: [
      { name: 'for all shares, none there', options: { fileShares: 0 } },
      {
        name: 'no such route, no share there',
        options: { absentRoutes: ['/v2/publicCloud/project/{p}/storage/file/snapshot'] },
      },
    ],
  },
  [`${p}/database/service`]: known('client', 'ids of services', cliTest),
  [`${p}/database/service/{id}`]: known('client', 'cloud.project.database.Service', cliTest),
  [`${p}/database/{engine}`]: known('specification', 'ids of services', specification),
  [`${p}/database/{engine}/{id}`]: known(
    'client',
    'cloud.project.database.Service',
    `route: ${specification}; shape: ${cliTest}`,
  ),
  [`${p}/database/{engine}/{id}/backup`]: known('specification', 'ids of backups', specification),
  [`${p}/database/{engine}/{id}/backup/{backup}`]: known(
    'client',
    'cloud.project.database.Backup; no body was ever published',
    types,
  ),
};
