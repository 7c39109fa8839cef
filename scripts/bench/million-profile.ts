import { randomUUID } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Inventory, InventorySnapshot } from '../../shared/inventories/inventory.ts';
import { readSnapshot, writeSnapshot } from '../../electron/storage/snapshot-file.ts';
import { firstAnswersPath } from '../../electron/first-answers/first-answers.ts';
import { fillProfile, profileOf } from './app-profile.ts';
import type { Workshop } from './workshop.ts';

export interface ManyAccounts {
  accounts: number;
  resourcesOfEach: number;
}

const accountsOfGroup = 5;

/**
 * Fills a profile with many accounts: the program itself reads the first, and the others are written as copies of its
 * files, with ids of their own. Returns the number of resources. The provider's objects of the copies are missing: they
 * are read only when a row is opened.
 */
export async function fillWithMany(
  workshop: Workshop,
  profile: string,
  { accounts, resourcesOfEach }: ManyAccounts,
): Promise<number> {
  await fillProfile(workshop, resourcesOfEach);
  await cp(profileOf(workshop, resourcesOfEach), profile, { recursive: true });
  // They are of the one account.
  await rm(firstAnswersPath(profile), { force: true });
  const listed = join(profile, 'inventories.json');
  const stored = JSON.parse(await readFile(listed, 'utf8')) as { value: Inventory[] };
  const [first] = stored.value;
  if (first === undefined) throw new Error('The profile has no inventory.');
  const folderOf = (id: string) => join(profile, 'inventories', id);
  const { snapshot } = await readSnapshot(join(folderOf(first.id), 'snapshot.jsonl'));
  const copies = Array.from({ length: accounts }, (_, index) => inventoryCopy(first, index));
  for (const [index, { id }] of copies.entries()) {
    if (index === 0) continue;
    console.error(`million: writing account ${index + 1} of ${accounts}`);
    await mkdir(folderOf(id), { recursive: true });
    const path = join(folderOf(id), 'snapshot.jsonl');
    await writeSnapshot(path, snapshotCopy(snapshot, id, index), () => Promise.resolve(null));
    const run = await readFile(join(folderOf(first.id), 'last-run.json'), 'utf8');
    await writeFile(join(folderOf(id), 'last-run.json'), run.replaceAll(first.id, id));
  }
  await writeFile(listed, JSON.stringify({ ...stored, value: copies }));
  return accounts * snapshot.resources.length;
}

function inventoryCopy(first: Inventory, index: number): Inventory {
  const group = `Customer ${Math.floor(index / accountsOfGroup) + 1}`;
  if (index === 0) return { ...first, group };
  return { ...first, id: randomUUID(), name: `Account ${index + 1}`, group };
}

/** The same account with other projects, so that no URN is in two inventories. */
export function snapshotCopy(
  snapshot: InventorySnapshot,
  inventoryId: string,
  index: number,
): InventorySnapshot {
  const ids = new Set(snapshot.projects.map(({ id }) => id));
  const prefix = index.toString(16).padStart(4, '0');
  const text = JSON.stringify({ ...snapshot, inventoryId }).replaceAll(/[0-9a-f]{32}/g, (found) =>
    ids.has(found) ? `${prefix}${found.slice(prefix.length)}` : found,
  );
  return JSON.parse(text) as InventorySnapshot;
}
