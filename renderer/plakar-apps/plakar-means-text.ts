import { plakarMeansAsOf, type PlakarMeans } from './other-plakar-means.ts';
import { type Message, t } from '../text/words.ts';
import { formatDate } from '../text/dates.ts';

const words: Record<PlakarMeans, { by: Message; what: Message }> = {
  'compute-app': {
    by: 'Plakar Control Plane',
    what: 'Its app OVHcloud Compute backs up the whole instance, boot disk and attached volumes, where its OVHcloud inventory found the instance. It needs an OpenStack application credential, which expires.',
  },
  'compute-app-of-volume': {
    by: 'Plakar Control Plane',
    what: 'Its app OVHcloud Compute backs up a volume together with the instance that it is attached to. It needs an OpenStack application credential, which expires.',
  },
  'instance-package': {
    by: 'plakar, package openstack',
    what: 'openstack-instance backs up the whole instance with its attached volumes, in one region. It refuses an instance that boots from a volume. The package is in no package repository that is known ({date}): it is built from its source.',
  },
  'volume-package': {
    by: 'plakar, package openstack',
    what: 'openstack-block copies the whole volume each time, in one region, through an image of at most 1 TiB unless OVHcloud allows more. The package is in no package repository that is known ({date}): it is built from its source.',
  },
  'mongodb-app': {
    by: 'Plakar Control Plane',
    what: 'Its app MongoDB runs on an edge only, and no inventory finds MongoDB for it.',
  },
  'mongodb-package': {
    by: 'plakar, package mongodb',
    what: 'It needs mongosh and mongodump on the computer that runs plakar. Whether it can be installed without building it from its source is not known ({date}).',
  },
  'redis-package': {
    by: 'plakar, package redis',
    what: 'Whether it can be installed without building it from its source is not known ({date}).',
  },
};

/** Which Plakar it is, and what it does and refuses. */
export function plakarMeansText(means: PlakarMeans): { by: string; what: string } {
  const { by, what } = words[means];
  return { by: t(by), what: t(what, { date: formatDate(plakarMeansAsOf) }) };
}
