import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatShortInstant } from '../../../../renderer/text/dates.ts';
import { failWith } from '../../../fakes/fake-bridge.ts';
import { inventoryId } from '../../../fakes/builders.ts';
import { anInventory, aRow, renderResources } from './render-resources.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const rows = [
  aRow({ name: 'web-1', class: 'compute', kind: 'instance' }),
  aRow({ name: 'web-2', class: 'compute', kind: 'instance', protection: 'protected' }),
  aRow({ name: 'bucket', class: 'object-storage', subclass: 's3', protection: 'unknown' }),
];

/** The row that a button opens or closes; null: it is another button. */
function nameIn(label: string): string | null {
  for (const id of ['resources.rowExpand', 'resources.rowCollapse'] as const) {
    const [before = '', after = ''] = t(id, { name: '|' }).split('|');
    if (label.startsWith(before) && label.endsWith(after)) {
      return label.slice(before.length, label.length - after.length);
    }
  }
  return null;
}

async function shownNames(): Promise<(string | null)[]> {
  const buttons = await screen.findAllByRole('button', { name: (label) => nameIn(label) !== null });
  return buttons.map((button) => nameIn(button.getAttribute('aria-label') ?? ''));
}

describe('the table of resources', () => {
  it('shows each with its status, class, project and region, and no number of apps', async () => {
    renderResources([rows[2] ?? aRow()]);
    const row = (await screen.findAllByRole('row'))[1];
    const cells = within(row ?? document.body).getAllByRole('gridcell');
    expect(cells.map((cell) => cell.textContent?.trim())).toEqual([
      '',
      'bucket',
      `?${t('status.unknown')}`,
      `${t('status.classObjectStorage')}, S3`,
      '',
      'Production',
      'GRA11',
      '',
    ]);
  });

  it('shows the number of rows, although most are not on the page', async () => {
    renderResources(Array.from({ length: 5000 }, (_, index) => aRow({ name: `r${index}` })));
    const grid = await screen.findByRole('grid');
    expect(grid).toHaveAttribute('aria-rowcount', '5001');
    expect(
      screen.getByText(t('resources.shownOfTotal', { shown: '5,000', total: '5,000' })),
    ).toBeVisible();
    expect(screen.getAllByRole('row').length).toBeLessThan(60);
    expect(screen.getAllByRole('row')[1]).toHaveAttribute('aria-rowindex', '2');
  });

  it('sorts by a click on a header and shows the order', async () => {
    const { user } = renderResources(rows);
    expect(await shownNames()).toEqual(['bucket', 'web-1', 'web-2']);
    const header = screen.getByRole('columnheader', { name: t('common.name') });
    expect(header).toHaveAttribute('aria-sort', 'ascending');
    await user.click(within(header).getByRole('button'));
    expect(header).toHaveAttribute('aria-sort', 'descending');
    expect(await shownNames()).toEqual(['web-2', 'web-1', 'bucket']);
  });

  it('marks resources that the latest sync could not read with their date', async () => {
    const asOf = '2026-01-02T10:00:00.000Z';
    renderResources([aRow({ asOf })]);
    const instant = formatShortInstant(asOf, Date.now());
    expect(await screen.findByText(t('resources.lastReadMark', { instant }))).toBeVisible();
  });

  it('marks volumes that Kubernetes manages, and finds them by that', async () => {
    const pvc = 'pvc-7969c988-5464-48f6-920b-3a489e8d4dbc';
    const { user } = renderResources([
      ...rows,
      aRow({ name: `ovh-managed-kubernetes-dmhe43-${pvc}` }),
      aRow({ name: pvc }),
    ]);
    expect(
      await screen.findByText(t('plakarApps.kubernetesVolumeOfCluster', { tag: 'dmhe43' })),
    ).toBeVisible();
    expect(screen.getByText(t('plakarApps.kubernetesVolume'))).toBeVisible();
    await user.type(
      screen.getByRole('textbox', { name: t('common.searchResources') }),
      'Kubernetes',
    );
    expect(screen.getByText(t('resources.shownOfTotal', { shown: '2', total: '5' }))).toBeVisible();
  });

  it('searches at each keystroke, with a correct count', async () => {
    const { user } = renderResources(rows);
    await user.type(
      await screen.findByRole('textbox', { name: t('common.searchResources') }),
      'WEB',
    );
    expect(await shownNames()).toEqual(['web-1', 'web-2']);
    expect(screen.getByText(t('resources.shownOfTotal', { shown: '2', total: '3' }))).toBeVisible();
  });
});

