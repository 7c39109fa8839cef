import { type TextId, t } from './translate.ts';
import type { CoveragePolicy } from '../../shared/coverage/coverage.ts';
import { commonMaxAge } from '../../shared/coverage/rules/max-age.ts';
import { usedClasses } from '../../shared/resources/kinds.ts';
import type { NewestAge } from '../../shared/coverage/newest-age.ts';
import type {
  Protection,
  Resource,
  ResourceClass,
  ResourceRole,
  ResourceSubclass,
} from '../../shared/resources/resource.ts';

const classLabels: Record<ResourceClass, TextId> = {
  analytics: 'status.classAnalytics',
  'block-storage': 'status.classBlockStorage',
  compute: 'status.classCompute',
  database: 'common.database',
  'file-storage': 'status.classFileStorage',
  hypervisor: 'status.classHypervisor',
  identity: 'status.classIdentity',
  messaging: 'status.classMessaging',
  network: 'common.network',
  'object-storage': 'status.classObjectStorage',
  observability: 'status.classObservability',
  registry: 'status.classRegistry',
  security: 'status.classSecurity',
  service: 'status.classService',
  unknown: 'status.classUnknown',
};

const subclassLabels: Record<ResourceSubclass, string> = {
  s3: 'S3',
  postgresql: 'PostgreSQL',
  mysql: 'MySQL',
  mongodb: 'MongoDB',
  redis: 'Redis',
};

const protectionLabels: Record<Protection, TextId> = {
  protected: 'status.protected',
  stale: 'status.stale',
  'not-protected': 'status.notProtected',
  unknown: 'status.unknown',
  excluded: 'status.excluded',
};

const protectionMeanings: Record<Protection, TextId> = {
  protected: 'status.protectedHelp',
  stale: 'status.staleHelp',
  'not-protected': 'status.notProtectedHelp',
  unknown: 'status.unknownHelp',
  excluded: 'status.excludedHelp',
};

const roleLabels: Record<ResourceRole, TextId> = {
  source: 'status.roleSource',
  store: 'common.store',
  destination: 'status.roleDestination',
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

/** How old a restore point may be, by class. */
export type MaxAges = Pick<CoveragePolicy, 'maxAgeDays'>;

/** The meaning of a state, for one resource or many; with a policy, how old a restore point may be. */
export function protectionMeaning(protection: Protection, policy: MaxAges | null = null): string {
  const ofPolicy = policy === null ? {} : meaningsOf(policy);
  return ofPolicy[protection] ?? t(protectionMeanings[protection]);
}

type Meanings = Partial<Record<Protection, string>>;

function meaningsOf({ maxAgeDays }: MaxAges): Meanings {
  const common = commonMaxAge({ maxAgeDays });
  if (common === null) {
    return { protected: t('status.protectedAnyAgeHelp'), stale: t('status.staleNoneHelp') };
  }
  if (common !== 'mixed') return meaningsOfAge(common);
  return {
    protected: usedClasses.every((each) => maxAgeDays[each] !== undefined)
      ? t('status.protectedMaxAgeHelp')
      : t('status.protectedSomeAgesHelp'),
  };
}

function meaningsOfAge(days: number): Meanings {
  return {
    protected: t('status.protectedDaysHelp', { days }),
    stale: t('status.staleDaysHelp', { days }),
  };
}

/** The meaning of the state of one resource: what applies to its class. */
export function statusMeaning(
  { protection, class: ofClass }: { protection: Protection; class: ResourceClass },
  policy: MaxAges | null,
): string {
  const days = policy?.maxAgeDays[ofClass];
  if (policy === null || Object.keys(policy.maxAgeDays).length === 0) {
    return protectionMeaning(protection, policy);
  }
  const meanings =
    days === undefined ? { protected: t('status.protectedNoLimitHelp') } : meaningsOfAge(days);
  return meanings[protection] ?? t(protectionMeanings[protection]);
}

export function roleLabel(role: ResourceRole): string {
  return t(roleLabels[role]);
}

/** “Object Storage, S3”. */
export function classText(resource: Pick<Resource, 'class' | 'subclass'>): string {
  const label = classLabel(resource.class);
  return resource.subclass === null ? label : `${label}, ${subclassLabel(resource.subclass)}`;
}

const ageLabels: Record<NewestAge, TextId> = {
  'within-day': 'status.ageWithinDay',
  'within-week': 'status.ageWithinWeek',
  'within-month': 'status.ageWithinMonth',
  'within-quarter': 'status.ageWithinQuarter',
  older: 'status.ageOlder',
  none: 'status.ageNone',
  unknown: 'status.ageUnknown',
};

const shortAgeLabels: Record<NewestAge, TextId> = {
  'within-day': 'status.ageWithinDayShort',
  'within-week': 'status.ageWithinWeekShort',
  'within-month': 'status.ageWithinMonthShort',
  'within-quarter': 'status.ageWithinQuarterShort',
  older: 'status.ageOlderShort',
  none: 'status.ageNone',
  unknown: 'common.notKnown',
};

/** Age of the newest restore point. */
export function ageLabel(age: NewestAge): string {
  return t(ageLabels[age]);
}

/** The same, for narrow places. */
export function shortAgeLabel(age: NewestAge): string {
  return t(shortAgeLabels[age]);
}
