import { cleanup, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { failWith } from '../../../../fakes/fake-bridge.ts';
import { aNewSummary, aSummary, aVerification } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';
import { formatPercent } from '../../../../../renderer/text/numbers.ts';
import { protectionLabel } from '../../../../../renderer/text/status-text.ts';
import { inventoryId } from '../../../../fakes/builders.ts';
import { formatAgo } from '../../../../../renderer/text/dates.ts';
import { t } from '../../../../../renderer/text/translate.ts';

it('offers one thing to do when there is no inventory', async () => {
  renderApp();
  await screen.findByRole('heading', { name: t('inventories.listEmptyTitle') });
  expect(screen.getAllByRole('button', { name: t('common.addInventory') })).toHaveLength(1);
});

it('shows what is known of an account, and what is not known as such', async () => {
  renderApp({ 'inventory.list': () => [aSummary()] });
  const card = within(await screen.findByRole('article'));
  expect(card.getByRole('link', { name: 'Production' })).toBeVisible();
  expect(card.getByText(t('sync.resourceCount', { count: 33 }))).toBeVisible();
  const share = { share: formatPercent(21, 32), protected: '21', total: '32' };
  expect(card.getByText(t('coverage.protectedShare', share))).toBeVisible();
  const unknown = card.getByText(protectionLabel('unknown')).closest('a');
  expect(unknown).toHaveTextContent(/2$/);
  expect(unknown).toHaveAttribute(
    'href',
    `#/resources?inventory=${inventoryId}&protection=unknown`,
  );
  expect(card.getByText(t('sync.keysStored'))).toBeVisible();
});

it('gives one or two accounts room for classes and next steps, and sums up more', async () => {
  const handlers = {
    'nextSteps.read': () => ({ steps: [{ kind: 'outside-copy' as const }], dismissedCount: 0 }),
  };
  renderApp({ 'inventory.list': () => [aSummary()], ...handlers });
  const card = within(await screen.findByRole('article'));
  expect(await card.findByRole('link', { name: t('nextSteps.outsideCopy') })).toHaveAttribute(
    'href',
    `#/inventories/${inventoryId}`,
  );
  const blockStorage = new RegExp(t('status.classBlockStorage'));
  expect(card.getByRole('link', { name: blockStorage })).toBeVisible();
  cleanup();
  const ids = ['1', '2', '3'].map((each) => inventoryId.replace(/.$/, each));
  renderApp({ 'inventory.list': () => ids.map((id) => aSummary({ id, name: id })), ...handlers });
  const [first] = await screen.findAllByRole('article');
  expect(first).toHaveTextContent(t('coverage.protectedCount', { protected: '21', total: '32' }));
  expect(screen.queryByRole('link', { name: blockStorage })).not.toBeInTheDocument();
});

it('writes no number for an account that was never synced', async () => {
  renderApp({ 'inventory.list': () => [aNewSummary()] });
  const card = await screen.findByRole('article');
  expect(card).toHaveTextContent(t('common.notSyncedYet'));
  expect(card).not.toHaveTextContent(/\b0\b/);
});

it('warns on the card of keys that have expired, and says which were never checked', async () => {
  const expiresAt = '2020-01-01T00:00:00.000Z';
  const expired = aVerification({ expiresAt });
  renderApp({
    'inventory.list': () => [
      aSummary({ verification: expired }),
      aSummary({ id: 'a1b2c3d4-6a64-4f0c-9c38-2f6c2d1d7a11', name: 'Test', verification: null }),
    ],
  });
  const [first, second] = await screen.findAllByRole('article');
  expect(first).toHaveTextContent(
    t('accounts.expiryLabelPassed', { when: formatAgo(expiresAt, Date.now()) }),
  );
  expect(second).toHaveTextContent(t('inventories.keysUntested', { keys: t('sync.keysStored') }));
});

it('says why the list cannot be shown, and tries again', async () => {
  let isBroken = true;
  const { user } = renderApp({
    'inventory.list': () => (isBroken ? failWith('storage.full') : [aSummary()]),
  });
  isBroken = false;
  await user.click(await screen.findByRole('button', { name: t('kit.tryAgain') }));
  expect(await screen.findByRole('article')).toBeVisible();
});

it('marks the place that is open, and names each inventory with its state in the sidebar', async () => {
  renderApp({ 'inventory.list': () => [aSummary()] });
  const sidebar = within(screen.getByRole('navigation', { name: t('frame.mainNavigation') }));
  expect(sidebar.getByRole('link', { name: t('common.inventories') })).toHaveAttribute(
    'aria-current',
    'page',
  );
  const link = await sidebar.findByRole('link', {
    name: (name) => name.includes('Production') && name.endsWith(t('sync.stateCompleted')),
  });
  expect(link).toHaveAttribute('href', `#/inventories/${aSummary().id}`);
});
