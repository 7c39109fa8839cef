import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aVaultStatus } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const unchosen = aVaultStatus({ mode: 'memory', isKeyStoreAvailable: false, isChosen: false });
/** Any of the advice, whether or not a mode was chosen. */
const advice = (words: string) =>
  [t('vault.adviceNoKeyStore'), t('vault.adviceMemoryChosen')].includes(words);
const passphrase = 'several words of mine';

async function openAddForm(handlers: FakeHandlers) {
  const app = renderApp(handlers);
  const [button] = await screen.findAllByRole('button', { name: t('common.addInventory') });
  if (!button) throw new Error('There is no button to add an inventory');
  await app.user.click(button);
  const element = await screen.findByRole('dialog', { name: t('inventories.addTitle') });
  return { ...app, element, box: within(element) };
}

describe('the advice in the form of a new inventory', () => {
  it('is not shown if a key store stores the keys', async () => {
    const { box } = await openAddForm({ 'vault.read': () => aVaultStatus() });
    expect(await box.findByLabelText(t('common.name'))).toBeVisible();
    expect(box.queryByText(advice)).toBeNull();
  });

  it('accepts memory as an answer, and does not ask again', async () => {
    const { user, box, asked } = await openAddForm({
      'vault.read': () => unchosen,
      'vault.move': () => ({ ...unchosen, isChosen: true }),
    });
    await user.click(await box.findByRole('button', { name: t('vault.adviceUseMemory') }));
    const words = await box.findByText(t('vault.adviceMemoryChosen'));
    await waitFor(() => expect(words).toHaveFocus());
    expect(box.queryByRole('button', { name: t('vault.setPassphraseTitle') })).toBeNull();
    expect(asked.find(({ channel }) => channel === 'vault.move')?.request).toEqual({
      to: 'memory',
    });
  });

  it('sets a passphrase above the form, and returns to it', async () => {
    const { user, element, box, asked } = await openAddForm({
      'vault.read': () => unchosen,
      'vault.move': () => aVaultStatus({ mode: 'passphrase' }),
    });
    expect(await box.findByText(advice)).toBeVisible();
    await user.click(box.getByRole('button', { name: t('vault.setPassphraseTitle') }));
    const dialog = within(
      await screen.findByRole('dialog', { name: t('vault.setPassphraseTitle') }),
    );
    await user.type(dialog.getByLabelText(t('common.passphrase')), passphrase);
    await user.type(dialog.getByLabelText(t('vault.repeatPassphrase')), passphrase);
    await user.click(dialog.getByRole('button', { name: t('vault.setPassphrase') }));
    await waitFor(() => expect(element).toHaveFocus());
    expect(box.queryByText(advice)).toBeNull();
    expect(asked.map(({ channel }) => channel)).not.toContain('inventory.add');
  });

  it('reports when the choice could not be saved', async () => {
    const { user, box } = await openAddForm({
      'vault.read': () => unchosen,
      'vault.move': () => failWith('storage.full'),
    });
    await user.click(await box.findByRole('button', { name: t('vault.adviceUseMemory') }));
    expect(await box.findByText(t('errors.storage.full.title'))).toBeVisible();
  });
});
