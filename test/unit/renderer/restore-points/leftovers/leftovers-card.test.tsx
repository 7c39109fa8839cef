import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LeftoversCard } from '../../../../../renderer/restore-points/leftovers/leftovers-card.tsx';
import type { LeftoverView } from '../../../../../shared/restore-points/plakar-leftover.ts';
import { aResource, inventoryId } from '../../../../fakes/builders.ts';
import { failWith } from '../../../../fakes/fake-bridge.ts';
import { aLeftoverView } from '../../../../fakes/leftovers.ts';
import { renderScreen } from '../../resources/render-resources.tsx';
import { t } from '../../../../../renderer/text/translate.ts';

const { urn } = aResource();

function renderCard(leftovers: LeftoverView[], count = leftovers.length) {
  return renderScreen(
    <LeftoversCard inventoryId={inventoryId} />,
    { 'leftover.list': () => ({ count, leftovers }) },
    `/inventories/${inventoryId}`,
  );
}

describe('leftovers of Plakar backups in an account', () => {
  it('link to their resource, and show a remedy', async () => {
    renderCard([aLeftoverView({ resourceUrn: urn, resourceName: 'web-1' })]);
    const item = await screen.findByRole('listitem');
    expect(item).toHaveTextContent(t('restorePoints.leftoverInterrupted', { origin: 'web-1' }));
    expect(item).toHaveTextContent(`${t('restorePoints.leftoverVolume')} · Production · GRA11`);
    expect(item).toHaveTextContent('10 GiB');
    expect(within(item).getByRole('link', { name: 'web-1' })).toHaveAttribute(
      'href',
      `#/resources?${new URLSearchParams({ inventory: inventoryId, find: urn })}`,
    );
    expect(screen.getByText(t('restorePoints.leftoversRemedy'))).toBeVisible();
    expect(screen.getByText(t('restorePoints.leftoversHelp', { count: 1 }))).toBeVisible();
  });

  it.each([
    [{ kind: 'volume', id: 'a1' }, 'restorePoints.leftoverUnknownVolume'],
    [{ kind: 'instance', id: 'a1' }, 'restorePoints.leftoverUnknownInstance'],
    [{ kind: 'volume-snapshot', id: 'a1' }, 'restorePoints.leftoverUnknownSnapshot'],
  ] as const)('show the id of their resource: %j', async (origin, id) => {
    renderCard([aLeftoverView({ origin })]);
    const item = await screen.findByRole('listitem');
    expect(item).toHaveTextContent(
      t('restorePoints.leftoverInterrupted', { origin: t(id, { id: 'a1' }) }),
    );
    expect(within(item).queryByRole('link')).not.toBeInTheDocument();
  });

  it('may be in use by a running backup while they are recent', async () => {
    renderCard([
      aLeftoverView({ createdAt: new Date().toISOString(), origin: { kind: 'volume', id: 'a1' } }),
    ]);
    expect(await screen.findByRole('listitem')).toHaveTextContent(
      t('restorePoints.leftoverMaybeRunning', {
        origin: t('restorePoints.leftoverUnknownVolume', { id: 'a1' }),
      }),
    );
  });

  it('show ten, then all named ones, and the number of the others', async () => {
    const many = Array.from({ length: 200 }, (_, index) => aLeftoverView({ id: `l${index}` }));
    const { user } = renderCard(many, 1200);
    const more = t('restorePoints.leftoverMore', { count: 1000 });
    expect(await screen.findAllByRole('listitem')).toHaveLength(10);
    expect(screen.queryByText(more)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t('common.showAll', { count: '200' }) }));
    expect(screen.getAllByRole('listitem')).toHaveLength(200);
    expect(screen.getByText(more)).toBeVisible();
  });

  it('are not shown if there are none', async () => {
    const { asked } = renderCard([]);
    await expect.poll(() => asked.length).toBe(1);
    expect(screen.queryByText(t('restorePoints.leftoversTitle'))).not.toBeInTheDocument();
  });

  it('are reported as unavailable when the request fails', async () => {
    renderScreen(
      <LeftoversCard inventoryId={inventoryId} />,
      { 'leftover.list': () => failWith('internal') },
      `/inventories/${inventoryId}`,
    );
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
