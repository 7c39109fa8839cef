import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { Endpoint, PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { SyncProgress, SyncRun, SyncStatus } from '../../shared/sync/sync-run.ts';
import { listKindLabel } from '../text/kind-text.ts';
import { type TextId, t } from '../text/translate.ts';
import { formatClock } from '../text/dates.ts';
import { formatCount } from '../text/numbers.ts';

/** The state shown by the dot next to an inventory. */
export type InventoryState = 'never' | 'running' | 'keys' | Exclude<SyncStatus, 'running'>;

const stateWords: Record<InventoryState, TextId> = {
  never: 'common.notSyncedYet',
  running: 'sync.stateRunning',
  keys: 'sync.stateKeysNeeded',
  completed: 'sync.stateCompleted',
  partial: 'sync.statePartial',
  cancelled: 'sync.stateCancelled',
  failed: 'sync.stateFailed',
};

const presetLabels: Record<PresetEndpoint, TextId> = {
  'ovh-eu': 'sync.endpointEurope',
  'ovh-ca': 'sync.endpointCanada',
  'ovh-us': 'sync.endpointUnitedStates',
};

const credentialWords: Record<CredentialSummary['state'], TextId> = {
  stored: 'sync.keysStored',
  memory: 'sync.keysInMemory',
  locked: 'sync.keysLocked',
  unreadable: 'sync.keysUnreadable',
  provided: 'sync.keysProvided',
  absent: 'sync.keysAbsent',
};

const runWords: Record<SyncStatus, TextId> = {
  running: 'sync.runRunning',
  completed: 'sync.runCompleted',
  partial: 'sync.runPartial',
  cancelled: 'sync.runCancelled',
  failed: 'sync.runFailed',
};

/** Result of a sync. */
export function runLabel(status: SyncStatus): string {
  return t(runWords[status]);
}

const keyless: ReadonlySet<CredentialSummary['state']> = new Set(['absent', 'unreadable']);

/** Whether there are keys. A locked vault has them, and opens with the passphrase. */
export function hasKeys(inventory: Pick<InventorySummary, 'credentials'>): boolean {
  return !keyless.has(inventory.credentials.state);
}

export function inventoryState(inventory: InventorySummary): InventoryState {
  if (inventory.progress) return 'running';
  if (!hasKeys(inventory)) return 'keys';
  const status = inventory.lastRun?.status;
  // A run marked as running without progress ended when the program quit.
  if (status === undefined || status === 'running') {
    return inventory.syncedAt === null ? 'never' : 'cancelled';
  }
  return status;
}

export function stateLabel(state: InventoryState): string {
  return t(stateWords[state]);
}

export function credentialLabel(credentials: CredentialSummary): string {
  return t(credentialWords[credentials.state]);
}

export function presetLabel(preset: PresetEndpoint): string {
  return t(presetLabels[preset]);
}

export function endpointLabel(endpoint: Endpoint): string {
  return endpoint.kind === 'preset' ? presetLabel(endpoint.name) : endpoint.baseUrl;
}

/** `Project 3 of 12: volumes`, or that it waits. */
export function progressLabel(progress: SyncProgress): string {
  const { projectCount, finishedProjects, current, waitsUntil } = progress;
  if (waitsUntil !== null) {
    const time = formatClock(waitsUntil);
    return t('sync.progressWaiting', { time });
  }
  if (projectCount === null) return t('sync.progressProjects');
  if (projectCount === 0) return t('sync.progressNoProject');
  const position = formatCount(Math.min(finishedProjects + 1, projectCount));
  const count = formatCount(projectCount);
  return current
    ? t('sync.progressProjectList', {
        position,
        count,
        kind: listKindLabel(current.kind),
      })
    : t('sync.progressProject', { position, count });
}

/** `412 of about 1,300 requests`, or how many so far. */
export function progressRequests({ requests, knownRequests, projectCount }: SyncProgress): string {
  if (projectCount === null || knownRequests <= requests) {
    return t('sync.requestCount', { count: requests });
  }
  return t('sync.progressRequests', { count: requests, known: inRoundNumbers(knownRequests) });
}

/** The time left in coarse steps, so that it does not change every second; null: not known. */
export function progressTimeLeft({ secondsLeft, waitsUntil }: SyncProgress): string | null {
  if (secondsLeft === null || waitsUntil !== null) return null;
  return secondsLeft < 45
    ? t('sync.progressLessThanMinute')
    : t('sync.progressMinutesLeft', { count: Math.max(1, Math.round(secondsLeft / 60)) });
}

/** `212 resources`, and what could not be read. */
export function progressCounts({ resourceCount, issueCount }: SyncProgress): string {
  const resources = resourcesLabel(resourceCount);
  if (issueCount === 0) return resources;
  return `${resources}, ${t('common.unreadLists', { count: issueCount })}`;
}

/** Rounded up to two digits from 100 on: an estimate has no more. */
function inRoundNumbers(count: number): string {
  const step = Math.max(1, 10 ** (String(count).length - 2));
  return formatCount(Math.ceil(count / step) * step);
}

/** `1 resource`, `2,000 resources`. */
export function resourcesLabel(count: number): string {
  return t('sync.resourceCount', { count });
}

/** Changes found by a sync: `2 new, 1 gone`. */
export function changesLabel(run: Pick<SyncRun, 'newCount' | 'goneCount'>): string {
  const { newCount, goneCount } = run;
  if (newCount === 0 && goneCount === 0) return t('sync.changesNone');
  return t('sync.changesCount', { newCount, goneCount });
}
