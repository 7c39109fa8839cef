import type { FileShare, FileShareSnapshot } from './file-shares.ts';

/** The wire shapes of the API, as in ovh-schemas.json (the tests compare the two). */

interface IamMetadata {
  id: string;
  urn: string;
  displayName: string | null;
  tags: Record<string, string> | null;
}

export interface Project {
  project_id: string;
  projectName: string | null;
  description: string | null;
  status: 'creating' | 'deleted' | 'deleting' | 'ok' | 'suspended';
  planCode: string;
  creationDate: string;
  expiration: string | null;
  access: 'full' | 'restricted';
  manualQuota: boolean;
  unleash: boolean;
  orderId: number | null;
  iam: IamMetadata | null;
}

interface RegionService {
  name: string;
  status: 'UP' | 'DOWN';
  endpoint: string;
}

export interface Region {
  name: string;
  type: 'region' | 'region-3-az' | 'localzone';
  status: 'UP' | 'DOWN' | 'MAINTENANCE';
  services: RegionService[];
  countryCode: string;
  ipCountries: string[];
  continentCode: 'AF' | 'ASIA' | 'EU' | 'NA' | 'US';
  availabilityZones: string[];
  datacenterLocation: string;
}

export interface IpAddress {
  ip: string;
  type: string;
  version: number;
  networkId: string;
  gatewayIp: string | null;
}

/** An instance as the list sends it: ids where the detail has objects. */
export interface Instance {
  id: string;
  name: string;
  ipAddresses: IpAddress[];
  status: string;
  created: string;
  region: string;
  flavorId: string;
  /** Empty or absent when the instance boots from a volume. */
  imageId?: string;
  sshKeyId: string | null;
  monthlyBilling: { since: string; status: 'activationPending' | 'ok' } | null;
  planCode: string | null;
  operationIds: string[];
  currentMonthOutgoingTraffic: number | null;
  availabilityZone: string | null;
  /** Not in the list schema: planted, so that tests can prove it is never stored. */
  rescuePassword?: string;
}

export interface Flavor {
  id: string;
  name: string;
  region: string;
  ram: number;
  disk: number;
  vcpus: number;
  type: string;
  osType: string;
  inboundBandwidth: number | null;
  outboundBandwidth: number | null;
  available: boolean;
  planCodes: { monthly: string | null; hourly: string | null; license: string | null };
  capabilities: { name: string; enabled: boolean }[];
  quota: number;
}

/** An image, or an instance snapshot: the API has one type for both. */
export interface Image {
  id: string;
  name: string;
  region: string;
  visibility: string;
  type: string;
  minDisk: number;
  minRam: number;
  size: number;
  creationDate: string;
  status: string;
  user: string;
  flavorType: string | null;
  tags: string[] | null;
  planCode: string | null;
}

export interface SshKey {
  id: string;
  name: string;
  publicKey: string;
  fingerPrint: string;
  regions: string[];
}

export interface Volume {
  id: string;
  attachedTo: string[];
  creationDate: string;
  name: string;
  description: string;
  size: number;
  status: string;
  region: string;
  bootable: boolean;
  planCode: string | null;
  availabilityZone: string | null;
  type: string;
}

export interface VolumeSnapshot {
  id: string;
  creationDate: string;
  name: string;
  description: string;
  size: number;
  volumeId: string;
  region: string;
  status: string;
  planCode: string | null;
}

export interface VolumeBackup {
  id: string;
  creationDate: string;
  name: string;
  region: string;
  size: number;
  status: string;
  volumeId: string;
}

export interface BackupWorkflow {
  id: string;
  name: string;
  backupName: string;
  instanceId: string;
  cron: string;
  rotation: number;
  createdAt: string;
  nextExecutionTime: string;
  executions: { id: string; state: string; stateInfo: string; executedAt: string }[] | null;
  distantRegion: string | null;
  distantBackupName: string | null;
}

export interface StoredObject {
  key: string;
  etag: string;
  lastModified: string;
  size: number;
  storageClass: 'STANDARD';
  isDeleteMarker: boolean | null;
  isLatest: boolean | null;
  versionId: string | null;
  legalHold: 'OFF' | 'ON' | null;
  lock: null;
  restoreStatus: null;
}

