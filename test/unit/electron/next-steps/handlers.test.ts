import { beforeEach, describe, expect, it } from 'vitest';
import {
  CoveredInventories,
  type SourcePoints,
} from '../../../../electron/coverage/covered-inventories.ts';
import type { InventoryEntry } from '../../../../electron/inventories/inventory-store.ts';
import { nextStepHandlers } from '../../../../electron/next-steps/handlers.ts';
import { keyOfStep } from '../../../../shared/next-steps/next-step.ts';
import { defaultSettings } from '../../../../shared/settings/settings.ts';
import {
  aResource,
  aRestorePoint,
  aSnapshot,
  inventoryId,
  now,
  nothingElse,
} from '../../../fakes/builders.ts';
import { fromVault } from '../../../fakes/sign-in.ts';

const volume = aResource({ sizeBytes: 5 });
const point = aRestorePoint({ resourceUrn: volume.urn, takenAt: now });
const noSources: SourcePoints = { points: [], states: [] };
let entry: InventoryEntry;
let outside: SourcePoints;

beforeEach(() => {
  outside = noSources;
  entry = {
    inventory: {
      id: inventoryId,
      name: 'A',
      endpoint: { kind: 'preset', name: 'ovh-eu' },
      account: 'aa1-ovh',
      createdAt: now,
      signIn: fromVault,
      verification: null,
    },
    snapshot: aSnapshot({ resources: [volume], lists: [] }),
    ...nothingElse(),
  };
});

function handlersOf() {
  return nextStepHandlers({
    store: {
      get: () => entry,
      put: (inventory) => void (entry = { ...entry, inventory }),
    },
    coverage: new CoveredInventories({
      policy: () => defaultSettings.coverage,
      sourcePointsOf: () => outside,
      excludedOf: ({ excluded }) => excluded,
      now: () => new Date(now),
    }),
    settings: { read: () => ({ ...defaultSettings, isMaxAgeDecided: true }) },
    snapshotLinks: { count: () => ({ shown: 0, hidden: 0 }) },
  });
}

async function keys() {
  const { steps } = await handlersOf()['nextSteps.read']({ inventoryId });
  return steps.map(keyOfStep);
}

describe('the steps of an inventory', () => {
  it('are none before its first sync', async () => {
    entry = { ...entry, snapshot: null };
    expect(await keys()).toEqual([]);
  });

  it('do not name a resource that is excluded, or whose protection is unknown', async () => {
    expect(await keys()).toEqual([`unprotected ${volume.urn}`]);
    entry = { ...entry, excluded: new Set([volume.urn]) };
    expect(await keys()).toEqual([]);
  });

  it('claim that there is no copy elsewhere only if every source was read', async () => {
    const lists = [] as const;
    entry = {
      ...entry,
      snapshot: aSnapshot({ resources: [volume], restorePoints: [point], lists: [...lists] }),
    };
    expect(await keys()).toEqual(['outside-copy']);
    const state = { id: 's1', canTellNone: true, canTellNoVolume: true, readAt: now };
    outside = { points: [], states: [{ ...state, isRead: false }] };
    expect(await keys()).toEqual([]);
    outside = { points: [{ ...point, sourceId: 's1' }], states: [{ ...state, isRead: true }] };
    expect(await keys()).toEqual([]);
  });

  it('stay dismissed until they are brought back', async () => {
    const handlers = handlersOf();
    const key = `unprotected ${volume.urn}`;
    expect(await handlers['nextSteps.dismiss']({ inventoryId, key })).toEqual({
      steps: [],
      dismissedCount: 1,
    });
    expect(entry.inventory.dismissedSteps).toEqual([key]);
    const { steps } = await handlers['nextSteps.restore']({ inventoryId });
    expect(steps.map(keyOfStep)).toEqual([key]);
    expect(entry.inventory.dismissedSteps).toEqual([]);
  });
});
