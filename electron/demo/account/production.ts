import type { Dated, Today } from './building.ts';
import {
  automatedBackup,
  claimName,
  consoleSnapshot,
  instance,
  type InstanceFacts,
  volume,
  volumeBackups,
  type VolumeFacts,
  volumeSnapshots,
} from './compute.ts';
import { type DemoProject, emptyProject, projectIds, projectOf } from './project.ts';
import { regions } from './regions.ts';
import { bucket, container, database, databaseBackups, type DatabaseFacts } from './storage.ts';

const gigabyte = 1e9;
const terabyte = 1e12;
const daily = { every: 1, keep: 7, hour: 2 } as const;
const weekly = { every: 7, keep: 4, hour: 4 } as const;

const web = ['web-prod-01', 'web-prod-02'];
const pool = ['a41f9c', 'b7720e', 'd3918b'].map((id) => `shop-k8s-nodepool-7f3a-node-${id}`);

const machine = (
  name: string,
  flavor: string,
  age: number,
  ...addresses: string[]
): InstanceFacts => ({ name, region: 'GRA11', flavor, age, addresses });

const instances: readonly InstanceFacts[] = [
  machine('web-prod-01', 'b3-16', 512, '203.0.113.14', '10.10.0.14'),
  machine('web-prod-02', 'b3-16', 512, '203.0.113.15', '10.10.0.15'),
  machine('api-prod-01', 'b3-32', 377, '203.0.113.21', '10.10.0.21'),
  machine('db-replica-prod-01', 'r3-64', 377, '10.10.0.40'),
  machine('bastion-prod', 'd2-2', 1204, '203.0.113.5'),
  { ...machine('monitoring-01', 'b3-8', 268, '198.51.100.31'), region: 'SBG5' },
  machine('payments-worker-01', 'b3-8', 9, '10.10.0.61'),
  // New since yesterday.
  machine('payments-worker-02', 'b3-8', 0.4, '10.10.0.62'),
  ...pool.map((name, at) => machine(name, 'b3-16', 96 + at, `10.10.8.${11 + at}`)),
];

const replica: VolumeFacts = {
  name: 'postgres-replica-data',
  region: 'GRA11',
  size: 500,
  age: 377,
  on: 'db-replica-prod-01',
};
const search: VolumeFacts = {
  name: 'elasticsearch-data-01',
  region: 'GRA11',
  size: 2000,
  age: 420,
  on: 'api-prod-01',
};
const uploads: VolumeFacts = {
  name: claimName('uploads'),
  region: 'GRA11',
  size: 250,
  age: 90,
  on: 'shop-k8s-nodepool-7f3a-node-b7720e',
};
const volumes: readonly VolumeFacts[] = [
  replica,
  search,
  uploads,
  { ...uploads, name: claimName('cart'), size: 20 },
  { ...uploads, name: claimName('queue'), size: 50 },
  { name: 'monitoring-metrics', region: 'SBG5', size: 200, age: 268, on: 'monitoring-01' },
];

const databases: readonly DatabaseFacts[] = [
  { name: 'orders', engine: 'postgresql', region: 'GRA', size: 320, age: 820 },
  { name: 'catalogue', engine: 'mysql', region: 'GRA', size: 160, age: 640 },
  { name: 'sessions', engine: 'valkey', region: 'GRA', size: 8, age: 410 },
];

/** What the shop runs on. Some of it is backed up; one schedule has stopped. */
export function production(today: Today): DemoProject {
  const automated = web.map((name) =>
    automatedBackup(today, { instance: name, region: 'GRA11' }, daily),
  );
  return {
    ...emptyProject,
    id: projectIds.production,
    project: projectOf(today, projectIds.production, 'Shop production'),
    regions: regions('GRA', 'GRA11', 'SBG', 'SBG5'),
    instance: instances.map((facts) => instance(today, facts)),
    volume: volumes.map((facts) => volume(today, facts)),
    snapshot: [
      ...automated.flatMap(({ images }) => images),
      consoleSnapshot(today, { instance: 'api-prod-01', region: 'GRA11' }, 58),
      consoleSnapshot(today, { instance: 'bastion-prod', region: 'GRA11' }, 12),
      // Its instance is gone: no rule can assign it.
      consoleSnapshot(today, { instance: 'payments-old', region: 'GRA11' }, 140),
    ],
    volumeSnapshot: snapshots(today),
    container: [
      container(today, { name: 'product-feeds', region: 'SBG', bytes: 42 * gigabyte, age: 1710 }),
    ],
    database: databases.map((facts) => database(today, facts)),
    databaseBackups: databaseBackups(today, databases),
    regional: {
      ...emptyProject.regional,
      bucket: buckets(today),
      volumeBackup: { GRA11: volumeBackups(today, replica, weekly) },
      workflow: { GRA11: automated.map(({ workflow }) => workflow) },
    },
  };
}

function snapshots(today: Today): Dated[] {
  return [
    ...volumeSnapshots(today, replica, daily),
    ...volumeSnapshots(today, uploads, { every: 2, keep: 5, hour: 5, beganAgo: 22 }),
    // Someone stopped the schedule: the last snapshot was deleted six days ago.
    ...volumeSnapshots(today, search, { every: 1, keep: 5, hour: 1, endedAgo: 11 }),
  ];
}

function buckets(today: Today): Record<string, Dated[]> {
  return {
    GRA: [
      bucket(today, { name: 'shop-media', region: 'GRA', bytes: 1.42 * terabyte, age: 940 }),
      bucket(today, { name: 'shop-invoices', region: 'GRA', bytes: 86 * gigabyte, age: 940 }),
      bucket(today, { name: 'shop-access-logs', region: 'GRA', bytes: 610 * gigabyte, age: 388 }),
    ],
    SBG: [
      bucket(today, { name: 'shop-plakar-store', region: 'SBG', bytes: 1.9 * terabyte, age: 210 }),
    ],
  };
}
