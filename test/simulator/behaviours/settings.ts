import type { SimulatorOptions } from '../simulator-types.ts';
import { sources, type Behaviour } from './behaviour.ts';

const control = (what: string): Behaviour => ({
  what,
  sure: 'no claim',
  source: 'a control for tests',
});

/** Every option and setting, and what its default assumes about OVHcloud. */
export const settingBehaviours: Record<keyof SimulatorOptions, Behaviour> = {
  seed: control('from which the account is made'),
  size: control('how many resources an inventory counts'),
  now: control('the moment to which dates relate'),
  port: control('where the simulator listens'),
  latencyMs: control('before every answer'),
  latencyJitterMs: control('up to this much more'),
  clockOffsetSeconds: control('how far the server’s clock is ahead'),
  publicBaseUrl: control('the address of a TLS front'),
  rules: control('the rights of the first key'),
  credential: control('the state of the first key'),
  newKeyExpiration: control('when keys that are confirmed end'),
  serviceAccountRules: control('the rights of the first service account'),
  hasLeftovers: {
    what: 'objects of interrupted Plakar backups are in the lists of volumes, snapshots and images',
    sure: 'guess',
    source: 'names: PlakarKorp/integrations openstack/common; that OVHcloud lists them is inferred',
    ways: [
      { name: 'listed', options: { hasLeftovers: true } },
      { name: 'not listed', options: { hasLeftovers: false } },
    ],
  },
  hasClosedRegions: control('a region that is DOWN with its services, and services that are'),
  autoBackupNames: {
    what: 'images of a schedule are called after its `backupName`, with or without a moment behind it',
    sure: 'guess',
    source: `the field: ${sources.specification}; no image of a schedule was ever published`,
    ways: [
      { name: 'with the moment', options: { autoBackupNames: 'dated' } },
      { name: 'the name alone', options: { autoBackupNames: 'bare' } },
    ],
  },
  errorShape: {
    what: 'a refusal in the shape in which it was seen; others may have changed since',
    sure: 'guess',
    source: 'two shapes and bodies with words only were seen, hardly ever of the same refusal',
    ways: [
      { name: 'as seen', options: { credential: { status: 'expired' }, errorShape: 'asSeen' } },
      { name: 'gateway', options: { credential: { status: 'expired' }, errorShape: 'gateway' } },
      { name: 'class', options: { credential: { status: 'expired' }, errorShape: 'class' } },
      { name: 'message', options: { credential: { status: 'expired' }, errorShape: 'message' } },
    ],
  },
  pageSizeOfV2: control('how many objects a page of v2 has'),
  fileShares: control('how many shares of File Storage the first project has'),
  fileSnapshotShape: {
    what: 'snapshots of shares without a region, as they are after ovhcloud-cli#284',
    sure: 'guess',
    source: 'ovh/ovhcloud-cli#284, open since September 2026; no body was ever published',
    ways: [
      { name: 'after it', options: { fileShares: 6, fileSnapshotShape: 'withoutRegion' } },
      { name: 'before it', options: { fileShares: 6, fileSnapshotShape: 'withRegion' } },
    ],
  },
  rulesOfV2: {
    what: 'a rule for a path of v2 begins with the version, as the path does',
    sure: 'guess',
    source: 'in none of OVHcloud’s texts',
    ways: [
      { name: 'with the version', options: { fileShares: 6, rulesOfV2: 'withVersion' } },
      { name: 'without it', options: { fileShares: 6, rulesOfV2: 'withoutVersion' } },
    ],
  },
  gateOrder: {
    what: 'a route is looked up before the keys are',
    sure: 'guess',
    source: 'not found anywhere',
    ways: [
      {
        name: 'routes first',
        options: { gateOrder: 'routesFirst', absentRoutes: ['/cloud/project/{p}/storage'] },
      },
      {
        name: 'keys first',
        options: { gateOrder: 'keysFirst', absentRoutes: ['/cloud/project/{p}/storage'] },
      },
    ],
  },
  absentRoutes: {
    what: 'endpoints lack routes of products that they do not offer; none by default',
    sure: 'report',
    source: 'notes of Terraform providers; ovh/public-cloud-roadmap#548',
  },
  clockAnswer: {
    what: 'see the refusal clockSkew; a Python service resets its clock on `invalidKey`',
    sure: 'report',
    source: 'java-ovh#6; a third party’s service',
  },
  clockToleranceSeconds: {
    what: 'three minutes in both directions',
    sure: 'guess',
    source: 'a third party’s mock; java-ovh#6 reports one minute',
    ways: [
      {
        name: 'three minutes',
        options: { clockToleranceSeconds: 180 },
        meanwhile: { clockOffsetSeconds: 60 },
      },
      {
        name: 'half a minute',
        options: { clockToleranceSeconds: 30 },
        meanwhile: { clockOffsetSeconds: 60 },
      },
    ],
  },
  addressRefusal: control('see the refusal addressNotAllowed'),
  pendingKeyAnswer: {
    what: 'INVALID_CREDENTIAL; INVALID_SIGNATURE and the key’s own state are reported as well',
    sure: 'report',
    source: 'php-ovh#56, php-ovh#62',
  },
  authRoutesNeedRule: {
    what: 'a key may read what it is without a rule for it',
    sure: 'guess',
    source: 'callable with any valid key in practice',
    ways: [
      { name: 'no rule', options: { authRoutesNeedRule: false } },
      { name: 'a rule', options: { authRoutesNeedRule: true } },
    ],
  },
  tokenLifetimeSeconds: {
    what: 'an hour, nearly',
    sure: 'client',
    source: 'ovh/go-ovh configuration.go, ovh/node-ovh lib/ovh.js',
  },
  expandedLists: {
    what: 'ids become objects by a header: seen for projects and regions, not for databases',
    sure: 'guess',
    source: `x-expanded-response in ${sources.specification}; ovh/manager iceberg.ts`,
    ways: [
      { name: 'everywhere', options: { expandedLists: true } },
      {
        name: 'not for databases',
        options: { expandedLists: { databases: false, databaseBackups: false } },
      },
      { name: 'nowhere', options: { expandedLists: false } },
    ],
  },
  maxPageSize: {
    what: 'how large a page may be',
    sure: 'guess',
    source: 'OVHcloud’s console asks for 5,000 and for 50,000',
    ways: [
      { name: 'large pages', options: { maxPageSize: 50_000 } },
      { name: 'small pages', options: { maxPageSize: 3 } },
    ],
  },
  noVolumeBackupsIn: {
    what: 'volumes are backed up in regions with three zones, whose services do not name volumes',
    sure: 'guess',
    source: 'an architecture page of ovh/docs says so; that the route answers is not proven',
    apartFrom: 'volume backups of regions with three zones',
    ways: [
      { name: 'answered', options: { noVolumeBackupsIn: ['localzone'] } },
      { name: 'refused', options: { noVolumeBackupsIn: ['localzone', 'region-3-az'] } },
    ],
  },
  enginesWithoutBackups: {
    what: 'Grafana keeps none, as Kafka does',
    sure: 'guess',
    source:
      'ovh/terraform-provider-ovh refuses a time of backup for grafana, and for opensearch, which keeps some',
    ways: [
      { name: 'none' },
      {
        name: 'an empty list',
        options: { enginesWithoutBackups: ['kafka', 'kafkaConnect', 'kafkaMirrorMaker'] },
      },
    ],
  },
  downServices: control('see the refusal serviceDown'),
  suspendedProjects: control('see the refusal suspended'),
  bucketFigures: {
    what: 'lists of buckets say how much is in each',
    sure: 'guess',
    source: `the fields: ${sources.specification}; whether lists always fill them is not known`,
    ways: [
      { name: 'filled', options: { bucketFigures: true } },
      { name: 'nought', options: { bucketFigures: false } },
    ],
  },
};
