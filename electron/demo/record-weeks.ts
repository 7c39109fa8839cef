import type { App } from '../app.ts';
import { askOf } from './ask.ts';
import { hexOf } from './account/building.ts';
import { controlPlaneAddress } from './control-plane-answers.ts';
import { addApps } from './demo-apps.ts';

/** The demo's clock. */
export interface Clock {
  /** Milliseconds behind the computer's. */
  behindMs: number;
}

const dayMs = 24 * 60 * 60 * 1000;

/** Days before today on which the demo's administrator synced. The last one is some minutes ago. */
const syncDays = [38, 35, 31, 28, 24, 21, 17, 14, 10, 7, 5, 3, 1, 0.004];

/**
 * Lets the program live through some weeks of the demo account, sync by sync, so that its history and changes are
 * recorded as real ones are. Returns the inventory's id.
 */
export async function recordWeeks(
  app: App,
  clock: Clock,
  listeners: Set<(event: string) => void>,
): Promise<string> {
  const ask = askOf(app);
  const settled = (isSettled: () => Promise<boolean>) => until(isSettled, listeners);
  clock.behindMs = (syncDays[0] ?? 0) * dayMs;
  const { id } = await ask('inventory.add', {
    name: 'Demo account',
    endpoint: { kind: 'preset', name: 'ovh-eu' },
    signIn: {
      method: 'consumer-key',
      keys: {
        applicationKey: madeUp('application key', 16),
        applicationSecret: madeUp('application secret', 32),
        consumerKey: madeUp('consumer key', 32),
      },
    },
    isVerifying: false,
  });
  await ask('controlPlane.add', {
    address: controlPlaneAddress,
    organisationId: '',
    canSeeAll: true,
    apiKey: madeUp('api key', 32),
  });
  for (const days of syncDays) {
    clock.behindMs = days * dayMs;
    await ask('sync.start', { inventoryId: id });
    await settled(async () =>
      (await ask('inventory.list', undefined)).every(({ progress }) => progress === null),
    );
    await settled(async () =>
      (await ask('restorePointSource.list', undefined)).every(({ isReading }) => !isReading),
    );
  }
  clock.behindMs = 0;
  await addApps(ask, id);
  return id;
}

/** A key of the right form that opens nothing. */
function madeUp(name: string, length: number) {
  return { kind: 'typed', text: hexOf(name, length) } as const;
}

/** Looks again after each event. */
async function until(
  isSettled: () => Promise<boolean>,
  listeners: Set<(event: string) => void>,
): Promise<void> {
  for (;;) {
    const woken = nextEvent(listeners);
    if (await isSettled()) return;
    await woken;
  }
}

function nextEvent(listeners: Set<(event: string) => void>): Promise<void> {
  return new Promise((resolve) => {
    const listen = () => {
      listeners.delete(listen);
      resolve();
    };
    listeners.add(listen);
  });
}
