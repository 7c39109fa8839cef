import { getOrAdd } from '../../shared/basics/get-or-add.ts';
import type { Failure } from '../../shared/bridge/errors.ts';
import type { NetworkDescription } from '../../shared/network/calls.ts';
import type { AppFacts } from '../../shared/support/diagnostics.ts';
import type { RestorePointSourceSummary } from '../../shared/restore-points/restore-point-source.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { SyncIssue, SyncRun } from '../../shared/sync/sync-run.ts';
import type { VaultStatus } from '../../shared/vault/vault.ts';

/* Always in English, because support reads it. Things are numbered instead of named. */

/** Maximum number of references for issues with the same cause. */
const maxReferences = 3;

export function programLines(
  facts: AppFacts & { isSandboxed: boolean; language: string; locale: string },
): string[] {
  return [
    `OVHcloud Inventory ${facts.version}`,
    `Electron ${facts.electronVersion}, Chromium ${facts.chromeVersion}, Node ${facts.nodeVersion}`,
    `${facts.systemVersion}, ${facts.platform}`,
    `Sandbox of the page: ${facts.isSandboxed ? 'on' : 'off'}`,
    `Language ${facts.language}, region ${facts.locale}`,
    `Data folder ${facts.dataFolder}`,
    `Log folder ${facts.logFolder}`,
  ];
}

export function vaultLines(status: VaultStatus, keyStoreName: string | null): string[] {
  const store = status.isKeyStoreAvailable ? 'there' : 'not there';
  const minutes = status.autoLockMinutes;
  return [
    `Stored by: ${status.mode}${status.isChosen ? '' : ', not yet chosen'}`,
    `Key store of the system: ${store}${keyStoreName === null ? '' : ` (${keyStoreName})`}`,
    `Locked: ${status.isLocked ? 'yes' : 'no'}, locks after: ${minutes === null ? 'never' : `${minutes} min`}`,
    `Entries that do not open: ${status.unreadableCount}`,
  ];
}

export function networkLines({ proxies, authorities }: NetworkDescription): string[] {
  return [
    ...proxies.map(({ host, proxy }) => `Proxy for ${host}: ${proxy ?? 'none, reached directly'}`),
    ...authorities.map(
      ({ path, certificateCount, problem }) =>
        `Authority ${path}: ${certificateCount ?? 'no'} certificates${problem === null ? '' : `, ${problem}`}`,
    ),
    ...(authorities.length === 0 ? ['Further certificate authorities: none'] : []),
  ];
}

/** The parts of an inventory that support needs. */
interface SyncFacts {
  endpoint: string;
  resourceCount: number | null;
  lastRun: SyncRun | null;
}

export function syncLines(inventories: readonly SyncFacts[]): string[] {
  if (inventories.length === 0) return ['none'];
  return inventories.flatMap(({ endpoint, resourceCount, lastRun }, index) => [
    `Inventory ${index + 1} at ${endpoint}, resources: ${resourceCount ?? 'never read'}`,
    ...(lastRun === null ? ['  no sync yet'] : runLines(lastRun)),
  ]);
}

function runLines(run: SyncRun): string[] {
  const { status, startedAt, finishedAt, requests, newCount, goneCount, issues, failure } = run;
  return [
    `  last sync ${status}, from ${startedAt} to ${finishedAt ?? '…'}`,
    `  ${requests} requests, ${newCount} new, ${goneCount} gone, ${issues.length} issues`,
    ...(failure === null ? [] : [`  failed: ${failureText(failure)}`]),
    ...issueLines(issues),
  ];
}

function issueLines(issues: SyncRun['issues']): string[] {
  const groups = new Map<string, SyncIssue[]>();
  for (const issue of issues) getOrAdd(groups, causeOf(issue), () => []).push(issue);
  return [...groups].map(([cause, alike]) => {
    const ids = alike.flatMap(({ queryId }) => queryId ?? []).slice(0, maxReferences);
    const references = ids.length === 0 ? '' : `, reference ${ids.join(' ')}`;
    return `  ${alike.length} × ${cause}${references}`;
  });
}

function causeOf({ list, code, httpStatus }: SyncIssue): string {
  return `${list.kind}: ${code}${httpStatus === null ? '' : `, HTTP ${httpStatus}`}`;
}

export function sourceLines(sources: readonly RestorePointSourceSummary[]): string[] {
  if (sources.length === 0) return ['none'];
  return sources.map(({ kind, readAt, isRead, failure, snapshotCount }, index) => {
    const state = isRead ? 'read' : 'not read at the last try';
    const why = failure === null ? '' : `, ${failureText(failure)}`;
    return `Source ${index + 1}, ${kind}: ${state}, last read ${readAt ?? 'never'}, ${snapshotCount} snapshots${why}`;
  });
}

/** Settings whose texts are fixed choices. */
const choices: ReadonlySet<string> = new Set(['language', 'automaticSync.interval']);

/** Returns numbers, switches and choices, and the length of lists. Other texts may contain user data. */
export function settingLines(settings: Settings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => linesOfSetting(name, value));
}

function linesOfSetting(name: string, value: unknown): string[] {
  if (Array.isArray(value)) return [`${name}: ${value.length} entries`];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([part, inner]) =>
      linesOfSetting(`${name}.${part}`, inner),
    );
  }
  if (typeof value === 'string' && !choices.has(name)) {
    return [`${name}: ${value === '' ? 'empty' : 'set'}`];
  }
  return [`${name}: ${String(value)}`];
}

function failureText({ code, httpStatus, reference }: Failure): string {
  const status = httpStatus === null ? '' : `, HTTP ${httpStatus}`;
  return `${code}${status}${reference === null ? '' : `, reference ${reference}`}`;
}
