import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { t } from '../../../../../renderer/text/translate.ts';
import { anApp } from '../../../../fakes/apps.ts';
import { inventoryId } from '../../../../fakes/builders.ts';
import { aSummary } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';

const store = anApp({
  name: 'backups store',
  role: 'store',
  temperature: 'cold',
  resourceName: 'backups',
  fields: { location: 's3://s3.gra.io.cloud.ovh.net/backups' },
});

async function openCard(apps = [store]) {
  const view = renderApp(
    { 'inventory.list': () => [aSummary()], 'plakarApp.list': () => apps },
    `#/inventories/${inventoryId}`,
  );
  const card = within(await screen.findByRole('region', { name: t('inventories.storesTitle') }));
  return { ...view, card };
}

describe('the card of stores', () => {
  it('lists the stores of this inventory with bucket, location and actions', async () => {
    const { card } = await openCard([
      store,
      anApp({ role: 'source' }),
      { ...store, id: crypto.randomUUID(), inventoryId: crypto.randomUUID() },
    ]);
    const rows = await card.findAllByRole('listitem');
    expect(rows).toHaveLength(1);
    expect(rows[0]).toHaveTextContent('backups store');
    expect(rows[0]).toHaveTextContent(`S3 · ${t('plakarApps.temperatureCold')}`);
    expect(rows[0]).toHaveTextContent('s3://s3.gra.io.cloud.ovh.net/backups');
    expect(card.getByRole('link', { name: 'backups' })).toHaveAttribute(
      'href',
      expect.stringContaining('#/resources?'),
    );
    expect(
      card.getByRole('button', { name: t('common.actionsFor', { name: 'backups store' }) }),
    ).toBeVisible();
  });

  it('says that there is none, and adds one', async () => {
    const { user, card } = await openCard([]);
    expect(await card.findByText(t('inventories.storesEmpty'))).toBeVisible();
    await user.click(card.getByRole('button', { name: t('common.addStore') }));
    expect(await screen.findByRole('dialog', { name: t('common.addStore') })).toBeVisible();
  });

  it('has no link to a bucket that is gone', async () => {
    const { card } = await openCard([{ ...store, resourceState: 'gone', resourceClass: null }]);
    expect(await card.findByText('backups')).toBeVisible();
    expect(card.queryByRole('link')).toBeNull();
  });
});
