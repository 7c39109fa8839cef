import type { Fetch } from '../http/node-fetch.ts';
import type { Today } from './account/building.ts';
import { demoProjects } from './account/projects.ts';
import {
  controlPlaneAddress,
  controlPlaneAnswer,
  plakarSnapshots,
} from './control-plane-answers.ts';
import { ovhAnswer } from './ovh-answers.ts';

/** Where the demo's inventory believes OVHcloud to be. */
const ovhBase = 'https://eu.api.ovh.com';

/**
 * A `fetch` that answers from the demo account, at the moment of `now`, and sends nothing. Any other address: as without
 * a network.
 */
export function demoFetch(today: Today, now: () => Date): Fetch {
  const projects = demoProjects(today);
  const snapshots = plakarSnapshots(today);
  return async (url) => {
    const { origin, pathname } = new URL(url);
    const at = now();
    if (origin === ovhBase) {
      return ovhAnswer(projects, { path: pathname.replace(/^\/1\.0/, ''), now: at });
    }
    if (origin === controlPlaneAddress) {
      return controlPlaneAnswer(snapshots, { path: pathname.replace('/api/v1', ''), now: at });
    }
    throw new TypeError('net::ERR_INTERNET_DISCONNECTED');
  };
}
