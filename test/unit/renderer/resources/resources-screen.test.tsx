import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failWith } from '../../../fakes/fake-bridge.ts';
import { inventoryId } from '../../../fakes/builders.ts';
import { anInventory, aRow, renderResources } from './render-resources.tsx';

const rows = [
  aRow({ name: 'web-1', class: 'compute', kind: 'instance' }),
  aRow({ name: 'web-2', class: 'compute', kind: 'instance', protection: 'protected' }),
  aRow({ name: 'bucket', class: 'object-storage', subclass: 's3', protection: 'unknown' }),
];

async function shownNames(): Promise<string[]> {
  const buttons = await screen.findAllByRole('button', { name: /^(Expand|Collapse) / });
  return buttons.map((button) => button.getAttribute('aria-label')?.replace(/^\w+ /, '') ?? '');
}

describe('the table of resources', () => {
  it('shows each with its class, status, project, region and inventory, and no figure for apps', async () => {
    renderResources([rows[2] ?? aRow()]);
    const row = (await screen.findAllByRole('row'))[1];
    const cells = within(row ?? document.body).getAllByRole('gridcell');
    expect(cells.map((cell) => cell.textContent?.trim())).toEqual([
      '',
      'bucket',
      'Object Storage, S3',
      '',
      '?Unknown',
      'Production',
      'GRA11',
      'Main account',
    ]);
  });

  it('tells how many rows there are, though most are not on the page', async () => {
    renderResources(Array.from({ length: 5000 }, (_, index) => aRow({ name: `r${index}` })));
    const grid = await screen.findByRole('grid');
    expect(grid).toHaveAttribute('aria-rowcount', '5001');
    expect(screen.getByText('Showing 5,000 of 5,000')).toBeVisible();
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getAllByRole('row')[1]).toHaveAttribute('aria-rowindex', '2');
  });

  it('sorts by a click on a header and says so', async () => {
    const { user } = renderResources(rows);
    expect(await shownNames()).toEqual(['bucket', 'web-1', 'web-2']);
    const header = screen.getByRole('columnheader', { name: 'Name' });
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(await shownNames()).toEqual(['web-2', 'web-1', 'bucket']);
  });

  it('marks what the latest sync could not read with its date', async () => {
    renderResources([aRow({ asOf: '2026-01-02T10:00:00.000Z' })]);
    expect(await screen.findByText(/as of 2 Jan/)).toBeVisible();
  });

  it('says of which volumes Kubernetes takes care, and finds them by that', async () => {
    const pvc = 'pvc-7969c988-5464-48f6-920b-3a489e8d4dbc';
    const { user } = renderResources([
      ...rows,
      aRow({ name: `ovh-managed-kubernetes-dmhe43-${pvc}` }),
      aRow({ name: pvc }),
    ]);
    expect(await screen.findByText('Kubernetes volume, cluster dmhe43')).toBeVisible();
    expect(screen.getByText('Kubernetes volume')).toBeVisible();
    await user.type(screen.getByRole('textbox', { name: 'Search resource' }), 'Kubernetes');
    expect(screen.getByText('Showing 2 of 5')).toBeVisible();
  });

  it('searches at each keystroke, and keeps the count true', async () => {
    const { user } = renderResources(rows);
    await user.type(await screen.findByRole('textbox', { name: 'Search resource' }), 'WEB');
    expect(await shownNames()).toEqual(['web-1', 'web-2']);
    expect(screen.getByText('Showing 2 of 3')).toBeVisible();
  });
});

describe('filters that came by a link', () => {
  it('show as chips that go one by one', async () => {
    const { user } = renderResources(rows, {
      address: '/resources?project=p1&protection=protected',
    });
    expect(await shownNames()).toEqual(['web-2']);
    await user.click(screen.getByRole('button', { name: 'Remove filter Status: Protected' }));
    expect(await shownNames()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Remove filter Project: Production' }));
    expect(screen.queryByRole('list', { name: 'Filters' })).not.toBeInTheDocument();
    expect(window.location.hash).toBe('#/resources');
  });

  it('come back with the back button', async () => {
    const { user } = renderResources(rows, { address: '/resources?class=compute' });
    expect(await shownNames()).toEqual(['web-1', 'web-2']);
    await user.click(screen.getByRole('combobox', { name: 'Class' }));
    await user.click(await screen.findByRole('option', { name: 'Compute' }));
    expect(await shownNames()).toHaveLength(3);
    act(() => window.history.back());
    await waitFor(async () => expect(await shownNames()).toHaveLength(2));
  });

  it('offer to be cleared when nothing matches', async () => {
    const { user } = renderResources(rows, { address: `/resources?inventory=${inventoryId}` });
    const search = await screen.findByRole('textbox', { name: 'Search resource' });
    await user.type(search, 'nothing like it');
    expect(screen.getByText('Showing 0 of 3')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear search and filters' }));
    expect(await shownNames()).toHaveLength(3);
    expect(search).toHaveValue('');
    expect(window.location.hash).toBe('#/resources');
  });

  it('name an inventory that is no longer here', async () => {
    renderResources(rows, { address: '/resources?inventory=gone' });
    expect(await screen.findByText('Inventory: no longer here')).toBeVisible();
  });
});

describe('without rows', () => {
  it('leads to the inventories when there is none', async () => {
    renderResources([], { handlers: { 'inventory.list': () => [] } });
    expect(await screen.findByText('No inventory yet')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Go to Inventories' })).toHaveAttribute('href', '#/');
  });

  it('says that nothing was synced, rather than that there is nothing', async () => {
    renderResources([], {
      handlers: { 'inventory.list': () => [anInventory({ syncedAt: null })] },
    });
    expect(await screen.findByText('Nothing has been synced yet')).toBeVisible();
  });

  it('shows placeholders only while nothing is known', async () => {
    renderResources(rows);
    expect(screen.getByLabelText('Reading the resources')).toBeVisible();
    await shownNames();
    expect(screen.queryByLabelText('Reading the resources')).not.toBeInTheDocument();
  });

  it('says why the rows could not be read, and reads them again when asked', async () => {
    let isBroken = true;
    const { user } = renderResources(rows, {
      handlers: { 'resource.list': () => (isBroken ? failWith('storage.full') : rows) },
    });
    await screen.findByRole('alert');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await shownNames()).toHaveLength(3);
  });
});
