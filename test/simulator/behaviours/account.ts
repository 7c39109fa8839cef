import { sources, type Behaviour } from './behaviour.ts';

const { recording, types, manager } = sources;

/** The content of the account: regions, names, states and unusual cases. */
export const accountBehaviours: Record<string, Behaviour> = {
  'regions of a project': {
    what: '18 of a European project with their types, states and services',
    sure: 'recorded',
    source: recording,
  },
  'CA-EAST-TOR': {
    what: 'DOWN for years while its object storage is UP and answers',
    sure: 'recorded',
    source: `${recording}; francois2metz/steampipe-plugin-ovh fixtures/ovh_region_CA-EAST-TOR.json`,
  },
  'RBX-ARCHIVE': {
    what: 'storage-s3-coldarchive and nothing else',
    sure: 'recorded',
    source: `${recording}; francois2metz/steampipe-plugin-ovh fixtures/ovh_region_RBX-ARCHIVE.json`,
  },
  'regions with three zones': {
    what: 'no service `volume`, and volumes all the same, with zone and plan …3AZ',
    sure: 'client',
    source: `services: ${recording}; volumes: tests of ${manager}`,
  },
  'Local Zones': {
    what: 'instances and volumes with plan …LZ.EU; neither workflow nor share',
    sure: 'report',
    source: 'ovh/public-cloud-roadmap#629, #644, #646; ovh/ovhcloud-cli#173',
  },
  'further regions': {
    what: 'SGP, SYD and others, with the services of their like',
    sure: 'no claim',
    source: 'by analogy with the recorded ones, for accounts of different sizes',
  },
  'states of instances, volumes, snapshots and backups': {
    what: 'values of the published enumerations only; how often each comes is made up',
    sure: 'client',
    source: types,
  },
  'an instance that is DELETING': {
    what: 'stays in the list until it is gone',
    sure: 'client',
    source: `the state: ${types}`,
  },
  'a volume backup that is restoring': {
    what: 'there while its volume is restored from it',
    sure: 'client',
    source: `cloud.volumeBackup.VolumeBackupStatusEnum, ${types}`,
  },
  'names of instance backups today': {
    what: 'instance name, space, ISO 8601 with the offset of the browser',
    sure: 'client',
    source: `${manager} pci-instances BackupAction.page.tsx`,
  },
  'names of instance backups before 2025': {
    what: 'instance name, space, the short date of the user’s language',
    sure: 'client',
    source: `${manager} pci instance/backup/backup.controller.js at 8d2a735`,
  },
  'a copy in another region': {
    what: 'in the list of snapshots with that region, named like a local one',
    sure: 'client',
    source: `ovh/public-cloud-roadmap#668; ${manager} BackupAction.page.tsx`,
  },
  'volumes of Kubernetes': {
    what: 'ovh-managed-kubernetes-<six characters>-pvc-<uuid>',
    sure: 'client',
    source: 'ovh/docs managed_kubernetes/setting-up-a-persistent-volume (2026-01-30)',
  },
  'nodes of Kubernetes': {
    what: 'nodepool-<id of the pool, cut>-node-<six characters>',
    sure: 'client',
    source: 'same page; that the instance has the node’s name is inferred',
  },
  'services without backups': {
    what: 'the field `backups` absent or empty, no route to backups; null by its description',
    sure: 'client',
    source: `ovh/terraform-provider-ovh types_cloud_project_database.go; mocks of ${manager}; ${types}`,
  },
  'volumes of several instances': {
    what: 'classic-multiattach in regions with three zones only, up to 16 instances',
    sure: 'client',
    source: 'ovh/docs compute/classic_block_multi_az_limitations (2025-05-06)',
  },
  'objects in lists of buckets': {
    what: 'the field is deprecated and still filled in places',
    sure: 'client',
    source: `cloud.StorageContainerList in ${sources.specification}; ${sources.cliTest}`,
  },
  'names of Plakar’s leftovers': {
    what: 'plakar-backup-<id>-<nanoseconds>, plakar-tmp-<id of the snapshot>',
    sure: 'report',
    source: 'PlakarKorp/integrations openstack/common/volume.go, server.go',
  },
  'secrets in lists': {
    what: 'planted to prove that they are never stored; rescuePassword is in the detail only',
    sure: 'no claim',
    source: 'a trap of the tests',
  },
  'awkward names': {
    what: 'markup, quotes, lengths and directions that break naive code',
    sure: 'no claim',
    source: 'a trap of the tests',
  },
};