describe('filters from a link', () => {
  const filterText = (filter: string, value: string) =>
    t('resources.filterValue', { filter, value });

  it('show as chips that can be removed individually', async () => {
    const { user } = renderResources(rows, {
      address: '/resources?project=p1&protection=protected',
    });
    expect(await shownNames()).toEqual(['web-2']);
    await user.click(
      screen.getByRole('button', {
        name: t('resources.filterRemove', {
          name: filterText(t('resources.status'), t('status.protected')),
        }),
      }),
    );
    expect(await shownNames()).toHaveLength(3);
    await user.click(
      screen.getByRole('button', {
        name: t('resources.filterRemove', {
          name: filterText(t('common.project'), 'Production'),
        }),
      }),
    );
    expect(screen.queryByRole('list', { name: t('resources.filters') })).not.toBeInTheDocument();
    expect(window.location.hash).toBe('#/resources');
  });

  it('are restored by the back button', async () => {
    const { user } = renderResources(rows, { address: '/resources?class=compute' });
    expect(await shownNames()).toEqual(['web-1', 'web-2']);
    await user.click(screen.getByRole('combobox', { name: t('common.class') }));
    await user.click(await screen.findByRole('option', { name: t('status.classCompute') }));
    expect(await shownNames()).toHaveLength(3);
    act(() => window.history.back());
    await waitFor(async () => expect(await shownNames()).toHaveLength(2));
  });

  it('offer to be cleared when nothing matches', async () => {
    const { user } = renderResources(rows, { address: `/resources?inventory=${inventoryId}` });
    const search = await screen.findByRole('textbox', { name: t('common.searchResources') });
    await user.type(search, 'nothing like it');
    expect(screen.getByText(t('resources.shownOfTotal', { shown: '0', total: '3' }))).toBeVisible();
    await user.click(screen.getByRole('button', { name: t('resources.noMatchClear') }));
    expect(await shownNames()).toHaveLength(3);
    expect(search).toHaveValue('');
    expect(window.location.hash).toBe('#/resources');
  });

  it('name an inventory that no longer exists', async () => {
    renderResources(rows, { address: '/resources?inventory=gone' });
    expect(
      await screen.findByText(filterText(t('common.inventory'), t('common.inventoryGone'))),
    ).toBeVisible();
  });
});

describe('without rows', () => {
  it('offers to add an inventory when there is none', async () => {
    renderResources([], { handlers: { 'inventory.list': () => [] } });
    expect(await screen.findByText(t('common.noInventoryYet'))).toBeVisible();
    expect(screen.getByRole('button', { name: t('common.addInventory') })).toBeVisible();
  });

  it('reports that nothing was synced, rather than that there is nothing', async () => {
    renderResources([], {
      handlers: { 'inventory.list': () => [anInventory({ syncedAt: null })] },
    });
    expect(await screen.findByText(t('resources.neverSyncedTitle'))).toBeVisible();
  });

  it('shows placeholders only while nothing is known', async () => {
    renderResources(rows);
    expect(screen.getByLabelText(t('resources.loading'))).toBeVisible();
    await shownNames();
    expect(screen.queryByLabelText(t('resources.loading'))).not.toBeInTheDocument();
  });

  it('shows why the rows could not be read, and can retry', async () => {
    let isBroken = true;
    const { user } = renderResources(rows, {
      handlers: { 'resource.list': () => (isBroken ? failWith('storage.full') : rows) },
    });
    await screen.findByRole('alert');
    isBroken = false;
    await user.click(screen.getByRole('button', { name: t('kit.tryAgain') }));
    expect(await shownNames()).toHaveLength(3);
  });
});
