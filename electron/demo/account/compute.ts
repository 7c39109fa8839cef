import {
  type Dated,
  hexOf,
  idOf,
  series,
  since,
  type Schedule,
  type Today,
  utc,
} from './building.ts';
import type { DemoRegion } from './regions.ts';

export interface InstanceFacts {
  name: string;
  region: DemoRegion;
  flavor: string;
  /** Days. */
  age: number;
  addresses: readonly string[];
  status?: string;
}

export function instance(today: Today, facts: InstanceFacts): Dated {
  const { name, region, flavor, age, addresses, status = 'ACTIVE' } = facts;
  return since(today, age, (ms) => ({
    id: idOf(name),
    name,
    ipAddresses: addresses.map((ip) => ({
      ip,
      type: ip.startsWith('10.') ? 'private' : 'public',
      version: 4,
      networkId: idOf(`network ${region}`),
      gatewayIp: null,
    })),
    status,
    created: utc(ms),
    region,
    flavorId: idOf(`${flavor} ${region}`),
    imageId: idOf(`Debian 12 ${region}`),
    sshKeyId: null,
    monthlyBilling: null,
    planCode: `${flavor}.consumption`,
    operationIds: [],
    currentMonthOutgoingTraffic: null,
    availabilityZone: null,
  }));
}

export interface VolumeFacts {
  name: string;
  region: DemoRegion;
  /** GiB. */
  size: number;
  /** Days. */
  age: number;
  /** Name of the instance. */
  on?: string;
  type?: string;
}

export function volume(today: Today, facts: VolumeFacts): Dated {
  const { name, region, size, age, on, type = 'high-speed-gen2' } = facts;
  return since(today, age, (ms) => ({
    id: idOf(name),
    attachedTo: on === undefined ? [] : [idOf(on)],
    creationDate: utc(ms),
    name,
    description: '',
    size,
    status: on === undefined ? 'available' : 'in-use',
    region,
    bootable: false,
    planCode: `volume.${type}.consumption`,
    availabilityZone: null,
    type,
  }));
}

export function volumeSnapshots(today: Today, of: VolumeFacts, schedule: Schedule): Dated[] {
  return series(today, schedule, (ms) => ({
    id: idOf(`snapshot ${of.name} ${ms}`),
    creationDate: utc(ms),
    name: `${of.name}-${utc(ms).slice(0, 10)}`,
    description: '',
    size: of.size,
    volumeId: idOf(of.name),
    region: of.region,
    status: 'available',
    planCode: 'volume.snapshot.consumption',
  }));
}

export function volumeBackups(today: Today, of: VolumeFacts, schedule: Schedule): Dated[] {
  return series(today, schedule, (ms) => ({
    id: idOf(`backup ${of.name} ${ms}`),
    creationDate: utc(ms),
    name: `weekly-${of.name}`,
    region: of.region,
    size: of.size,
    status: 'ok',
    volumeId: idOf(of.name),
  }));
}

function image(name: string, region: DemoRegion, ms: number): Dated['json'] {
  return {
    id: idOf(`image ${name} ${ms}`),
    name,
    region,
    visibility: 'private',
    type: 'linux',
    minDisk: 50,
    minRam: 0,
    size: 18.4,
    creationDate: utc(ms),
    status: 'active',
    user: 'debian',
    flavorType: null,
    tags: null,
    planCode: 'snapshot.consumption',
  };
}

/** Automated backups: the workflow, and the images that it makes. */
export function automatedBackup(
  today: Today,
  of: { instance: string; region: DemoRegion },
  schedule: Schedule,
): { workflow: Dated; images: Dated[] } {
  const backupName = `${of.instance}_autobackup`;
  const workflow = since(today, 200, (ms) => ({
    id: idOf(`workflow ${of.instance}`),
    name: `${of.instance}-daily`,
    backupName,
    instanceId: idOf(of.instance),
    cron: `0 ${schedule.hour} * * *`,
    rotation: schedule.keep,
    createdAt: utc(ms),
    nextExecutionTime: utc(today),
    executions: null,
    distantRegion: null,
    distantBackupName: null,
  }));
  const images = series(today, schedule, (ms) => image(`${backupName}_${utc(ms)}`, of.region, ms));
  return { workflow, images };
}

/** A snapshot made in the console, which proposes this name. */
export function consoleSnapshot(
  today: Today,
  of: { instance: string; region: DemoRegion },
  age: number,
): Dated {
  return since(today, age, (ms) => image(`${of.instance} ${utc(ms)}`, of.region, ms));
}

/** A name as Kubernetes gives it to the volume of a claim. */
export function claimName(claim: string): string {
  return `ovh-managed-kubernetes-${hexOf('cluster', 6)}-pvc-${idOf(claim)}`;
}
