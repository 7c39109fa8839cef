import type { Random } from '../random.ts';
import type { Instance, Region, Volume } from './account-types.ts';
import { dayMs, toUtcSeconds } from './dates.ts';
import type { Names } from './names.ts';

const types = [
  ['classic', 35],
  ['high-speed', 30],
  ['high-speed-gen2', 25],
  ['classic-luks', 3],
  ['high-speed-luks', 3],
  ['high-speed-gen2-luks', 3],
] as const;

/** Only regions with three zones have volumes that several instances share; a Local Zone encrypts none. */
const typesIn: Record<Region['type'], readonly (readonly [string, number])[]> = {
  region: types,
  'region-3-az': [
    ['classic-multiattach', 10],
    ['high-speed', 30],
    ['high-speed-gen2', 40],
    ['high-speed-gen2-luks', 5],
  ],
  localzone: [
    ['classic', 30],
    ['high-speed-gen2', 70],
  ],
};

/** The suffix of a volume's plan, by its location. */
const planSuffix: Record<Region['type'], string> = {
  region: '',
  'region-3-az': '.3AZ',
  localzone: '.LZ.EU',
};

const freeStatuses = [
  ['available', 90],
  ['creating', 2],
  ['deleting', 1],
  ['error', 3],
  ['extending', 1],
  ['backing-up', 1],
  ['maintenance', 1],
  ['reserved', 1],
] as const;

export interface VolumesRequest {
  random: Random;
  names: Names;
  count: number;
  nowMs: number;
  /** Regions that can have volumes. */
  regions: readonly Region[];
  instances: readonly Instance[];
}

/** First a boot volume for each instance without an image, up to the requested count. */
export function generateVolumes(request: VolumesRequest): Volume[] {
  const { random, instances, count } = request;
  const booting = instances.filter((instance) => !instance.imageId).slice(0, count);
  const volumes = booting.map((instance) => ({
    ...generateVolume(request, instance),
    name: `${instance.name}-boot`,
    bootable: true,
  }));
  while (volumes.length < count) {
    const isAttached = instances.length > 0 && random.chance(0.65);
    volumes.push(generateVolume(request, isAttached ? random.pick(instances) : undefined));
  }
  return volumes;
}

function generateVolume(request: VolumesRequest, instance: Instance | undefined): Volume {
  const { random, nowMs } = request;
  const region = request.regions.find(({ name }) => name === instance?.region);
  const free = random.pick(request.regions);
  const place = region ?? free;
  const oldestMs = instance === undefined ? nowMs - 5 * 365 * dayMs : Date.parse(instance.created);
  const createdMs = oldestMs + Math.floor((random.fraction() * (nowMs - oldestMs)) / 1000) * 1000;
  const type = random.weighted<string>(typesIn[place.type]);
  return {
    id: random.uuid(),
    attachedTo: instance === undefined ? [] : [instance.id],
    creationDate: toUtcSeconds(createdMs),
    name: request.names.volume(instance?.name),
    description: random.chance(0.2) ? 'Created by terraform' : '',
    size: random.pick([10, 20, 50, 100, 100, 250, 500, 1000, 2000]),
    status: instance === undefined ? random.weighted<string>(freeStatuses) : 'in-use',
    region: place.name,
    bootable: false,
    planCode: `volume.${type}.consumption${planSuffix[place.type]}`,
    availabilityZone: zoneOf(random, place, instance),
    type,
  };
}

function zoneOf(random: Random, region: Region, instance: Instance | undefined): string | null {
  if (instance !== undefined) return instance.availabilityZone;
  return region.availabilityZones.length > 0 ? random.pick(region.availabilityZones) : null;
}
