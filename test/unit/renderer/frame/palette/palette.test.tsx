import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { requestPage } from '../../../../../renderer/navigation/requested-pages.ts';
import { t, type TextId } from '../../../../../renderer/text/translate.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aNewSummary, aProgress, aSummary } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';
import { aRow, giveElementsSize } from '../../resources/render-resources.tsx';

const web = aRow({ name: 'web-1', urn: 'urn:x:web-1', tags: ['team:blue'] });
const rows = [aRow({ name: 'old-web', urn: 'urn:x:old' }), web];
const account: FakeHandlers = {
  'inventory.list': () => [aSummary()],
  'resource.list': () => rows,
  'sync.start': () => undefined,
};

async function openPalette(handlers: FakeHandlers = account, hash = '#/coverage') {
  const app = renderApp(handlers, hash);
  await app.user.click(screen.getByRole('button', { name: buttonName() }));
  const dialog = within(await screen.findByRole('dialog', { name: t('frame.palette') }));
  const field = dialog.getByRole('combobox', { name: t('frame.paletteHint') });
  await waitFor(() => expect(field).toHaveFocus());
  const names = () => dialog.queryAllByRole('option').map(({ textContent }) => textContent);
  const selected = () => dialog.queryAllByRole('option', { selected: true });
  const type = async (text: string) => {
    await app.user.clear(field);
    await app.user.type(field, text);
  };
  return { ...app, dialog, field, names, selected, type };
}

const buttonName = () => (name: string) => name.startsWith(t('frame.paletteOpen'));

const onScreen = (title: TextId) => screen.findByRole('heading', { level: 1, name: t(title) });

