import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { VaultDocument } from '../../electron/vault/vault-document.ts';
import { ErrorCode } from '../../shared/bridge/errors.ts';
import { ChangeRecord } from '../../shared/coverage/changes.ts';
import { HistoryPoint } from '../../shared/coverage/coverage-history.ts';
import { Inventory, InventorySnapshot } from '../../shared/inventories/inventory.ts';
import { NetworkDocument } from '../../shared/network/network.ts';
import { PlakarApp } from '../../shared/plakar-apps/plakar-app.ts';
import { ExclusionRule } from '../../shared/resources/exclusion-rule.ts';
import { ResourceViews } from '../../shared/resources/resource-view.ts';
import {
  RestorePointSource,
  SourceReading,
} from '../../shared/restore-points/restore-point-source.ts';
import { SnapshotLink } from '../../shared/restore-points/snapshot-link.ts';
import { SecretProvider } from '../../shared/secret-providers/secret-provider.ts';
import { SettingsFile } from '../../shared/settings/settings-file.ts';
import { Settings } from '../../shared/settings/settings.ts';
import { SyncRun } from '../../shared/sync/sync-run.ts';
import { UpdateDocument } from '../../shared/updates/update.ts';

/** What is stored, by the file's name without its ending. */
const documents: Record<string, z.ZodType> = {
  settings: Settings,
  network: NetworkDocument,
  updates: UpdateDocument,
  inventories: z.array(Inventory),
  'secret-providers': z.array(SecretProvider),
  'point-sources': z.array(RestorePointSource),
  apps: z.array(PlakarApp),
  'exclusion-rules': z.array(ExclusionRule),
  views: ResourceViews,
  vault: VaultDocument,
  'agreed-places': z.array(z.string()),
};

const others: Record<string, z.ZodType> = {
  snapshot: InventorySnapshot,
  'last-run': SyncRun,
  history: z.array(HistoryPoint),
  changes: ChangeRecord,
  links: z.array(SnapshotLink),
  'a source’s reading': SourceReading,
  failures: ErrorCode,
  // What is in each part is above.
  'a settings file': z.record(z.keyof(SettingsFile), z.unknown()),
};

type Schema = Readonly<Record<string, unknown>>;

/** Every property and value of a schema, as `settings coverage.maxAgeDays`. */
function pathsIn(schema: Schema, path: string): string[] {
  const inner = Object.entries({
    ...(schema['properties'] as Record<string, Schema> | undefined),
  }).flatMap(([name, each]) => pathsIn(each, `${path}.${name}`));
  const alternatives = [schema['anyOf'], schema['oneOf'], schema['allOf']]
    .flatMap((each) => (each ?? []) as Schema[])
    .flatMap((each) => pathsIn(each, path));
  const items = [schema['items'], schema['additionalProperties']]
    .filter((each): each is Schema => typeof each === 'object' && each !== null)
    .flatMap((each) => pathsIn(each, path));
  const options = (schema['enum'] ?? []) as unknown[];
  // Every failure contains the codes: they are listed once.
  const isListed = options.includes('internal') && path !== 'failures';
  const values = isListed ? [] : options.map((value) => `${path} = ${String(value)}`);
  const constant = 'const' in schema ? [`${path} = ${String(schema['const'])}`] : [];
  return [path, ...inner, ...alternatives, ...items, ...values, ...constant];
}

it('lists every file that is opened', () => {
  const source = readFileSync('electron/shell/documents.ts', 'utf8');
  const opened = [...source.matchAll(/#open\('([\w-]+)'/g)].map(([, name]) => name);
  expect(new Set(opened)).toEqual(new Set(Object.keys(documents)));
});

// A name that changes here makes files of users unreadable: read the old name too, and only then update the list.
it('keeps the names in stored files', async () => {
  const lines = Object.entries({ ...documents, ...others }).flatMap(([name, schema]) => {
    const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' });
    return [...new Set(pathsIn(json, name))];
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('stored-formats.txt');
});
