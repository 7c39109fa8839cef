import type { Page } from '@playwright/test';
import type { Reply } from '../../shared/bridge/contract.ts';
import type { ResourceKind, ResourceRow } from '../../shared/resources/resource.ts';
import type { RowColumns } from '../../shared/resources/row-columns.ts';
import { unpackRows } from '../../shared/resources/rules/unpack-rows.ts';

/** The rows of the resource table as the window received them. */
export async function resourceRows(page: Page): Promise<ResourceRow[]> {
  return rowsIn(await page.evaluate(() => window.bridge.call('resource.list', undefined)));
}

/** The first resource of a kind. */
export async function resourceOf(
  page: Page,
  kind: ResourceKind,
  subclass: ResourceRow['subclass'] = null,
): Promise<ResourceRow> {
  const rows = await resourceRows(page);
  const found = rows.find((row) => row.kind === kind && row.subclass === subclass);
  if (found === undefined) throw new Error(`The simulated account has no ${kind}.`);
  return found;
}

/** The rows in the text of main's reply. */
export function rowsIn(text: string): ResourceRow[] {
  const reply = JSON.parse(text) as Reply<RowColumns>;
  if (!reply.ok) throw new Error(`Main reports ${reply.failure.code}.`);
  return unpackRows(reply.value);
}
