import {
  discoverAccount,
  type DiscoverPorts,
} from '../../../../electron/discovery/discover-account.ts';
import { nothingKnown } from '../../../../electron/discovery/known.ts';
import type { Discovery, ListOutcome } from '../../../../electron/discovery/list-outcome.ts';
import { createOvhClient, type ClientOptions } from '../../../../electron/ovh/client.ts';
import { keyOfIssue } from '../../../../electron/discovery/rules/list-finding.ts';
import {
  startSimulator,
  type Simulator,
  type SimulatorOptions,
} from '../../../simulator/simulator.ts';
import { fakeTiming } from '../ovh/fakes.ts';

const running: Simulator[] = [];
/** For `afterEach`. */
export const closeAll = () => Promise.all(running.splice(0).map((simulator) => simulator.close()));

export async function start(options: SimulatorOptions = {}): Promise<Simulator> {
  const simulator = await startSimulator({ size: 100, ...options });
  running.push(simulator);
  return simulator;
}

type Options = Partial<DiscoverPorts> & { client?: never } & { options?: Partial<ClientOptions> };

export function run(simulator: Simulator, { options, ...ports }: Options = {}): Promise<Discovery> {
  const timing = { ...fakeTiming(), nowMs: Date.now() };
  const { baseUrl, keys } = simulator;
  return discoverAccount({
    client: createOvhClient({
      baseUrl,
      credentials: { method: 'consumer-key', ...keys },
      fetch,
      timing,
      ...options,
    }),
    apiRegion: 'eu',
    known: nothingKnown,
    settled: null,
    onProgress: () => {},
    onFound: () => {},
    signal: new AbortController().signal,
    ...ports,
  });
}

export const resourcesOf = ({ lists }: Discovery) =>
  lists.flatMap((each) => (each.isRead ? each.resources.map(({ resource }) => resource) : []));
export const pointsOf = ({ lists }: Discovery) =>
  lists.flatMap((each) => (each.isRead ? each.restorePoints : []));
export const unread = ({ lists }: Discovery) => lists.filter(({ isRead }) => !isRead);
export const issuesOf = ({ lists }: Discovery) => {
  const issues = lists.flatMap(({ issue }) => issue ?? []);
  return [...new Map(issues.map((issue) => [keyOfIssue(issue), issue])).values()];
};
export const nameOf = ({ list }: ListOutcome) => `${list.kind} ${list.region ?? ''}`.trim();
