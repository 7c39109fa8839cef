import { plakarMeansAsOf, type PlakarMeans } from './other-plakar-means.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatDate } from '../text/dates.ts';

const words: Record<PlakarMeans, { by: TextId; what: TextId }> = {
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
export function plakarMeansText(means: PlakarMeans): { by: string; what: string } {
  const { by, what } = words[means];
  return { by: t(by), what: t(what, { date: formatDate(plakarMeansAsOf) }) };
}
