import { discoverAccount } from '../../electron/discovery/discover-account.ts';
import { SyncRunner } from '../../electron/discovery/sync-runner.ts';
import { testConnection } from '../../electron/ovh/connection.ts';
import { type CoveredResource, coverResources } from '../../shared/coverage/rules/coverage.ts';
import { AppError, type Failure } from '../../shared/bridge/errors.ts';
import type { ConnectionReport } from '../../shared/accounts/credentials.ts';
import type { Inventory, InventorySnapshot } from '../../shared/inventories/inventory.ts';
import type { SyncRun } from '../../shared/sync/sync-run.ts';
import { inventoryId } from '../fakes/builders.ts';
import { fromVault } from '../fakes/sign-in.ts';
import type { Case } from './case-files.ts';
import { serveCase, type CaseServer } from './case-server.ts';

/** The product's result for a case: through the client, discovery, the merge and coverage. */
export interface CaseResult {
  run: SyncRun;
  snapshot: InventorySnapshot | null;
  covered: CoveredResource[];
  server: CaseServer;
}

const inventory: Inventory = {
  id: inventoryId,
  name: 'A case',
  endpoint: { kind: 'preset', name: 'ovh-eu' },
  account: null,
  createdAt: '2026-10-07T12:00:00.000Z',
  signIn: fromVault,
  verification: null,
};

/** Syncs an inventory with the answers of a case. `before` is the result of an earlier sync. */
export async function syncCase(
  from: Case,
  before: InventorySnapshot | null = null,
): Promise<CaseResult> {
  const server = serveCase(from);
  let snapshot = before;
  let ended: SyncRun | null = null;
  const now = () => new Date(server.nowMs());
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const runner = new SyncRunner({
    store: {
      get: () => ({ inventory, snapshot, lastRun: null }),
      saveSnapshot: (saved) => {
        snapshot = saved;
        return Promise.resolve();
      },
      saveLastRun: (run) => {
        ended = run;
        return Promise.resolve();
      },
    },
    shown: { findingsOf: () => null, show: () => {}, forget: () => {} },
    discover: (_, options) =>
      discoverAccount({ client: server.client(), apiRegion: 'eu', ...options }),
    now,
    newId: () => inventoryId,
    onProgress: () => {},
    onFinished: () => finish(),
    failureOf,
  });
  runner.start(inventoryId);
  await finished;
  const run = ended as SyncRun | null;
  if (run === null) throw new Error('The sync did not end.');
  return { run, snapshot, covered: coveredBy(snapshot, now()), server };
}

/** The connection test's result for a case: a report, or the error code. */
export async function testCase(from: Case): Promise<ConnectionReport | string> {
  try {
    return await testConnection(serveCase(from).client(), 'consumer-key');
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof AppError) return error.failure;
  throw error;
}

function coveredBy(snapshot: InventorySnapshot | null, now: Date): CoveredResource[] {
  if (snapshot === null) return [];
  return coverResources({
    snapshot,
    policy: { countsProviderPoints: true, maxAgeDays: {} },
    now,
    sourcePoints: [],
    sources: [],
  });
}
