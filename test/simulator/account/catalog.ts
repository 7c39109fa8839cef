import type { Random } from '../random.ts';
import type { Flavor, Image, SshKey } from './account-types.ts';
import { toUtcSeconds } from './dates.ts';

/** [name, RAM in GiB, disk in GB, vCPUs, Mbit/s or null] */
const flavorSizes: readonly (readonly [string, number, number, number, number | null])[] = [
  ['d2-2', 2, 25, 1, 100],
  ['d2-8', 8, 50, 4, 500],
  ['b2-7', 7, 50, 2, 250],
  ['b2-15', 15, 100, 4, 250],
  ['b3-8', 8, 50, 2, 500],
  ['b3-32', 32, 200, 8, 2000],
  ['c2-15', 15, 100, 4, 250],
  ['c3-16', 16, 100, 8, 2000],
  ['r2-30', 30, 50, 2, 500],
  ['r3-64', 64, 200, 8, 2000],
  ['t1-45', 45, 400, 8, 2000],
  ['i1-45', 45, 50, 8, null],
];

const imageNames: readonly (readonly [string, string])[] = [
  ['Ubuntu 24.04', 'linux'],
  ['Ubuntu 22.04', 'linux'],
  ['Debian 12', 'linux'],
  ['AlmaLinux 9', 'linux'],
  ['Rocky Linux 9', 'linux'],
  ['Fedora 41', 'linux'],
  ['Windows Server 2022 Standard (Desktop)', 'windows'],
];

/** Flavors and public images of one region; ids differ per region, not per project. */
export interface RegionCatalog {
  flavors: Flavor[];
  images: Image[];
}

export function generateCatalog(random: Random, region: string, nowMs: number): RegionCatalog {
  return {
    flavors: flavorSizes.map(([name, ram, disk, vcpus, bandwidth]) => ({
      id: random.uuid(),
      name,
      region,
      ram,
      disk,
      vcpus,
      type: `ovh.${name.startsWith('i1') ? 'iops' : 'ssd'}.${name.slice(0, 2)}`,
      osType: 'linux',
      inboundBandwidth: bandwidth,
      outboundBandwidth: bandwidth,
      available: !random.chance(0.05),
      planCodes: {
        monthly: bandwidth === null ? null : `${name}.monthly.postpaid`,
        hourly: name === 't1-45' ? null : `${name}.consumption`,
        license: name === 'd2-8' ? `${name}.license` : null,
      },
      capabilities: ['failoverip', 'resize', 'snapshot', 'volume'].map((capability) => ({
        name: capability,
        enabled: capability !== 'failoverip',
      })),
      quota: random.integer(5, 800),
    })),
    images: imageNames.map(([name, type], index) => ({
      id: random.uuid(),
      name,
      region,
      visibility: 'public',
      type,
      minDisk: type === 'windows' ? 50 : 0,
      minRam: type === 'windows' ? 2 : 0,
      size: type === 'windows' ? 11.26 : 2.2,
      creationDate: toUtcSeconds(nowMs - (index + 1) * 30 * 86_400_000),
      status: 'active',
      user: type === 'windows' ? 'admin' : (name.split(' ')[0] ?? '').toLowerCase(),
      flavorType: null,
      tags: index % 2 === 0 ? [] : null,
      planCode: null,
    })),
  };
}

export function generateSshKeys(random: Random, regions: readonly string[]): SshKey[] {
  return ['ops', 'ci', 'alice@laptop'].map((name) => ({
    // The API derives the id of a key from its name, in hexadecimal or base64.
    id: Buffer.from(name).toString('base64'),
    name,
    publicKey: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI${random.hex(43)} ${name}`,
    fingerPrint: (random.hex(32).match(/../g) ?? []).join(':'),
    regions: [...regions],
  }));
}
