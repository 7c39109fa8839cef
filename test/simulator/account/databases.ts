import type { Random } from '../random.ts';
import type { Database, DatabaseBackup } from './account-types.ts';
import { dayMs, pastMoment, toOffsetMicroseconds } from './dates.ts';
import type { Names } from './names.ts';
import { plantedDatabasePassword } from './planted-secrets.ts';

interface Engine {
  name: string;
  category: Database['category'];
  version: string;
  scheme: string;
  component: string;
  /** `none`: the engine has no backups; `pitr`: it has point-in-time recovery. */
  backups: 'none' | 'daily' | 'pitr';
  weight: number;
}

const schemes: Record<string, string> = { mongodb: 'mongodb+srv', m3db: 'https', redis: 'rediss' };
const components: Record<string, string> = {
  m3db: 'm3coordinator',
  m3aggregator: 'm3coordinator',
  kafkaMirrorMaker: 'kafka',
};

const engineTable: readonly (readonly [
  string,
  Engine['category'],
  string,
  Engine['backups'],
  number,
])[] = [
  ['postgresql', 'operational', '17', 'pitr', 30],
  ['kafka', 'streaming', '3.8', 'none', 8],
  ['kafkaConnect', 'streaming', '3.8', 'none', 1],
  ['mongodb', 'operational', '8.0', 'daily', 15],
  ['mysql', 'operational', '8', 'pitr', 25],
  ['valkey', 'operational', '8.0', 'daily', 8],
  ['kafkaMirrorMaker', 'streaming', '3.8', 'none', 1],
  ['opensearch', 'analysis', '2', 'daily', 8],
  ['grafana', 'analysis', '11.0', 'none', 2],
  ['cassandra', 'operational', '4.0', 'daily', 1],
  ['redis', 'operational', '7.2', 'daily', 1],
  ['m3db', 'operational', '1.5', 'daily', 1],
  ['m3aggregator', 'operational', '1.5', 'none', 1],
];

export const engines: readonly Engine[] = engineTable.map(
  ([name, category, version, backups, weight]) => ({
    name,
    category,
    version,
    backups,
    weight,
    scheme: schemes[name] ?? name,
    component: components[name] ?? name,
  }),
);

const withBackups: ReadonlySet<string> = new Set(
  engines.filter(({ backups }) => backups !== 'none').map(({ name }) => name),
);

/** Whether the engine has backups at all, whatever policy the service reports. */
export function keepsBackups({ engine }: Pick<Database, 'engine'>): boolean {
  return withBackups.has(engine);
}

export const enginesWithoutBackups: readonly string[] = engines
  .filter(({ name }) => !withBackups.has(name))
  .map(({ name }) => name);

export interface DatabasesRequest {
  random: Random;
  names: Names;
  count: number;
  nowMs: number;
  regions: readonly string[];
  /** Where in the table of engines to start. */
  firstEngine: number;
}

/** This many engines of the table come before random ones, so that even a small account has some of each. */
const leading = 8;

export function generateDatabases(request: DatabasesRequest): Database[] {
  const { random } = request;
  return Array.from({ length: request.count }, (_, index) => {
    const chosen =
      index < leading
        ? engines[(request.firstEngine + index) % leading]
        : random.weighted(engines.map((each) => [each, each.weight] as const));
    if (chosen === undefined) throw new Error('No engine');
    return generateDatabase(request, chosen);
  });
}

