import {
  type Dated,
  hexOf,
  idOf,
  series,
  since,
  type Schedule,
  type Today,
  utc,
  withOffset,
} from './building.ts';
import type { DemoRegion } from './regions.ts';

interface StoredFacts {
  name: string;
  region: DemoRegion;
  bytes: number;
  /** Days. */
  age: number;
}

export function bucket(today: Today, { name, region, bytes, age }: StoredFacts): Dated {
  return since(today, age, (ms) => ({
    name,
    virtualHost: `https://${name}.s3.${region.toLowerCase()}.io.cloud.ovh.net/`,
    ownerId: 418_207,
    objectsCount: Math.ceil(bytes / 1_800_000),
    objectsSize: bytes,
    objects: [],
    region,
    createdAt: utc(ms),
  }));
}

export function coldArchive(today: Today, { name, region, bytes, age }: StoredFacts): Dated {
  return since(today, age, (ms) => ({
    name,
    createdAt: utc(ms),
    objectsCount: Math.ceil(bytes / 1_800_000),
    objectsSize: bytes,
    ownerId: 418_207,
    virtualHost: `https://${name}.s3.${region.toLowerCase()}.io.cloud.ovh.net/`,
    objects: [],
    lockedUntil: null,
    automaticDeletionAt: null,
    status: 'archived',
  }));
}

export function container(today: Today, { name, region, bytes, age }: StoredFacts): Dated {
  return since(today, age, () => ({
    id: hexOf(`container ${name}`, 48),
    name,
    region,
    storedBytes: bytes,
    storedObjects: Math.ceil(bytes / 900_000),
    archive: null,
    containerType: null,
  }));
}

export interface DatabaseFacts {
  name: string;
  engine: 'postgresql' | 'mysql' | 'valkey' | 'opensearch';
  region: DemoRegion;
  /** GB. */
  size: number;
  /** Days. */
  age: number;
}

const engines = {
  postgresql: { category: 'operational', version: '17', scheme: 'postgresql' },
  mysql: { category: 'operational', version: '8', scheme: 'mysql' },
  valkey: { category: 'operational', version: '8.0', scheme: 'valkey' },
  opensearch: { category: 'analysis', version: '2', scheme: 'https' },
} as const;

/** How long a managed database keeps its backups. Days. */
const retentionDays = 7;

export function database(today: Today, facts: DatabaseFacts): Dated {
  const { name, engine, region, size, age } = facts;
  const { category, version, scheme } = engines[engine];
  const domain = `${engine}-${hexOf(name, 8)}-o${hexOf('owner', 8)}.database.cloud.ovh.net`;
  return since(today, age, (ms) => ({
    id: idOf(name),
    createdAt: withOffset(ms),
    plan: 'business',
    disk: { type: 'high-speed', size },
    storage: { type: 'high-speed', size: { unit: 'GB', value: size } },
    engine,
    category,
    ipRestrictions: [],
    status: 'READY',
    nodes: [1, 2].map((node) => ({
      id: idOf(`${name} node ${node}`),
      createdAt: withOffset(ms),
      flavor: 'db1-7',
      name: domain,
      port: 20_184,
      region,
      role: null,
      status: 'READY',
    })),
    nodeNumber: 2,
    description: name,
    version,
    networkType: 'private',
    networkId: idOf(`network ${region}`),
    subnetId: idOf(`subnet ${region}`),
    flavor: 'db1-7',
    endpoints: [
      {
        component: engine,
        domain,
        path: null,
        port: 20_184,
        scheme,
        ssl: true,
        sslMode: null,
        uri: null,
      },
    ],
    maintenanceTime: '13:16:00',
    backupTime: '03:00:00',
    backups: { time: '03:00:00', regions: [region], retentionDays, pitr: null },
    enablePrometheus: false,
    deletionProtection: true,
    capabilities: {},
  }));
}

/** The daily backups that OVHcloud makes, keyed by database id. */
export function databaseBackups(
  today: Today,
  databases: readonly DatabaseFacts[],
): Record<string, Dated[]> {
  return Object.fromEntries(databases.map((facts) => [idOf(facts.name), backupsOf(today, facts)]));
}

function backupsOf(today: Today, { name, region, size }: DatabaseFacts): Dated[] {
  const daily: Schedule = { every: 1, keep: retentionDays, hour: 3 };
  return series(today, daily, (ms) => ({
    id: idOf(`backup ${name} ${ms}`),
    createdAt: withOffset(ms),
    description: 'Automatic backup',
    region,
    regions: [{ name: region }],
    size: { unit: 'GB', value: size },
    status: 'READY',
    type: 'automatic',
  }));
}