describe('the palette', () => {
  it('opens on request of the menu, with the screens, the inventories and the main actions', async () => {
    renderApp(account);
    act(() => requestPage('palette'));
    const list = within(await screen.findByRole('listbox', { name: t('frame.paletteResults') }));
    await list.findByRole('group', { name: t('common.inventories') });
    const groups = list.getAllByRole('group').map((each) => each.getAttribute('aria-label'));
    expect(groups).toEqual(
      (['frame.paletteScreens', 'common.inventories', 'common.actions'] as const).map((id) =>
        t(id),
      ),
    );
    const addInventory = list.getByRole('option', {
      name: (name) => name.startsWith(t('common.addInventory')),
    });
    expect(addInventory).toHaveTextContent('N');
  });

  it('finds a screen, and opens it with the keyboard', async () => {
    const { user, type } = await openPalette();
    await type(t('common.secretProviders').slice(0, 6));
    await user.keyboard('{Enter}');
    await onScreen('common.secretProviders');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.getElementById('content')).toHaveFocus();
  });

  it('moves the selection with the arrows, around the ends, and back to the first result of a new search', async () => {
    const { user, names, selected, field, type } = await openPalette();
    expect(selected()).toHaveLength(1);
    await user.keyboard('{ArrowUp}');
    expect(selected()[0]).toHaveTextContent(names().at(-1) ?? '');
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(field).toHaveAttribute('aria-activedescendant', selected()[0]?.id);
    expect(selected()[0]).toHaveTextContent(names()[1] ?? '');
    await type('zzzz');
    await type(t('common.coverage'));
    expect(selected()).toHaveLength(1);
    expect(selected()[0]).toHaveTextContent(names()[0] ?? '');
  });

  it('finds an inventory by its name and its account, without its actions', async () => {
    const { user, type, names } = await openPalette();
    await type('xx1111');
    expect(names()).toHaveLength(1);
    await type('Production');
    expect(names().filter((name) => name?.startsWith(t('inventories.syncStart')))).toEqual([]);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: 'Production' })).toBeVisible();
  });

  it('syncs one inventory, and asks for keys that are missing instead', async () => {
    const noKeys = aNewSummary({
      id: 'a1b2c3d4-6a64-4f0c-9c38-2f6c2d1d7a11',
      name: 'Empty',
      credentials: { state: 'absent' },
    });
    const { user, type, asked } = await openPalette({
      ...account,
      'inventory.list': () => [aSummary(), noKeys],
    });
    await type(`${t('inventories.syncStart')} prod`);
    await user.keyboard('{Enter}');
    expect(asked.find(({ channel }) => channel === 'sync.start')?.request).toMatchObject({
      inventoryId: aSummary().id,
    });
    await user.click(screen.getByRole('button', { name: buttonName() }));
    const field = await screen.findByRole('combobox', { name: t('frame.paletteHint') });
    await user.type(field, `${t('inventories.syncStart')} empty`);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: t('inventories.settings') })).toBeVisible();
  });

  it('offers to cancel a sync that runs', async () => {
    const syncing = aSummary({ progress: aProgress() });
    const { type, names } = await openPalette({
      ...account,
      'inventory.list': () => [syncing],
    });
    await type(`${t('inventories.syncCancel')} production`);
    expect(names()).toEqual([`${t('inventories.syncCancel')}Production`]);
  });

  it('finds resources as their table does, names that begin with the text first, and opens one', async () => {
    const { user, dialog, type, names } = await openPalette();
    await type('web');
    const group = await dialog.findByRole('group', { name: t('common.resources') });
    const found = within(group).getAllByRole('option');
    expect(found.map(({ textContent }) => textContent?.slice(0, 5))).toEqual(['web-1', 'old-w']);
    giveElementsSize();
    await type('tag:team:blue');
    expect(names()).toHaveLength(1);
    expect(names()[0]).toContain(t('resources.matchTagLine', { value: 'team:blue' }));
    await user.keyboard('{Enter}');
    const row = t('resources.rowCollapse', { name: 'web-1' });
    expect(await screen.findByRole('button', { name: row })).toBeVisible();
  });

  it('focuses the row of a resource, and opens it again if it is shown already', async () => {
    giveElementsSize();
    const { user, type } = await openPalette();
    const goTo = async () => {
      await type('web-1');
      await user.keyboard('{Enter}');
    };
    await goTo();
    const collapse = { name: t('resources.rowCollapse', { name: 'web-1' }) };
    const row = async () => (await screen.findByRole('button', collapse)).closest('[role="row"]');
    await waitFor(async () => expect(await row()).toHaveFocus());
    await user.click(screen.getByRole('button', collapse));
    await user.click(screen.getByRole('button', { name: buttonName() }));
    const field = await screen.findByRole('combobox', { name: t('frame.paletteHint') });
    await user.type(field, 'web-1{Enter}');
    await waitFor(async () => expect(await row()).toHaveFocus());
  });

  it('lists few of many resources, and leads to all of them', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      aRow({ name: `disk-${index}`, urn: `urn:x:${index}` }),
    );
    const { user, dialog, type } = await openPalette({ ...account, 'resource.list': () => many });
    await type('disk');
    const group = await dialog.findByRole('group', { name: t('common.resources') });
    expect(within(group).getAllByRole('option')).toHaveLength(21);
    await user.click(
      within(group).getByRole('option', { name: t('frame.paletteShowAll', { count: 300 }) }),
    );
    expect(await screen.findByRole('textbox', { name: t('common.searchResources') })).toHaveValue(
      'disk',
    );
  });

  it('can be used while the resources load, and does not say meanwhile that there are none', async () => {
    let answer: (found: typeof rows) => void = () => undefined;
    const { dialog, type, names } = await openPalette({
      ...account,
      'resource.list': () => new Promise((resolve) => (answer = resolve)),
    });
    await type('old-web');
    expect(names()).toEqual([]);
    expect(dialog.getByText(t('frame.paletteResourcesLoading'))).toBeVisible();
    answer(rows);
    await waitFor(() => expect(names()).toHaveLength(1));
    await type('nothing has this name');
    expect(
      dialog.getByText(t('frame.paletteEmpty', { search: 'nothing has this name' })),
    ).toBeVisible();
  });

  it('says that the resources were not searched if they cannot be read', async () => {
    const { dialog, type } = await openPalette({
      ...account,
      'resource.list': () => failWith('storage.full'),
    });
    await type('web-1');
    expect(await dialog.findByText(t('frame.paletteResourcesFailed'))).toBeVisible();
  });

  it('finds the sections of the settings and of the guide', async () => {
    const { user, type } = await openPalette();
    await type(t('settings.themeDark'));
    await user.keyboard('{Enter}');
    await onScreen('common.settings');
    expect(window.location.hash).toBe('#/settings/theme');
    await waitFor(() =>
      expect(
        screen.getByRole('radio', { checked: true, name: t('settings.themeSystem') }),
      ).toHaveFocus(),
    );
    await user.click(screen.getByRole('button', { name: buttonName() }));
    const field = await screen.findByRole('combobox', { name: t('frame.paletteHint') });
    await user.type(field, 'plakar stores');
    const group = await screen.findByRole('group', { name: t('guide.title') });
    await user.click(within(group).getAllByRole('option')[0] as HTMLElement);
    await onScreen('guide.title');
  });

  it('runs an action over the screen that is open, and returns the focus to its opener', async () => {
    const { user, type } = await openPalette();
    await type(t('frame.shortcuts'));
    await user.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog', { name: t('frame.shortcuts') });
    await user.click(
      within(dialog).getAllByRole('button', { name: t('common.close') })[0] as HTMLElement,
    );
    expect(screen.getByRole('button', { name: buttonName() })).toHaveFocus();
    expect(window.location.hash).toBe('#/coverage');
  });

  it('closes with Escape and with its own keys, and opens empty again', async () => {
    const { user, type } = await openPalette();
    const opener = screen.getByRole('button', { name: buttonName(), hidden: true });
    await type('web');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(opener).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('combobox', { name: t('frame.paletteHint') })).toHaveValue('');
    await user.keyboard('{Control>}k{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
