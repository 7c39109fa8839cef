import type { Random } from '../random.ts';
import type { Instance, IpAddress, Region, SshKey } from './account-types.ts';
import type { RegionCatalog } from './catalog.ts';
import { pastMoment, toUtcSeconds } from './dates.ts';
import type { Names } from './names.ts';

const statuses = [
  ['ACTIVE', 80],
  ['SHUTOFF', 9],
  ['SHELVED_OFFLOADED', 3],
  ['STOPPED', 2],
  ['ERROR', 2],
  ['BUILD', 1],
  ['RESIZE', 1],
  ['PAUSED', 1],
  ['UNKNOWN', 1],
] as const;

/** Locations of the first instances of a project, so that even a small one has the unusual ones. */
const firstRegions = ['EU-WEST-PAR', 'EU-WEST-PAR', 'EU-WEST-LZ-MRS-A', 'GRA11'];

export interface InstancesRequest {
  random: Random;
  names: Names;
  count: number;
  nowMs: number;
  /** Regions that have an instance service. */
  regions: readonly Region[];
  catalogOf: (region: string) => RegionCatalog;
  sshKeys: readonly SshKey[];
}

export function generateInstances(request: InstancesRequest): Instance[] {
  const { random } = request;
  const network = random.uuid();
  const fixed = firstRegions.map((name) => request.regions.find((each) => each.name === name));
  return Array.from({ length: request.count }, (_, index) => {
    const region = fixed[index] ?? random.pick(request.regions);
    const catalog = request.catalogOf(region.name);
    const flavor = random.pick(catalog.flavors);
    const createdMs = pastMoment(random, request.nowMs, 6 * 365);
    const isMonthly = random.chance(0.3);
    const bootsFromVolume = random.chance(0.06);
    return {
      id: random.uuid(),
      name: request.names.instance(),
      ipAddresses: ipAddresses(random, network),
      status: random.weighted<string>(statuses),
      created: toUtcSeconds(createdMs),
      region: region.name,
      flavorId: flavor.id,
      imageId: bootsFromVolume ? '' : random.pick(catalog.images).id,
      sshKeyId: random.chance(0.8) ? random.pick(request.sshKeys).id : null,
      monthlyBilling: isMonthly ? { since: toUtcSeconds(createdMs), status: 'ok' } : null,
      planCode: `${flavor.name}.${isMonthly ? 'monthly.postpaid' : 'consumption'}`,
      operationIds: random.chance(0.02) ? [random.uuid()] : [],
      currentMonthOutgoingTraffic: random.chance(0.6) ? random.integer(0, 900_000_000_000) : null,
      availabilityZone:
        region.availabilityZones.length > 0 ? random.pick(region.availabilityZones) : null,
    };
  });
}

function ipAddresses(random: Random, network: string): IpAddress[] {
  const byte = () => random.integer(1, 254);
  const addresses: IpAddress[] = [];
  if (random.chance(0.8)) {
    const prefix = `${random.pick([51, 54, 57, 135, 141, 145])}.${byte()}.${byte()}`;
    addresses.push({
      ip: `${prefix}.${byte()}`,
      type: 'public',
      version: 4,
      networkId: random.uuid(),
      gatewayIp: `${prefix}.1`,
    });
  }
  if (addresses.length === 0 || random.chance(0.4)) {
    addresses.push({
      ip: `10.${byte()}.${byte()}.${byte()}`,
      type: 'private',
      version: 4,
      networkId: network,
      gatewayIp: null,
    });
  }
  if (random.chance(0.3)) {
    addresses.push({
      ip: `2001:41d0:${random.hex(4)}:${random.hex(4)}::${random.hex(4)}`,
      type: 'public',
      version: 6,
      networkId: random.uuid(),
      gatewayIp: `2001:41d0:${random.hex(4)}::1`,
    });
  }
  return addresses;
}
