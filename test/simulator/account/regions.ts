import type { Random } from '../random.ts';
import type { Region } from './account-types.ts';

type Role = 'compute' | 'storage' | 's3' | 'cold' | 'zoned' | 'localzone';

interface RegionSeed {
  name: string;
  role: Role;
  location: string;
  country: string;
  continent: Region['continentCode'];
  isDown?: true;
}

const seed = (
  name: string,
  role: Role,
  place: readonly [string, string, Region['continentCode']],
): RegionSeed => ({ name, role, location: place[0], country: place[1], continent: place[2] });

const gravelines = ['GRA', 'fr', 'EU'] as const;
const strasbourg = ['SBG', 'fr', 'EU'] as const;
const beauharnois = ['BHS', 'ca', 'NA'] as const;
const frankfurt = ['DE', 'de', 'EU'] as const;
const london = ['UK', 'uk', 'EU'] as const;
const warsaw = ['WAW', 'pl', 'EU'] as const;
const roubaix = ['RBX', 'fr', 'EU'] as const;
const singapore = ['SGP', 'sg', 'ASIA'] as const;
const sydney = ['SYD', 'au', 'ASIA'] as const;

/** The 18 regions of a European project as recorded in October 2026, and a Local Zone. */
const coreRegions: readonly RegionSeed[] = [
  seed('BHS', 'storage', beauharnois),
  seed('BHS5', 'compute', beauharnois),
  { ...seed('CA-EAST-TOR', 's3', ['TOR', 'ca', 'NA']), isDown: true },
  seed('DE', 'storage', frankfurt),
  seed('DE1', 'compute', frankfurt),
  seed('EU-SOUTH-MIL', 'zoned', ['MIL', 'it', 'EU']),
  seed('EU-WEST-PAR', 'zoned', ['PAR', 'fr', 'EU']),
  seed('GRA', 'storage', gravelines),
  seed('GRA11', 'compute', gravelines),
  seed('RBX', 's3', roubaix),
  seed('RBX-A', 'compute', roubaix),
  seed('RBX-ARCHIVE', 'cold', roubaix),
  seed('SBG', 'storage', strasbourg),
  seed('SBG5', 'compute', strasbourg),
  seed('UK', 'storage', london),
  seed('UK1', 'compute', london),
  seed('WAW', 'storage', warsaw),
  seed('WAW1', 'compute', warsaw),
  seed('EU-WEST-LZ-MRS-A', 'localzone', ['MRS', 'fr', 'EU']),
];

/** Activated in some projects, in this order of popularity. */
const furtherRegions: readonly RegionSeed[] = [
  seed('GRA9', 'compute', gravelines),
  seed('SBG7', 'compute', strasbourg),
  seed('SGP', 'storage', singapore),
  seed('SGP1', 'compute', singapore),
  seed('EU-WEST-LZ-MAD-A', 'localzone', ['MAD', 'es', 'EU']),
  seed('SYD', 'storage', sydney),
  seed('SYD1', 'compute', sydney),
];

const servicesOf: Record<Role, readonly string[]> = {
  compute: [
    'image',
    'instance',
    'workflow',
    'key-manager',
    'network',
    'octavialoadbalancer',
    'volume',
    'share',
  ],
  storage: ['storage', 'key-manager', 'storage-s3-high-perf', 'storage-s3-standard'],
  s3: ['storage-s3-standard', 'storage-s3-high-perf'],
  cold: ['storage-s3-coldarchive'],
  // Without `volume`, although it has volumes.
  zoned: [
    'network',
    'instance',
    'key-manager',
    'workflow',
    'octavialoadbalancer',
    'share',
    'image',
    'storage-s3-standard',
  ],
  localzone: ['instance', 'image', 'volume', 'network', 'storage-s3-standard'],
};

const typeOf: Partial<Record<Role, Region['type']>> = {
  zoned: 'region-3-az',
  localzone: 'localzone',
};

function toRegion({ name, role, location, country, continent, isDown }: RegionSeed): Region {
  return {
    name,
    type: typeOf[role] ?? 'region',
    status: isDown ? 'DOWN' : 'UP',
    services: servicesOf[role].map((service) => ({
      name: service,
      status: 'UP',
      endpoint: `https://${service}.${name.toLowerCase()}.cloud.ovh.net/`,
    })),
    countryCode: country,
    ipCountries: role === 'compute' ? ['fr', 'de', 'es'] : [],
    continentCode: continent,
    availabilityZones: role === 'zoned' ? zonesOf(name) : [],
    datacenterLocation: location,
  };
}

function zonesOf(name: string): string[] {
  return ['a', 'b', 'c'].map((letter) => `${name.toLowerCase()}-${letter}`);
}

/** 19 to 26 regions in alphabetical order. */
export function generateRegions(random: Random): Region[] {
  const further = furtherRegions.slice(0, random.integer(0, furtherRegions.length));
  return [...coreRegions, ...further]
    .map(toRegion)
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

/** Marks regions and services as not available; `WAW` loses only one of its two S3 services. */
export function breakRegions(regions: Region[]): void {
  for (const region of regions) {
    if (region.name === 'SBG') region.status = 'DOWN';
    const isS3Down = (name: string) =>
      region.name === 'DE' || (region.name === 'WAW' && name === 'storage-s3-high-perf');
    for (const service of region.services) {
      if (service.name.startsWith('storage-s3') && isS3Down(service.name)) service.status = 'DOWN';
    }
  }
}

const coldArchive = 'storage-s3-coldarchive';

/** Cold archives have a name like an S3 service, but no list of buckets. */
export function isS3Service(name: string): boolean {
  return name.startsWith('storage-s3') && name !== coldArchive;
}

/** Whether the list of buckets can answer. The state of the region itself is about compute. */
export function hasS3({ services }: Region): boolean {
  return services.some(({ name, status }) => isS3Service(name) && status === 'UP');
}

export function hasColdArchive(region: Region): boolean {
  return hasService(region, coldArchive);
}

export function hasService({ services }: Region, wanted: string): boolean {
  return services.some(({ name, status }) => name === wanted && status === 'UP');
}

/** Whether the region can have volumes: regions with three zones have some and do not name the service. */
export function canHoldVolumes(region: Region): boolean {
  return region.type === 'region-3-az' || hasService(region, 'volume');
}
