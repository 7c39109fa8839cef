import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { InventorySummary } from '../../../../../shared/inventories/inventory.ts';
import { noValue } from '../../../../../renderer/text/numbers.ts';
import { t } from '../../../../../renderer/text/translate.ts';
import { aNewSummary, aSummary } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';

const idOf = (index: number) => `0b9a3c1e-6a64-4f0c-9c38-2f6c2d1d7a${10 + index}`;

async function showTable(first: Partial<InventorySummary> = {}) {
  const others = Array.from({ length: 7 }, (_, index) =>
    aSummary({ id: idOf(index + 1), name: `Client ${index + 1}`, group: `Group ${index + 1}` }),
  );
  renderApp({ 'inventory.list': () => [aNewSummary({ id: idOf(0), ...first }), ...others] });
  const table = await screen.findByRole('table');
  const main = within(screen.getByRole('main'));
  return { table: within(table), main };
}

const namesIn = (table: Awaited<ReturnType<typeof showTable>>['table']) =>
  table.getAllByRole('link').map((link) => link.getAttribute('href')?.slice(-2));

it('shows no number for what was never read, and sorts it last both ways', async () => {
  const { table } = await showTable({ name: 'New' });
  const row = within(table.getByRole('row', { name: /New/ }));
  const numbers = ['resources', 'protected', 'unknown'];
  const cells = row
    .getAllByRole('cell')
    .filter(({ dataset }) => numbers.includes(dataset['column'] ?? ''));
  expect(cells.map(({ textContent }) => textContent)).toEqual([noValue, noValue, noValue]);
  const head = table.getByRole('columnheader', { name: t('status.protected') });
  const sort = within(head).getByRole('button');
  await userEvent.click(sort);
  expect(head).toHaveAttribute('aria-sort', 'ascending');
  expect(namesIn(table).at(-1)).toBe('10');
  await userEvent.click(sort);
  expect(head).toHaveAttribute('aria-sort', 'descending');
  expect(namesIn(table).at(-1)).toBe('10');
});

it('finds accounts by group, and reports how many are shown', async () => {
  const { table, main } = await showTable();
  await userEvent.type(main.getByRole('textbox', { name: t('inventories.search') }), 'group 3');
  expect(namesIn(table)).toEqual(['13']);
  expect(main.getByText(t('inventories.shownOfTotal', { shown: 1, total: 8 }))).toBeVisible();
});

it('has a menu in each row, also by right click', async () => {
  const { table } = await showTable();
  const row = table.getByRole('row', { name: /Client 2/ });
  await userEvent.pointer({ target: row, keys: '[MouseRight]' });
  expect(await screen.findByRole('menuitem', { name: t('inventories.syncStart') })).toBeVisible();
});