function generateDatabase(request: DatabasesRequest, chosen: Engine): Database {
  const { random, nowMs } = request;
  const id = random.uuid();
  const createdMs = pastMoment(random, nowMs, 4 * 365);
  const createdAt = toOffsetMicroseconds(createdMs, random.integer(0, 999_999));
  const region = random.pick(request.regions);
  const plan = random.pick(['essential', 'business', 'enterprise', 'production', 'discovery']);
  const flavor = random.pick(['db1-4', 'db1-7', 'db1-15', 'b3-8', 'db2-free']);
  const size = random.pick([80, 160, 320, 640]);
  const nodeNumber = random.pick([1, 2, 3]);
  const isPrivate = random.chance(0.4);
  const domain = `${chosen.name.toLowerCase()}-${id.slice(0, 8)}.database.cloud.ovh.net`;
  const time = `${String(random.integer(0, 23)).padStart(2, '0')}:00:00`;
  const hasStorage = chosen.backups !== 'none' || chosen.name === 'kafka';
  const policy = backupPolicy(request, chosen, { region, time });
  return {
    id,
    createdAt,
    plan,
    disk: { type: 'high-speed', size },
    storage: hasStorage ? { type: 'high-speed', size: { unit: 'GB', value: size } } : null,
    engine: chosen.name,
    category: chosen.category,
    ipRestrictions: random.chance(0.5)
      ? [{ ip: '203.0.113.0/24', description: 'office', status: 'READY' }]
      : [],
    status: random.chance(0.92)
      ? 'READY'
      : random.pick(['CREATING', 'UPDATING', 'ERROR', 'LOCKED', 'PENDING', 'SHELVED']),
    nodes: Array.from({ length: nodeNumber }, () => ({
      id: random.uuid(),
      createdAt,
      flavor,
      name: `${chosen.name.toLowerCase()}-${random.hex(8)}.database.cloud.ovh.net`,
      port: 20_184,
      region,
      role: chosen.name === 'mongodb' ? 'STANDARD' : null,
      status: 'READY',
    })),
    nodeNumber,
    description: request.names.database(chosen.name),
    version: chosen.version,
    networkType: isPrivate ? 'private' : 'public',
    networkId: isPrivate ? random.uuid() : null,
    subnetId: isPrivate ? random.uuid() : null,
    flavor,
    endpoints: [
      {
        component: chosen.component,
        domain,
        path: chosen.name === 'postgresql' ? '/defaultdb' : null,
        port: 20_184,
        scheme: chosen.scheme,
        ssl: true,
        sslMode: chosen.name === 'postgresql' ? 'require' : null,
        // The real API has placeholders for the user here. With a password, a test sees what is stored.
        uri: `${chosen.scheme}://avnadmin:${plantedDatabasePassword}@${domain}:20184/defaultdb`,
      },
    ],
    maintenanceTime: '13:16:00',
    backupTime: time,
    ...(policy !== undefined && { backups: policy }),
    enablePrometheus: random.chance(0.2),
    deletionProtection: random.chance(0.4),
    capabilities: {
      backups: {
        create: null,
        delete: null,
        read: chosen.backups === 'none' ? 'disabled' : 'enabled',
        update: null,
      },
      users: { create: 'enabled', delete: 'enabled', read: 'enabled', update: null },
    },
  };
}

function backupPolicy(
  request: DatabasesRequest,
  chosen: Engine,
  at: { region: string; time: string },
): Database['backups'] {
  const { random, nowMs } = request;
  if (chosen.backups === 'none') return withoutBackups(chosen.name);
  const retentionDays = random.pick([2, 7, 14, 30]);
  const pitrMs = nowMs - retentionDays * dayMs;
  const regions = random.chance(0.4) ? [at.region, 'GRA'] : [at.region];
  return {
    time: at.time,
    regions: [...new Set(regions)],
    retentionDays: random.chance(0.9) ? retentionDays : null,
    pitr: chosen.backups === 'pitr' ? toOffsetMicroseconds(pitrMs, 0) : null,
  };
}

/** Absent, empty or null: all were observed for engines without backups. */
function withoutBackups(engine: string): Database['backups'] {
  if (engine === 'kafka') return undefined;
  if (engine !== 'kafkaConnect') return null;
  return { time: '00:00:00', regions: [], retentionDays: null, pitr: null };
}

/** One automatic backup a day within the retention period, and an occasional manual one. */
export function generateDatabaseBackups(
  random: Random,
  databases: readonly Database[],
  nowMs: number,
): Record<string, DatabaseBackup[]> {
  const backups: Record<string, DatabaseBackup[]> = {};
  for (const database of databases) {
    const policy = database.backups;
    if (policy === null || policy === undefined || !keepsBackups(database)) continue;
    const ageDays = Math.floor((nowMs - Date.parse(database.createdAt)) / dayMs);
    const count = Math.min(policy.retentionDays ?? 2, ageDays, 14);
    backups[database.id] = Array.from({ length: count }, (_, index) => ({
      id: random.uuid(),
      createdAt: toOffsetMicroseconds(nowMs - index * dayMs, random.integer(0, 999_999)),
      description: 'automatic',
      region: policy.regions[0] ?? '',
      regions: policy.regions.map((name) => ({ name })),
      size: { unit: 'MB', value: random.integer(10, 90_000) },
      status: 'READY',
      type: random.chance(0.05) ? 'manual' : 'automatic',
    }));
  }
  return backups;
}
