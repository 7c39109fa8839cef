import type { Facts } from './rules/log-line.ts';
import type { Failure } from '../../shared/bridge/errors.ts';
import { calls } from '../../shared/bridge/contract.ts';
import type { Reply } from '../../shared/bridge/contract.ts';
import type {
  RestorePointSource,
  SourceReading,
} from '../../shared/restore-points/restore-point-source.ts';
import type { SyncIssue, SyncRun } from '../../shared/sync/sync-run.ts';
import type { VaultStatus } from '../../shared/vault/vault.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import type { Log } from './log.ts';

/** Issues of a sync that are logged one by one; the rest is counted. */
const maxIssues = 30;

/** What OVHcloud Inventory logs, as ids and codes: never a name, a request or a message. */
export class EventLog {
  readonly #log: Log;

  constructor(log: Log) {
    this.#log = log;
  }

  syncBegan(inventoryId: string): void {
    this.#log.info('sync.began', { inventory: inventoryId });
  }

  syncEnded(run: SyncRun, entries: readonly InventoryEntry[]): void {
    const { inventoryId, status, requests, newCount, goneCount, issues, failure } = run;
    const entry = entries.find(({ inventory }) => inventory.id === inventoryId);
    const facts: Facts = {
      inventory: inventoryId,
      outcome: status,
      seconds: secondsOf(run),
      requests,
      resources: entry?.snapshot?.resources.length ?? null,
      new: newCount,
      gone: goneCount,
      issues: issues.length,
      ...(issues.length > 0 && { unread: issues.slice(0, maxIssues).map(textOfIssue) }),
      ...(failure && factsOf(failure)),
    };
    if (status === 'failed' || status === 'partial') this.#log.warn('sync.ended', facts);
    else this.#log.info('sync.ended', facts);
  }

  vaultChanged({ mode, isLocked, isKeyStoreAvailable, unreadableCount }: VaultStatus): void {
    this.#log.info('vault.changed', {
      mode,
      isLocked,
      isKeyStoreAvailable,
      unreadable: unreadableCount,
    });
  }

  sourceRead(kind: RestorePointSource['kind'], reading: SourceReading): void {
    const { sourceId, isRead, snapshots, failure } = reading;
    const facts = { source: sourceId, kind, isRead, snapshots: snapshots.length };
    if (failure === null) this.#log.info('restorePointSource.read', facts);
    else this.#log.warn('restorePointSource.read', { ...facts, ...factsOf(failure) });
  }

  /** Logs the failure of a call, and returns the reply. */
  answered(channel: unknown, reply: Reply<unknown>): Reply<unknown> {
    if (!reply.ok) {
      // The page can send any text as a channel.
      const call = typeof channel === 'string' && Object.hasOwn(calls, channel) ? channel : null;
      this.#log.warn('call.failed', { call, ...factsOf(reply.failure) });
    }
    return reply;
  }
}

function factsOf({ code, reference, httpStatus }: Failure): Facts {
  return { code, status: httpStatus, reference };
}

function textOfIssue({ list, code, httpStatus, queryId }: SyncIssue): string {
  return [list.kind, code, httpStatus ?? '-', queryId ?? '-'].join('/');
}

function secondsOf({ startedAt, finishedAt }: SyncRun): number | null {
  return finishedAt === null ? null : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
}