/** A cold archive in its region, listed by its own route. */
export interface ColdArchive {
  name: string;
  createdAt: string;
  objectsCount: number;
  objectsSize: number;
  ownerId: number;
  virtualHost: string;
  objects: [];
  lockedUntil: string | null;
  automaticDeletionAt: string | null;
  status: 'archived' | 'archiving' | 'deleting' | 'flushed' | 'none' | 'restored' | 'restoring';
}

/** An S3 bucket as the detail sends it; the list stops after `objects`. */
export interface Bucket {
  name: string;
  region: string;
  createdAt: string;
  objectsCount: number;
  objectsSize: number;
  ownerId: number;
  virtualHost: string;
  /** Lists with up to a thousand of them have been observed. */
  objects: StoredObject[];
  versioning: { status: 'disabled' | 'enabled' | 'suspended' } | null;
  encryption: { sseAlgorithm: 'AES256' | 'plaintext' } | null;
  objectLock: {
    status: 'disabled' | 'enabled';
    rule: { mode: 'compliance' | 'governance'; period: string } | null;
  } | null;
  replication: { rules: ReplicationRule[] | null } | null;
  lifecycle: Record<string, unknown> | null;
  tags: Record<string, string> | null;
}

interface ReplicationRule {
  id: string;
  status: 'disabled' | 'enabled';
  priority: number;
  deleteMarkerReplication: 'disabled' | 'enabled';
  destination: { name: string; region: string | null; storageClass: string | null } | null;
  filter: { prefix: string | null; tags: Record<string, string> | null } | null;
}

/** A Swift container. */
export interface Container {
  id: string;
  name: string;
  region: string;
  storedBytes: number;
  storedObjects: number;
  archive: boolean | null;
  containerType: 'private' | 'public' | 'static' | null;
}

interface DatabaseEndpoint {
  component: string;
  domain: string;
  path: string | null;
  port: number | null;
  scheme: string | null;
  ssl: boolean;
  sslMode: string | null;
  uri: string | null;
}

export interface Database {
  id: string;
  createdAt: string;
  plan: string;
  disk: { type: string; size: number };
  storage: { type: string; size: { unit: string; value: number } } | null;
  engine: string;
  category: 'analysis' | 'operational' | 'streaming';
  ipRestrictions: { ip: string; description: string; status: string }[];
  status: string;
  nodes: {
    id: string;
    createdAt: string;
    flavor: string;
    name: string;
    port: number;
    region: string;
    role: 'ANALYTICS' | 'STANDARD' | null;
    status: string;
  }[];
  nodeNumber: number;
  description: string;
  version: string;
  networkType: 'private' | 'public';
  networkId: string | null;
  subnetId: string | null;
  flavor: string;
  endpoints: DatabaseEndpoint[];
  maintenanceTime: string;
  backupTime: string;
  /** Absent, empty or null if the engine has no backups. */
  backups?: {
    time: string;
    regions: string[];
    retentionDays: number | null;
    pitr: string | null;
  } | null;
  enablePrometheus: boolean | null;
  deletionProtection: boolean | null;
  capabilities: Record<string, Record<string, string | null>>;
}

export interface DatabaseBackup {
  id: string;
  createdAt: string;
  description: string;
  region: string;
  regions: { name: string }[];
  size: { unit: string; value: number };
  status: string;
  type: 'automatic' | 'manual' | 'none' | 'pitr' | 'snapshot';
}

/** One Public Cloud project with everything in it, in the order in which the lists send it. */
export interface ProjectContents {
  project: Project;
  regions: Region[];
  flavors: Flavor[];
  images: Image[];
  sshKeys: SshKey[];
  instances: Instance[];
  volumes: Volume[];
  volumeSnapshots: VolumeSnapshot[];
  instanceSnapshots: Image[];
  volumeBackups: VolumeBackup[];
  /** Keyed by region: the workflow itself does not name one. */
  workflows: Record<string, BackupWorkflow[]>;
  buckets: Bucket[];
  /** Keyed by region: the archive itself does not name one. */
  coldArchives: Record<string, ColdArchive[]>;
  containers: Container[];
  fileShares: FileShare[];
  fileShareSnapshots: FileShareSnapshot[];
  databases: Database[];
  /** Keyed by database id. */
  databaseBackups: Record<string, DatabaseBackup[]>;
}

/** The simulated customer's account. Plain JSON: tests read it and, in replaceAccount, change it. */
export interface Account {
  /** The customer's NIC handle, e.g. `ab12345-ovh`. */
  nichandle: string;
  /** The reference time of all dates (ISO 8601). */
  now: string;
  projects: ProjectContents[];
}
