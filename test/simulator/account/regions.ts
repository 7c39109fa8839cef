import type { Random } from '../random.ts';
import type { Region } from './account-types.ts';

type Role = 'compute' | 'storage' | 'cold' | 'full' | 'localzone';

interface RegionSeed {
  name: string;
  role: Role;
  location: string;
  country: string;
  continent: Region['continentCode'];
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
const london = ['UK', 'gb', 'EU'] as const;
const warsaw = ['WAW', 'pl', 'EU'] as const;
const roubaix = ['RBX', 'fr', 'EU'] as const;
const singapore = ['SGP', 'sg', 'ASIA'] as const;
const sydney = ['SYD', 'au', 'ASIA'] as const;

/** Activated in every project. */
const coreRegions: readonly RegionSeed[] = [
  seed('GRA11', 'compute', gravelines),
  seed('SBG5', 'compute', strasbourg),
  seed('BHS5', 'compute', beauharnois),
  seed('GRA', 'storage', gravelines),
  seed('SBG', 'storage', strasbourg),
  seed('BHS', 'storage', beauharnois),
  seed('DE', 'storage', frankfurt),
  seed('EU-WEST-PAR', 'full', ['PAR', 'fr', 'EU']),
  seed('EU-WEST-LZ-BRU-A', 'localzone', ['BRU', 'be', 'EU']),
];

/** Activated in some projects, in this order of popularity. */
const furtherRegions: readonly RegionSeed[] = [
  seed('WAW', 'storage', warsaw),
  seed('WAW1', 'compute', warsaw),
  seed('UK', 'storage', london),
  seed('UK1', 'compute', london),
  seed('DE1', 'compute', frankfurt),
  seed('GRA9', 'compute', gravelines),
  seed('RBX', 'storage', roubaix),
  seed('RBX-A', 'compute', roubaix),
  seed('SBG7', 'compute', strasbourg),
  seed('CA-EAST-TOR', 'full', ['YYZ', 'ca', 'NA']),
  seed('RBX-ARCHIVE', 'cold', roubaix),
  seed('SGP', 'storage', singapore),
  seed('SGP1', 'compute', singapore),
  seed('EU-WEST-LZ-MAD-A', 'localzone', ['MAD', 'es', 'EU']),
  seed('SYD', 'storage', sydney),
  seed('SYD1', 'compute', sydney),
];

const zonedRegions = new Set(['EU-WEST-PAR']);

const servicesOf: Record<Role, readonly string[]> = {
  compute: ['instance', 'network', 'volume', 'workflow'],
  storage: ['storage', 'storage-s3-high-perf', 'storage-s3-standard'],
  cold: ['storage-s3-coldarchive'],
  full: [
    'instance',
    'network',
    'volume',
    'workflow',
    'storage',
    'storage-s3-high-perf',
    'storage-s3-standard',
  ],
  localzone: ['instance', 'network', 'volume'],
};

function toRegion(from: RegionSeed): Region {
  const isZoned = zonedRegions.has(from.name);
  return {
    name: from.name,
    type: regionType(from.role, isZoned),
    status: 'UP',
    services: servicesOf[from.role].map((name) => ({
      name,
      status: 'UP',
      endpoint: `https://${name}.${from.name.toLowerCase()}.cloud.ovh.net/`,
    })),
    countryCode: from.country,
    ipCountries: from.role === 'compute' ? ['fr', 'de', 'es'] : [],
    continentCode: from.continent,
    availabilityZones: isZoned ? zonesOf(from.name) : [],
    datacenterLocation: from.location,
  };
}

function regionType(role: Role, isZoned: boolean): Region['type'] {
  if (isZoned) return 'region-3-az';
  return role === 'localzone' ? 'localzone' : 'region';
}

function zonesOf(name: string): string[] {
  return ['a', 'b', 'c'].map((letter) => `${name.toLowerCase()}-${letter}`);
}

/** From 10 to 25 regions in alphabetical order. */
export function generateRegions(random: Random): Region[] {
  const further = furtherRegions.slice(0, random.integer(1, furtherRegions.length));
  return [...coreRegions, ...further]
    .map(toRegion)
    .toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

/** Marks regions and services as not available; `WAW` loses one of its two S3 services only. */
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

export function isS3Service(name: string): boolean {
  return name.startsWith('storage-s3') && name !== 'storage-s3-coldarchive';
}

/** Whether the S3 list of the region can answer. */
export function hasS3(region: Region): boolean {
  return hasService(region, isS3Service);
}

export function hasService(region: Region, isWanted: (name: string) => boolean): boolean {
  return region.services.some((service) => isWanted(service.name) && service.status === 'UP');
}
