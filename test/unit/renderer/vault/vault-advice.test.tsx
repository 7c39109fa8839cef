import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aVaultStatus } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

const unchosen = aVaultStatus({ strength: 'memory', isKeyStoreAvailable: false, isChosen: false });
const passphrase = 'several words of mine';

async function openAddForm(handlers: FakeHandlers) {
  const app = renderApp(handlers);
  const [button] = await screen.findAllByRole('button', { name: 'Add inventory' });
  if (!button) throw new Error('There is no button to add an inventory');
  await app.user.click(button);
  const element = await screen.findByRole('dialog', { name: /^Add a new/ });
  return { ...app, element, box: within(element) };
}

describe('the advice in the form of a new inventory', () => {
  it('is not given where a key store keeps the keys', async () => {
    const { box } = await openAddForm({ 'vault.read': () => aVaultStatus() });
    expect(await box.findByLabelText('Name')).toBeVisible();
    expect(box.queryByText(/memory only/)).toBeNull();
  });

  it('takes memory for an answer, and asks no more', async () => {
    const { user, box, asked } = await openAddForm({
      'vault.read': () => unchosen,
      'vault.move': () => ({ ...unchosen, isChosen: true }),
    });
    await user.click(await box.findByRole('button', { name: 'Keep in memory only' }));
    const words = await box.findByText(/as chosen in Settings/);
    await waitFor(() => expect(words).toHaveFocus());
    expect(box.queryByRole('button', { name: 'Set a passphrase' })).toBeNull();
    expect(asked.find(({ channel }) => channel === 'vault.move')?.request).toEqual({
      to: 'memory',
    });
  });

  it('sets a passphrase on top of the form, and comes back to it', async () => {
    const { user, element, box, asked } = await openAddForm({
      'vault.read': () => unchosen,
      'vault.move': () => aVaultStatus({ strength: 'passphrase' }),
    });
    await user.click(await box.findByRole('button', { name: 'Set a passphrase' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Set a passphrase' }));
    await user.type(dialog.getByLabelText('Passphrase'), passphrase);
    await user.type(dialog.getByLabelText('Repeat it'), passphrase);
    await user.click(dialog.getByRole('button', { name: 'Set passphrase' }));
    await waitFor(() => expect(element).toHaveFocus());
    expect(box.queryByText(/memory only/)).toBeNull();
    expect(asked.map(({ channel }) => channel)).not.toContain('inventory.add');
  });

  it('says when the choice could not be kept', async () => {
    const { user, box } = await openAddForm({
      'vault.read': () => unchosen,
      'vault.move': () => failWith('storage.full'),
    });
    await user.click(await box.findByRole('button', { name: 'Keep in memory only' }));
    expect(await box.findByText('The disk of this computer is full.')).toBeVisible();
  });
});
