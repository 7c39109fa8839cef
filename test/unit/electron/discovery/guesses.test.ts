import { afterEach, describe, expect, it } from 'vitest';
import type { Discovery } from '../../../../electron/discovery/list-outcome.ts';
import { coverResources } from '../../../../shared/coverage/rules/coverage.ts';
import { mergeFindings } from '../../../../electron/discovery/rules/merge.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { anyAgePolicy } from '../../../fakes/coverage.ts';
import type { Behaviour, Way } from '../../../simulator/behaviours/behaviour.ts';
import { behaviours } from '../../../simulator/behaviours/behaviours.ts';
import type { Simulator } from '../../../simulator/simulator.ts';
import { closeAll, run, start } from './simulated.ts';

afterEach(closeAll);

const guesses = Object.values(behaviours).flatMap((group) =>
  Object.entries(group).flatMap(([name, row]) => (row.sure === 'guess' ? [{ name, ...row }] : [])),
);
type Guess = Extract<Behaviour, { sure: 'guess' }>;

describe.each(guesses)('an assumption about OVHcloud: $name', (guess) => {
  it(`gives the same result for each variant: ${guess.ways.map(({ name }) => name).join(', ')}`, async () => {
    const ends = [];
    for (const way of guess.ways) ends.push(await endOf(way, guess.apartFrom));
    const [first, ...others] = ends;
    for (const other of others) expect(other).toEqual(first);
  });
});

/** Counts per kind and state, or the error code. */
async function endOf(way: Way, apartFrom: Guess['apartFrom']): Promise<unknown> {
  const simulator = await start({ size: 40, ...way.options });
  const undo = way.fail && simulator.fail(way.fail);
  const onProgress = () => {
    if (way.meanwhile !== undefined) simulator.set(way.meanwhile);
  };
  const credentials =
    way.signIn === 'service-account'
      ? ({ method: 'service-account', ...simulator.serviceAccount } as const)
      : ({ method: 'consumer-key', ...simulator.keys } as const);
  try {
    const discovery = await run(simulator, { onProgress, options: { credentials } });
    return figuresOf(apart(discovery, simulator, apartFrom), simulator);
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  } finally {
    undo?.();
  }
}

/** Without what cannot be equal. */
function apart(
  discovery: Discovery,
  { account }: Simulator,
  apartFrom: Guess['apartFrom'],
): Discovery {
  if (apartFrom === undefined) return discovery;
  const suspended = discovery.projects.find(({ status }) => status === 'suspended')?.id;
  const zoned = account.projects
    .flatMap(({ regions }) => regions)
    .filter(({ type }) => type === 'region-3-az')
    .map(({ name }) => name);
  const lists = discovery.lists.filter(({ list: { kind, region, projectId } }) =>
    apartFrom === 'the suspended project'
      ? projectId !== suspended
      : !(kind === 'volume-backup' && zoned.includes(region ?? '')),
  );
  return { ...discovery, lists };
}

function figuresOf({ projects, lists }: Discovery, { account }: Simulator) {
  const { now } = account;
  const { snapshot, issues } = mergeFindings(null, { inventoryId: 'a', projects, lists, now });
  const covered = coverResources({
    snapshot,
    policy: anyAgePolicy,
    now: new Date(now),
    sourcePoints: [],
    sources: [],
  });
  return {
    resources: counted(covered.map(({ resource, protection }) => `${resource.kind} ${protection}`)),
    points: counted(snapshot.restorePoints.map(({ kind, matchedBy }) => `${kind} ${matchedBy}`)),
    issues: issues.map(({ code, list }) => `${code} ${list.kind}`).toSorted(),
  };
}

function counted(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
