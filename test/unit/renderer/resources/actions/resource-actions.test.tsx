import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { actionsOn } from '../../../../../renderer/resources/actions/resource-actions.ts';
import { prepareRows } from '../../../../../renderer/resources/rows/data-set.ts';
import { inventoryNames } from '../../../../../renderer/resources/rows/inventory-names.ts';
import { t } from '../../../../../renderer/text/translate.ts';
import type { ResourceRow } from '../../../../../shared/resources/resource.ts';
import { tableRow, tableRows } from '../../../../fakes/rows.ts';
import { anInventory, aRow, renderResources } from '../render-resources.tsx';

const instance = aRow({
  name: 'web-1',
  kind: 'instance',
  class: 'compute',
  urn: 'urn:x:i1',
  endpoints: ['51.0.0.1', '10.0.0.1'],
});
const volume = aRow({ name: 'disk', urn: 'urn:x:v1', instanceIds: ['i1'], protection: 'excluded' });
const bucket = aRow({ name: 'logs', kind: 's3-bucket', urn: 'urn:x:logs', endpoints: ['a.b'] });
const rows = [instance, volume, bucket];

function offered(row: ResourceRow, of = rows) {
  const data = prepareRows(tableRows(of), inventoryNames([]), null);
  const inventories = [anInventory({ endpoint: { kind: 'custom', baseUrl: 'https://x' } })];
  return actionsOn(tableRow(row), { data, inventories }).map(({ id }) => id);
}

describe('the actions on a resource', () => {
  it('are those that its kind, its attachments and its status allow', () => {
    expect(offered(instance)).toEqual([
      'copyName',
      'copyAddress',
      'copyId',
      'copyUrn',
      'showVolumes',
      'assignApp',
      'linkSnapshots',
      'exclude',
    ]);
    expect(offered(volume)).toEqual(['copyName', 'copyId', 'copyUrn', 'showInstance', 'include']);
  });

  it('do not lead to volumes and instances that are not known', () => {
    expect(offered(instance, [instance])).not.toContain('showVolumes');
    expect(offered(volume, [volume])).not.toContain('showInstance');
  });

  it('include OVHcloud’s page if the account has one, and no id that is the name', () => {
    const data = prepareRows(tableRows(rows), inventoryNames([]), null);
    const ids = actionsOn(tableRow(bucket), { data, inventories: [anInventory()] }).map(
      ({ id }) => id,
    );
    expect(ids).toContain('openInOvhcloud');
    expect(ids).not.toContain('copyId');
  });
});

async function openMenu(name: string) {
  const rendered = renderResources(rows);
  await screen.findByRole('grid');
  const more = screen.getByRole('button', { name: t('common.actionsFor', { name }) });
  more.focus();
  fireEvent.click(more);
  const menu = await screen.findByRole('menu');
  const pick = (label: string) =>
    rendered.user.click(within(menu).getByRole('menuitem', { name: label }));
  return { ...rendered, pick, more };
}

describe('the menu of a row', () => {
  it('copies the first address, which is the public one', async () => {
    const { pick } = await openMenu('web-1');
    await pick(t('resources.addressCopy'));
    await waitFor(async () => expect(await navigator.clipboard.readText()).toBe('51.0.0.1'));
  });

  it('shows the volumes of an instance and the instance of a volume, by a search', async () => {
    const { pick } = await openMenu('web-1');
    await pick(t('resources.volumesShow'));
    const search = screen.getByRole('textbox', { name: t('common.searchResources') });
    await waitFor(() => expect(search).toHaveValue('instance:i1'));
    expect(
      await screen.findByText(t('resources.shownOfTotal', { shown: '1', total: '3' })),
    ).toBeVisible();
    fireEvent.click(screen.getByRole('button', { name: t('common.actionsFor', { name: 'disk' }) }));
    fireEvent.click(await screen.findByRole('menuitem', { name: t('resources.instanceShow') }));
    await waitFor(() => expect(search).toHaveValue('id:i1'));
    expect(
      await screen.findByRole('button', { name: t('resources.rowExpand', { name: 'web-1' }) }),
    ).toBeVisible();
  });

  it('opens the app form, and returns the focus to the row', async () => {
    const { user, pick, more } = await openMenu('web-1');
    await pick(t('resources.appAssign'));
    const dialog = await screen.findByRole('dialog', { name: t('common.assignApp') });
    await user.click(within(dialog).getByRole('button', { name: t('common.close') }));
    await waitFor(() => expect(more).toHaveFocus());
  });
});
