import { MantineProvider } from '@mantine/core';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { InventoryPicker } from '../../../../renderer/inventories/inventory-picker.tsx';
import { t } from '../../../../renderer/text/translate.ts';
import type { InventorySummary } from '../../../../shared/inventories/inventory.ts';
import { aSummary } from '../../../fakes/summary.ts';

const acme = ['Acme 2', 'Acme 10', 'acme 1'].map((name) =>
  aSummary({ id: name, name, group: 'Acme' }),
);
const others = Array.from({ length: 7 }, (_, index) =>
  aSummary({ id: `own ${index}`, name: `Own ${index}`, account: `oo${index}-ovh` }),
);
const many = [...others, ...acme];

function show(inventories: InventorySummary[], isMultiple: boolean, chosen: string[] = []) {
  const shown = { values: chosen };
  function Field() {
    const [values, setValues] = useState(chosen);
    shown.values = values;
    return (
      <InventoryPicker
        inventories={inventories}
        values={values}
        onChange={setValues}
        isMultiple={isMultiple}
      />
    );
  }
  render(
    <MantineProvider env="test">
      <Field />
      <button type="button">after</button>
    </MantineProvider>,
  );
  return { user: userEvent.setup(), shown };
}

const field = () => screen.getByRole('combobox', { name: t('common.inventory') });
const searchName = t('common.searchList', { list: t('common.inventory') });
const options = () => screen.getAllByRole('option').map((option) => option.textContent);

describe('the choice of inventories', () => {
  it('lists them by name below their groups, those in no group last', async () => {
    const { user } = show(many, true);
    await user.click(field());
    const groups = await screen.findAllByRole('group');
    expect(groups).toHaveLength(2);
    const [first, last] = groups as [HTMLElement, HTMLElement];
    expect(first).toHaveAccessibleName('Acme');
    expect(
      within(first)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['acme 1', 'Acme 2', 'Acme 10']);
    expect(last).toHaveAccessibleName(t('common.noGroup'));
  });

  it('has no headings and no search if there are few and no groups', async () => {
    const { user } = show(others, true);
    await user.click(field());
    expect(await screen.findAllByRole('option')).toHaveLength(7);
    expect(screen.queryByRole('group')).toBeNull();
    expect(screen.queryByRole('textbox', { name: searchName })).toBeNull();
  });

  it('finds by name, account and group, and chooses with the keyboard', async () => {
    const { user, shown } = show(many, false);
    field().focus();
    await user.keyboard('{Enter}');
    const search = await screen.findByRole('textbox', { name: searchName });
    await waitFor(() => expect(search).toHaveFocus());
    await user.keyboard('oo3');
    await waitFor(() => expect(options()).toEqual(['Own 3']));
    await user.clear(search);
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}acme 10');
    await waitFor(() => expect(options()).toEqual(['Acme 10']));
    await user.keyboard('{Enter}');
    expect(shown.values).toEqual(['Acme 10']);
    await waitFor(() => expect(field()).toHaveFocus());
    expect(field()).toHaveTextContent('Acme 10');
  });

  it('reports that nothing is found', async () => {
    const { user } = show(many, false);
    await user.click(field());
    await user.type(await screen.findByRole('textbox', { name: searchName }), 'zzz');
    expect(await screen.findByText(t('common.searchListEmpty'))).toBeVisible();
  });

  it('goes back to all, and shows an inventory that is gone', async () => {
    const { user, shown } = show(many, false, ['gone']);
    expect(field()).toHaveTextContent(t('common.inventoryGone'));
    await user.click(field());
    await user.click(await screen.findByRole('option', { name: t('common.allInventories') }));
    expect(shown.values).toEqual([]);
    expect(field()).toHaveTextContent(t('common.allInventories'));
  });

  it('chooses several, stays open meanwhile, and clears them', async () => {
    const { user, shown } = show(many, true);
    await user.click(field());
    await user.click(await screen.findByRole('option', { name: 'Own 1' }));
    await user.click(screen.getByRole('option', { name: 'Acme 2' }));
    expect(shown.values).toEqual(['own 1', 'Acme 2']);
    expect(screen.getByRole('option', { name: 'Acme 2' })).toHaveAttribute('aria-selected', 'true');
    await user.click(screen.getByRole('button', { name: t('common.clear') }));
    expect(shown.values).toEqual([]);
  });

  it('is left with Tab to what comes after the field, and with Escape to the field', async () => {
    const { user } = show(many, false);
    await user.click(field());
    await waitFor(() => expect(screen.getByRole('textbox', { name: searchName })).toHaveFocus());
    await user.keyboard('{Escape}');
    await waitFor(() => expect(field()).toHaveFocus());
    expect(screen.queryByRole('option')).toBeNull();
    await user.click(field());
    await waitFor(() => expect(screen.getByRole('textbox', { name: searchName })).toHaveFocus());
    await user.tab();
    expect(screen.getByRole('button', { name: 'after' })).toHaveFocus();
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
  });
});
