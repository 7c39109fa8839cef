import type { NewApp } from '../../shared/plakar-apps/plakar-app.ts';
import { prefilledFields } from '../../shared/plakar-apps/rules/app-fit.ts';
import { unpackRows } from '../../shared/resources/rules/unpack-rows.ts';
import { hexOf } from './account/building.ts';
import type { Ask } from './ask.ts';

/** The apps of the demo: what Plakar backs up, and the store that it backs up to. */
const apps = [
  { resource: 'shop-plakar-store', role: 'store', name: 'Plakar store Strasbourg' },
  { resource: 'shop-media', role: 'source', name: 'Shop media' },
  { resource: 'shop-invoices', role: 'source', name: 'Shop invoices' },
] as const;

export async function addApps(ask: Ask, inventoryId: string): Promise<void> {
  const rows = unpackRows(await ask('resource.list', undefined));
  for (const { resource, role, name } of apps) {
    const row = rows.find((each) => each.name === resource);
    if (row === undefined) throw new Error(`The demo has no ${resource}.`);
    const { resource: details } = await ask('resource.read', { inventoryId, urn: row.urn });
    await ask('plakarApp.add', {
      inventoryId,
      urn: row.urn,
      role,
      name,
      ...settingsOf(role),
      fields: prefilledFields(details, 's3'),
      secrets: { access_key: madeUp('access key'), secret_access_key: madeUp('secret key') },
    });
  }
}

function settingsOf(role: 'store' | 'source') {
  const isStore = role === 'store';
  return {
    protocol: 's3',
    environment: isStore ? null : 'production',
    dataClasses: [],
    temperature: isStore ? 'standard' : null,
  } as const satisfies Partial<NewApp>;
}

/** Not a key of anything. */
function madeUp(name: string) {
  return { kind: 'typed', text: hexOf(name, 32) } as const;
}
