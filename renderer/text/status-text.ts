import { type Message, t } from './words.ts';
import type { NewestAge } from '../../shared/coverage/newest-age.ts';
import type {
  Protection,
  Resource,
  ResourceClass,
  ResourceRole,
  ResourceSubclass,
} from '../../shared/resources/resource.ts';

const classLabels: Record<ResourceClass, Message> = {
  analytics: 'Analytics',
  'block-storage': 'Block Storage',
  compute: 'Compute',
  database: 'Database',
  'file-storage': 'File Storage',
  hypervisor: 'Hypervisor',
  identity: 'Identity',
  messaging: 'Messaging',
  network: 'Network',
  'object-storage': 'Object Storage',
  observability: 'Observability',
  registry: 'Registry',
  security: 'Security',
  service: 'Service',
  unknown: 'Unknown class',
};

const subclassLabels: Record<ResourceSubclass, string> = {
  s3: 'S3',
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
  mongodb: 'MongoDB',
  redis: 'Redis',
};

const protectionLabels: Record<Protection, Message> = {
  protected: 'Protected',
  stale: 'Stale',
  'not-protected': 'Not protected',
  unknown: 'Unknown',
  excluded: 'Excluded',
};

const protectionMeanings: Record<Protection, Message> = {
  protected: 'A restore point within the allowed age was seen.',
  stale: 'The newest restore point is older than the allowed age.',
  'not-protected': 'Every source that could tell was read, and there is none.',
  unknown: 'A source that would tell could not be read. Counts in the total.',
  excluded: 'Left out of coverage by choice; in no total.',
};

const roleLabels: Record<ResourceRole, Message> = {
  source: 'Source',
  store: 'Store',
  destination: 'Destination',
};

export function classLabel(resourceClass: ResourceClass): string {
  return t(classLabels[resourceClass]);
}

export function subclassLabel(subclass: ResourceSubclass): string {
  return subclassLabels[subclass];
}

export function protectionLabel(protection: Protection): string {
  return t(protectionLabels[protection]);
}

/** What a state stands for, of one resource or of many. */
export function protectionMeaning(protection: Protection): string {
  return t(protectionMeanings[protection]);
}

export function roleLabel(role: ResourceRole): string {
  return t(roleLabels[role]);
}

/** “Object Storage, S3”. */
export function classText(resource: Pick<Resource, 'class' | 'subclass'>): string {
  const label = classLabel(resource.class);
  return resource.subclass === null ? label : `${label}, ${subclassLabel(resource.subclass)}`;
}

const ageLabels: Record<NewestAge, Message> = {
  'within-day': 'At most 1 day old',
  'within-week': 'At most 7 days old',
  'within-month': 'At most 30 days old',
  'within-quarter': 'At most 90 days old',
  older: 'More than 90 days old',
  none: 'None',
  unknown: 'Unknown age',
};

const shortAgeLabels: Record<NewestAge, Message> = {
  'within-day': '≤ 1 day',
  'within-week': '≤ 7 days',
  'within-month': '≤ 30 days',
  'within-quarter': '≤ 90 days',
  older: 'Older',
  none: 'None',
  unknown: 'Not known',
};

/** How old the newest restore point is. */
export function ageLabel(age: NewestAge): string {
  return t(ageLabels[age]);
}

/** The same where there is little room. */
export function shortAgeLabel(age: NewestAge): string {
  return t(shortAgeLabels[age]);
}
