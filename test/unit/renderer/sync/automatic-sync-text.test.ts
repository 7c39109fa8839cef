import { describe, expect, it } from 'vitest';
import {
  automaticSyncLabel,
  nextAutomaticSyncLabel,
} from '../../../../renderer/sync/automatic-sync-text.ts';
import type { AutomaticSyncState } from '../../../../shared/sync/automatic-sync.ts';
import { inventoryId, now as nowText } from '../../../fakes/builders.ts';
import { t } from '../../../../renderer/text/translate.ts';

const now = Date.parse(nowText);

function stateOf(minutes: number, change: Partial<AutomaticSyncState> = {}): AutomaticSyncState {
  const nextAt = new Date(now + minutes * 60_000).toISOString();
  const inventories = [{ inventoryId, nextAt, pause: null }];
  return { isSaverKnown: true, pause: null, batch: null, inventories, ...change };
}

describe('automaticSyncLabel', () => {
  it.each([
    [150, {}, t('sync.nextIn', { in: 'in 2 hours' })],
    [-5, {}, t('sync.nextSoon')],
    [150, { pause: 'battery' }, t('sync.pausedBattery')],
    [150, { inventories: [] }, null],
  ] as const)('in %i minutes, %j: %s', (minutes, change, expected) => {
    const state = stateOf(minutes, change as Partial<AutomaticSyncState>);
    expect(automaticSyncLabel(state, inventoryId, now)).toBe(expected);
  });

  it('reports what prevents one inventory before what prevents all', () => {
    const state = stateOf(5, { pause: 'offline' });
    const inventories = state.inventories.map((each) => ({ ...each, pause: 'locked' as const }));
    expect(automaticSyncLabel({ ...state, inventories }, inventoryId, now)).toBe(
      t('sync.pausedLocked'),
    );
  });
});

describe('nextAutomaticSyncLabel', () => {
  it('names the next inventory, without those that wait for the user', () => {
    const state = stateOf(150);
    const paused = stateOf(5).inventories.map((each) => ({ ...each, pause: 'refused' as const }));
    const both = { ...state, inventories: [...paused, ...state.inventories] };
    expect(nextAutomaticSyncLabel(both, now)).toBe(t('sync.nextIn', { in: 'in 2 hours' }));
    expect(nextAutomaticSyncLabel({ ...both, pause: 'battery' }, now)).toBe(
      t('sync.pausedBattery'),
    );
    expect(nextAutomaticSyncLabel({ ...state, inventories: paused }, now)).toBeNull();
  });
});
