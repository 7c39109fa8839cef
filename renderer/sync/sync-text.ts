import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { Endpoint, PresetEndpoint } from '../../shared/accounts/endpoint.ts';
import type { InventorySummary } from '../../shared/inventories/inventory.ts';
import type { SyncProgress, SyncRun, SyncStatus } from '../../shared/sync/sync-run.ts';
import { listKindLabel } from '../text/kind-text.ts';
import { type Message, t } from '../text/words.ts';
import { formatClock } from '../text/dates.ts';
import { formatCount } from '../text/numbers.ts';

/** What the dot beside an inventory tells. */
export type InventoryState = 'never' | 'running' | 'keys' | Exclude<SyncStatus, 'running'>;

const stateWords: Record<InventoryState, Message> = {
  never: 'Not synced yet',
  running: 'Syncing',
  keys: 'Keys needed',
  completed: 'Last sync complete',
  partial: 'Last sync partial',
  cancelled: 'Last sync cancelled',
  failed: 'Last sync failed',
};

const presetLabels: Record<PresetEndpoint, Message> = {
  'ovh-eu': 'Europe (ovh-eu)',
  'ovh-ca': 'Canada (ovh-ca)',
  'ovh-us': 'United States (ovh-us)',
};

const credentialWords: Record<CredentialSummary['state'], Message> = {
  stored: 'Keys stored',
  memory: 'Keys in memory until the app quits',
  locked: 'Keys in the locked vault',
  unreadable: 'Stored keys cannot be opened',
  provided: 'Keys from a secret provider',
  absent: 'No keys stored',
};

const runWords: Record<SyncStatus, Message> = {
  running: 'Did not end',
  completed: 'Completed',
  partial: 'Partial: some lists could not be read',
  cancelled: 'Cancelled',
  failed: 'Failed',
};

/** How a run ended. */
export function runLabel(status: SyncStatus): string {
  return t(runWords[status]);
}

const keyless: ReadonlySet<CredentialSummary['state']> = new Set(['absent', 'unreadable']);

/** Whether there are keys; a locked vault has them, and opens with the passphrase. */
export function hasKeys(inventory: Pick<InventorySummary, 'credentials'>): boolean {
  return !keyless.has(inventory.credentials.state);
}

export function inventoryState(inventory: InventorySummary): InventoryState {
  if (inventory.progress) return 'running';
  if (!hasKeys(inventory)) return 'keys';
  const status = inventory.lastRun?.status;
  // A run that is still called running without progress ended with the app.
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
    return t('OVHcloud asks for fewer requests; the sync goes on at {time}', { time });
  }
  if (projectCount === null) return t('Reading the list of projects');
  if (projectCount === 0) return t('No project in this account');
  const position = formatCount(Math.min(finishedProjects + 1, projectCount));
  const count = formatCount(projectCount);
  return current
    ? t('Project {position} of {count}: {kind}', {
        position,
        count,
        kind: listKindLabel(current.kind),
      })
    : t('Project {position} of {count}', { position, count });
}

/** `212 resources, 45 requests`, and what could not be read if anything. */
export function progressCounts(progress: SyncProgress): string {
  const { resourceCount, requests, issueCount } = progress;
  const counts = [
    resourcesLabel(resourceCount),
    t('{count, plural, one {# request} other {# requests}}', { count: requests }),
  ];
  if (issueCount > 0) {
    counts.push(t('{count, plural, one {# list} other {# lists}} not read', { count: issueCount }));
  }
  return counts.join(', ');
}

/** `1 resource`, `2,000 resources`. */
export function resourcesLabel(count: number): string {
  return t('{count, plural, one {# resource} other {# resources}}', { count });
}

/** What a run brought: `2 new, 1 gone`. */
export function changesLabel(run: Pick<SyncRun, 'newCount' | 'goneCount'>): string {
  const { newCount, goneCount } = run;
  if (newCount === 0 && goneCount === 0) return t('No change');
  return t('{newCount, number} new, {goneCount, number} gone', { newCount, goneCount });
}
