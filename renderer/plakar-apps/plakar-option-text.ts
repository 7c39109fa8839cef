import { plakarOptionsAsOf, type PlakarOption } from './other-plakar-options.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatDate } from '../text/dates.ts';

const words: Record<PlakarOption, { by: TextId; what: TextId }> = {
  'compute-app': {
    by: 'common.plakarControlPlane',
    what: 'plakarApps.computeInstanceHelp',
  },
  'compute-app-of-volume': {
    by: 'common.plakarControlPlane',
    what: 'plakarApps.computeVolumeHelp',
  },
  'instance-package': {
    by: 'plakarApps.packageOpenstack',
    what: 'plakarApps.packageInstanceHelp',
  },
  'volume-package': {
    by: 'plakarApps.packageOpenstack',
    what: 'plakarApps.packageVolumeHelp',
  },
  'mongodb-app': {
    by: 'common.plakarControlPlane',
    what: 'plakarApps.mongodbAppHelp',
  },
  'mongodb-package': {
    by: 'plakarApps.packageMongodb',
    what: 'plakarApps.packageMongodbHelp',
  },
  'redis-package': {
    by: 'plakarApps.packageRedis',
    what: 'plakarApps.packageRedisHelp',
  },
};

/** Which Plakar product it is, what it does, and what it refuses. */
export function plakarOptionText(option: PlakarOption): { by: string; what: string } {
  const { by, what } = words[option];
  return { by: t(by), what: t(what, { date: formatDate(plakarOptionsAsOf) }) };
}
