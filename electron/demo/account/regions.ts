import type { Dated } from './building.ts';

/** Services as recorded answers name them (see `RegionFacts`). */
const services = {
  compute: [
    'image',
    'instance',
    'workflow',
    'key-manager',
    'network',
    'octavialoadbalancer',
    'volume',
  ],
  storage: ['storage', 'key-manager', 'storage-s3-high-perf', 'storage-s3-standard'],
  archive: ['storage-s3-coldarchive'],
} as const;

const places = {
  GRA: ['fr', 'GRA', 'storage'],
  GRA11: ['fr', 'GRA', 'compute'],
  SBG: ['fr', 'SBG', 'storage'],
  SBG5: ['fr', 'SBG', 'compute'],
  DE: ['de', 'DE', 'storage'],
  DE1: ['de', 'DE', 'compute'],
  'RBX-ARCHIVE': ['fr', 'RBX', 'archive'],
} as const satisfies Record<string, readonly [string, string, keyof typeof services]>;

export type DemoRegion = keyof typeof places;

export function regions(...names: readonly DemoRegion[]): Dated['json'][] {
  return names.map((name) => {
    const [countryCode, datacenterLocation, role] = places[name];
    return {
      name,
      type: 'region',
      status: 'UP',
      services: services[role].map((service) => ({
        name: service,
        status: 'UP',
        endpoint: `https://${service}.${name.toLowerCase()}.cloud.ovh.net/`,
      })),
      countryCode,
      ipCountries: [],
      continentCode: 'EU',
      availabilityZones: [],
      datacenterLocation,
    };
  });
}
