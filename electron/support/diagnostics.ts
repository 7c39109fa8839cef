import { type Owner, redact } from '../log/rules/redact.ts';
import type { NetworkDescription } from '../../shared/network/calls.ts';
import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import type { AppFacts } from '../../shared/support/diagnostics.ts';
import type { RestorePointSourceSummary } from '../../shared/restore-points/restore-point-source.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import type { VaultStatus } from '../../shared/vault/vault.ts';
import type { InventoryEntry } from '../inventories/inventory-store.ts';
import {
  networkLines,
  programLines,
  settingLines,
  sourceLines,
  syncLines,
  vaultLines,
} from './diagnostics-text.ts';

/** Hours of use, and still short enough to read before sending. */
const maxLogLines = 200;

interface DiagnosticsOfPorts {
  owner: Owner;
  now: () => Date;
  facts: AppFacts & { isSandboxed: boolean };
  languageOf: () => { language: string; locale: string };
  settings: () => Settings;
  vaultStatus: () => Promise<VaultStatus>;
  keyStoreName: () => string | null;
  network: () => Promise<NetworkDescription>;
  inventories: () => readonly InventoryEntry[];
  sources: () => Promise<readonly RestorePointSourceSummary[]>;
  /** The kind of each entry, by the name of its list. */
  kinds: () => Record<string, readonly string[]>;
  readLog: (maxLines: number) => Promise<readonly string[]>;
}

/** Returns the text that a user can send to support. Redacted as a whole, although it should contain no secrets. */
export async function diagnosticsOf(ports: DiagnosticsOfPorts): Promise<string> {
  const { owner, now, facts } = ports;
  const sections = await Promise.all([
    section('Program', async () => programLines({ ...facts, ...ports.languageOf() })),
    section('Keys', async () => vaultLines(await ports.vaultStatus(), ports.keyStoreName())),
    section('Network', async () => networkLines(await ports.network())),
    section('Stored data', async () => countLines(ports.kinds())),
    section('Last syncs', async () => syncLines(ports.inventories().map(syncFactsOf))),
    section('Restore point sources', async () => sourceLines(await ports.sources())),
    section('Settings', async () => settingLines(ports.settings())),
    section(`Last ${maxLogLines} lines of the log`, () => ports.readLog(maxLogLines)),
  ]);
  const head = `Diagnostics of OVHcloud Inventory, ${now().toISOString()}`;
  return redact([head, ...sections].join('\n\n'), owner);
}

/** A section that fails must not hide the others: diagnostics are requested when something is wrong. */
async function section(title: string, read: () => Promise<readonly string[]>): Promise<string> {
  let lines: readonly string[];
  try {
    lines = await read();
  } catch (error) {
    lines = [`could not be read (${error instanceof Error ? error.name : typeof error})`];
  }
  return [`## ${title}`, ...(lines.length === 0 ? ['empty'] : lines)].join('\n');
}

function syncFactsOf({ inventory, snapshot, lastRun }: InventoryEntry) {
  return {
    endpoint: endpointName(inventory.endpoint),
    resourceCount: snapshot?.resources.length ?? null,
    lastRun,
  };
}

function endpointName(endpoint: Endpoint): string {
  return endpoint.kind === 'preset' ? endpoint.name : 'an address of its own';
}

function countLines(kinds: Record<string, readonly string[]>): string[] {
  return Object.entries(kinds).map(([what, each]) => {
    const counts = new Map<string, number>();
    for (const kind of each) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const parts = [...counts].map(([kind, count]) => `${kind} ${count}`);
    return `${what}: ${each.length}${parts.length === 0 ? '' : ` (${parts.join(', ')})`}`;
  });
}
