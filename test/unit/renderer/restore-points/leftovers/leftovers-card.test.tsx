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

describe('what Plakar backups left in an account', () => {
  it('leads to the resource that it was made of, and says what to do', async () => {
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
  ] as const)('names what it was made of by its id: %j', async (origin, id) => {
    renderCard([aLeftoverView({ origin })]);
    const item = await screen.findByRole('listitem');
    expect(item).toHaveTextContent(
      t('restorePoints.leftoverInterrupted', { origin: t(id, { id: 'a1' }) }),
    );
    expect(within(item).queryByRole('link')).not.toBeInTheDocument();
  });

  it('may be in use by a backup that runs now, while it is recent', async () => {
    renderCard([
      aLeftoverView({ createdAt: new Date().toISOString(), origin: { kind: 'volume', id: 'a1' } }),
    ]);
    expect(await screen.findByRole('listitem')).toHaveTextContent(
      t('restorePoints.leftoverMaybeRunning', {
        origin: t('restorePoints.leftoverUnknownVolume', { id: 'a1' }),
      }),
    );
  });

  it('shows ten, then all that are named, and says how many are not', async () => {
    const many = Array.from({ length: 200 }, (_, index) => aLeftoverView({ id: `l${index}` }));
    const { user } = renderCard(many, 1200);
    const more = t('restorePoints.leftoverMore', { count: 1000 });
    expect(await screen.findAllByRole('listitem')).toHaveLength(10);
    expect(screen.queryByText(more)).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: t('common.showAll', { count: '200' }) }));
    expect(screen.getAllByRole('listitem')).toHaveLength(200);
    expect(screen.getByText(more)).toBeVisible();
  });

  it('is not shown where there is none', async () => {
    const { asked } = renderCard([]);
    await expect.poll(() => asked.length).toBe(1);
    expect(screen.queryByText(t('restorePoints.leftoversTitle'))).not.toBeInTheDocument();
  });

  it('says so when it could not be asked for', async () => {
    renderScreen(
      <LeftoversCard inventoryId={inventoryId} />,
      { 'leftover.list': () => failWith('internal') },
      `/inventories/${inventoryId}`,
    );
    expect(await screen.findByRole('alert')).toBeVisible();
  });
});
