import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import {
  defaultResourceTable,
  defaultResourceViews,
  type ResourceViews,
} from '../../../../../shared/resources/resource-view.ts';
import { noFilters } from '../../../../../renderer/resources/filters/filters.ts';
import type { FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { anInventory, aRow, renderResources } from '../render-resources.tsx';
import { t } from '../../../../../renderer/text/translate.ts';

const rows = [
  aRow({ name: 'small', sizeBytes: 2 ** 30, tags: ['env=prod'] }),
  aRow({ name: 'large', sizeBytes: 10 * 2 ** 30, protection: 'protected' }),
  aRow({ name: 'untold', sizeBytes: null, protection: 'unknown', regions: ['SBG5'] }),
];

const otherId = '1b9a3c1e-6a64-4f0c-9c38-2f6c2d1d7a22';

/** Stores the table settings as main does. */
function keeping(initial: ResourceViews = defaultResourceViews): FakeHandlers {
  let stored = initial;
  return {
    'view.read': () => stored,
    'view.setTable': ({ table }) => (stored = { ...stored, table }),
    'view.add': (view) =>
      (stored = {
        ...stored,
        views: [...stored.views, { ...view, id: crypto.randomUUID() } as ResourceViews['views'][0]],
      }),
    'view.delete': ({ viewId }) =>
      (stored = { ...stored, views: stored.views.filter(({ id }) => id !== viewId) }),
  };
}

async function headers(): Promise<string[]> {
  const shown = await screen.findAllByRole('columnheader');
  // Between the boxes and the menus of the rows.
  return shown.slice(1, -1).map((header) => header.textContent ?? '');
}

async function names(): Promise<string[]> {
  const nameOf = new Map(rows.map(({ name }) => [t('resources.rowExpand', { name }), name]));
  const buttons = await screen.findAllByRole('button', { name: (label) => nameOf.has(label) });
  return buttons.map((button) => nameOf.get(button.getAttribute('aria-label') ?? '') ?? '');
}

describe('the columns', () => {
  it('are chosen and ordered, and saved by main', async () => {
    const { user, asked } = renderResources(rows, { handlers: keeping() });
    await user.click(await screen.findByRole('button', { name: t('resources.columns') }));
    await user.click(await screen.findByRole('checkbox', { name: t('common.apps') }));
    await user.click(screen.getByRole('checkbox', { name: t('common.size') }));
    await user.click(
      screen.getByRole('button', {
        name: t('resources.columnMoveUp', { column: t('common.size') }),
      }),
    );
    const wanted = [
      t('common.name'),
      t('resources.status'),
      t('common.class'),
      t('common.project'),
      t('common.size'),
      t('common.region'),
    ];
    expect(await headers()).toEqual(wanted);
    expect(screen.getByRole('grid')).toHaveAttribute('aria-colcount', '8');
    expect(screen.getByText('10 GiB')).toBeVisible();
    expect(asked.filter(({ channel }) => channel === 'view.setTable').at(-1)?.request).toEqual({
      table: {
        columns: ['name', 'status', 'class', 'project', 'size', 'region', 'inventory'],
        sort: defaultResourceTable.sort,
      },
    });
    await user.click(screen.getByRole('button', { name: t('resources.columnsReset') }));
    expect(await headers()).toContain(t('common.apps'));
  });

  it('are restored as saved, with their sort', async () => {
    const table = {
      columns: ['name' as const, 'size' as const],
      sort: { column: 'size' as const, isDescending: true },
    };
    renderResources(rows, { handlers: keeping({ table, views: [] }) });
    expect(await headers()).toEqual([t('common.name'), t('common.size')]);
    expect(await names()).toEqual(['large', 'small', 'untold']);
    expect(screen.getByRole('columnheader', { name: t('common.size') })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
  });

  it('show the inventory only if there are several', async () => {
    renderResources(rows, { handlers: keeping() });
    expect(await headers()).not.toContain(t('common.inventory'));
    cleanup();
    const several = [anInventory(), anInventory({ id: otherId, name: 'Other' })];
    const { user } = renderResources(rows, {
      handlers: { ...keeping(), 'inventory.list': () => several },
    });
    expect(await headers()).toContain(t('common.inventory'));
    await user.click(screen.getByRole('button', { name: t('resources.columns') }));
    expect(await screen.findByRole('checkbox', { name: t('common.inventory') })).toBeChecked();
  });

  it('sort by name again when the sorted one is removed', async () => {
    const table = {
      columns: ['name' as const, 'size' as const],
      sort: { column: 'size' as const, isDescending: true },
    };
    const { user } = renderResources(rows, { handlers: keeping({ table, views: [] }) });
    await user.click(await screen.findByRole('button', { name: t('resources.columns') }));
    await user.click(await screen.findByRole('checkbox', { name: t('common.size') }));
    expect(await names()).toEqual(['large', 'small', 'untold']);
    expect(screen.getByRole('columnheader', { name: t('common.name') })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
  });
});

describe('the headers', () => {
  const edgeOf = (column: string) =>
    screen.getByRole('separator', { name: t('resources.columnWidth', { column }) });
  const buttonOf = (column: string) => screen.getByRole('button', { name: column });
  const widthOf = (column: string) => Number(edgeOf(column).getAttribute('aria-valuenow'));
  const lastTable = (asked: { channel: string; request: unknown }[]) =>
    asked.filter(({ channel }) => channel === 'view.setTable').at(-1)?.request;

  it('are one tab stop with the edge of their column, and the arrow keys move between them', async () => {
    const { user } = renderResources(rows, { handlers: keeping() });
    await headers();
    buttonOf(t('common.name')).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(buttonOf(t('common.class'))).toHaveFocus();
    await user.tab();
    expect(edgeOf(t('common.class'))).toHaveFocus();
    await user.keyboard('{Shift>}{Tab}{/Shift}{End}');
    expect(buttonOf(t('common.region'))).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '2');
  });

  it('resize their column with the arrow keys; columns after it make room', async () => {
    const { user, asked } = renderResources(rows, { handlers: keeping() });
    await headers();
    const before = widthOf(t('resources.status'));
    const name = widthOf(t('common.name'));
    edgeOf(t('resources.status')).focus();
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
    await waitFor(() => expect(widthOf(t('resources.status'))).toBe(before + 16));
    expect(widthOf(t('common.name'))).toBe(name);
    expect(lastTable(asked)).toEqual({
      table: { ...defaultResourceTable, widths: { name, status: before + 16 } },
    });
    await user.click(screen.getByRole('button', { name: t('resources.columns') }));
    await user.click(await screen.findByRole('button', { name: t('resources.columnsReset') }));
    await waitFor(() => expect(lastTable(asked)).toEqual({ table: defaultResourceTable }));
    expect(widthOf(t('resources.status'))).toBe(before);
  });

  it('never make a column narrower or wider than main stores', async () => {
    const { user } = renderResources(rows, {
      handlers: keeping({ table: { ...defaultResourceTable, widths: { status: 50 } }, views: [] }),
    });
    await headers();
    edgeOf(t('resources.status')).focus();
    await user.keyboard('{ArrowLeft}');
    await waitFor(() => expect(widthOf(t('resources.status'))).toBe(48));
  });

  it('move their column with Ctrl, Shift and the arrow keys, but never the name', async () => {
    const { user } = renderResources(rows, { handlers: keeping() });
    await headers();
    buttonOf(t('resources.status')).focus();
    await user.keyboard('{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}');
    await waitFor(async () =>
      expect((await headers()).slice(0, 3)).toEqual([
        t('common.name'),
        t('common.class'),
        t('resources.status'),
      ]),
    );
    expect(buttonOf(t('resources.status'))).toHaveFocus();
    expect(
      screen.getByText(
        t('resources.columnMoved', { column: t('resources.status'), position: 3, count: 6 }),
      ),
    ).toBeInTheDocument();
    await user.keyboard('{Control>}{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}{/Control}');
    expect((await headers()).slice(0, 2)).toEqual([t('common.name'), t('resources.status')]);
  });
});

describe('the filters', () => {
  it('accept several values, which show as chips', async () => {
    const { user } = renderResources(rows, { handlers: keeping() });
    await user.click(await screen.findByRole('button', { name: t('resources.filters') }));
    await user.click(await screen.findByRole('combobox', { name: t('resources.status') }));
    await user.click(await screen.findByRole('option', { name: t('status.protected') }));
    await user.click(await screen.findByRole('option', { name: t('status.unknown') }));
    expect(await names()).toEqual(['large', 'untold']);
    expect(window.location.hash).toBe('#/resources?protection=protected&protection=unknown');
    await user.keyboard('{Escape}{Escape}');
    await user.click(
      screen.getByRole('button', {
        name: t('resources.filterRemove', {
          name: t('resources.filterValue', {
            filter: t('resources.status'),
            value: t('status.protected'),
          }),
        }),
      }),
    );
    expect(await names()).toEqual(['untold']);
  });

  it('offer the values that occur among the resources', async () => {
    const { user } = renderResources(rows, { handlers: keeping() });
    await user.click(await screen.findByRole('button', { name: t('resources.filters') }));
    await user.click(await screen.findByRole('combobox', { name: t('resources.tag') }));
    expect(await screen.findByRole('option', { name: 'env=prod' })).toBeVisible();
  });
});

describe('a view', () => {
  it('is named, picked and deleted', async () => {
    const { user, asked } = renderResources(rows, {
      handlers: keeping(),
      address: '/resources?region=SBG5',
    });
    await user.click(await screen.findByRole('button', { name: t('resources.views') }));
    await user.click(await screen.findByRole('menuitem', { name: t('resources.viewSaveAs') }));
    const dialog = await screen.findByRole('dialog', { name: t('resources.viewSaveAsTitle') });
    await user.click(within(dialog).getByRole('button', { name: t('resources.viewSave') }));
    expect(within(dialog).getByText(t('resources.viewNameMissing'))).toBeVisible();
    await user.type(within(dialog).getByRole('textbox', { name: t('common.name') }), 'Strasbourg');
    await user.click(within(dialog).getByRole('button', { name: t('resources.viewSave') }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        channel: 'view.add',
        request: {
          name: 'Strasbourg',
          filters: { ...noFilters, regions: ['SBG5'] },
          search: '',
          table: defaultResourceTable,
        },
      }),
    );
    await user.click(
      screen.getByRole('button', {
        name: t('resources.filterRemove', {
          name: t('resources.filterValue', { filter: t('common.region'), value: 'SBG5' }),
        }),
      }),
    );
    expect(await names()).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: t('resources.views') }));
    await user.click(await screen.findByRole('menuitem', { name: 'Strasbourg' }));
    expect(await names()).toEqual(['untold']);
    await user.click(
      screen.getByRole('button', { name: t('resources.viewCurrent', { name: 'Strasbourg' }) }),
    );
    await user.click(
      await screen.findByRole('menuitem', {
        name: t('resources.viewDelete', { name: 'Strasbourg' }),
      }),
    );
    expect(await screen.findByRole('button', { name: t('resources.views') })).toBeVisible();
  });

  it('stores the search, and searches again when it is picked', async () => {
    const { user, asked } = renderResources(rows, { handlers: keeping() });
    const search = await screen.findByRole('textbox', { name: t('common.searchResources') });
    await user.type(search, 'large');
    await user.click(screen.getByRole('button', { name: t('resources.views') }));
    await user.click(await screen.findByRole('menuitem', { name: t('resources.viewSaveAs') }));
    const dialog = await screen.findByRole('dialog', { name: t('resources.viewSaveAsTitle') });
    await user.type(within(dialog).getByRole('textbox', { name: t('common.name') }), 'The large');
    await user.click(within(dialog).getByRole('button', { name: t('resources.viewSave') }));
    await waitFor(() =>
      expect(asked).toContainEqual({
        channel: 'view.add',
        request: {
          name: 'The large',
          filters: noFilters,
          search: 'large',
          table: defaultResourceTable,
        },
      }),
    );
    await user.clear(search);
    expect(await names()).toHaveLength(3);
    await user.click(await screen.findByRole('button', { name: t('resources.views') }));
    await user.click(await screen.findByRole('menuitem', { name: 'The large' }));
    await waitFor(() => expect(search).toHaveValue('large'));
    expect(await names()).toEqual(['large']);
  });

  it('exists for what needs attention', async () => {
    const { user } = renderResources(rows, { handlers: keeping() });
    await user.click(await screen.findByRole('button', { name: t('resources.views') }));
    await user.click(await screen.findByRole('menuitem', { name: t('status.notProtected') }));
    expect(await names()).toEqual(['small']);
  });
});
