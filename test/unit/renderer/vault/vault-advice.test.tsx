import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aNewSummary, aVaultStatus } from '../../../fakes/summary.ts';
import { fillKeys, openForm } from '../accounts/open-form.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const unchosen = aVaultStatus({ mode: 'memory', isKeyStoreAvailable: false, isChosen: false });
const passphrase = 'several words of mine';

/** An inventory that was just added, on its page. */
async function add(handlers: FakeHandlers) {
  const added = aNewSummary({ name: 'My account', credentials: { state: 'memory' } });
  const form = await openForm({
    'vault.read': () => unchosen,
    'inventory.add': () => added,
    'sync.start': () => undefined,
    ...handlers,
  });
  expect(form.dialog.queryByText(t('vault.adviceNoKeyStore'))).toBeNull();
  fillKeys(form);
  await form.press(t('common.addInventory'));
  await screen.findByRole('heading', { level: 1, name: 'My account' });
  return form;
}

const question = () => screen.queryByRole('region', { name: t('vault.adviceTitle') });

describe('the question how to store keys, once they work', () => {
  it('is not asked if a key store stores them', async () => {
    await add({ 'vault.read': () => aVaultStatus() });
    expect(question()).toBeNull();
  });

  it('is not asked if memory was chosen before', async () => {
    await add({ 'vault.read': () => ({ ...unchosen, isChosen: true }) });
    expect(question()).toBeNull();
  });

  it('accepts memory as an answer, and does not lose the focus', async () => {
    const { user, asked } = await add({ 'vault.move': () => ({ ...unchosen, isChosen: true }) });
    await user.click(screen.getByRole('button', { name: t('vault.adviceUseMemory') }));
    await waitFor(() => expect(question()).toBeNull());
    expect(document.getElementById('content')).toHaveFocus();
    expect(asked.find(({ channel }) => channel === 'vault.move')?.request).toEqual({
      to: 'memory',
    });
  });

  it('accepts a passphrase, which encrypts the keys that were entered', async () => {
    const { user, asked } = await add({ 'vault.move': () => aVaultStatus({ mode: 'passphrase' }) });
    await user.click(screen.getByRole('button', { name: t('vault.setPassphraseTitle') }));
    const dialog = within(
      await screen.findByRole('dialog', { name: t('vault.setPassphraseTitle') }),
    );
    await user.click(dialog.getByRole('button', { name: t('vault.setPassphrase') }));
    expect(dialog.getByLabelText(t('common.passphrase'))).toBeInvalid();
    expect(dialog.queryByText(/^At least/)).toBeNull();
    await user.type(dialog.getByLabelText(t('common.passphrase')), passphrase);
    await user.type(dialog.getByLabelText(t('vault.repeatPassphrase')), passphrase);
    await user.click(dialog.getByRole('button', { name: t('vault.setPassphrase') }));
    await waitFor(() => expect(question()).toBeNull());
    expect(asked.findLast(({ channel }) => channel === 'vault.move')?.request).toEqual({
      to: 'passphrase',
      passphrase,
    });
  });

  it('reports when the choice could not be saved', async () => {
    const { user } = await add({ 'vault.move': () => failWith('storage.full') });
    await user.click(screen.getByRole('button', { name: t('vault.adviceUseMemory') }));
    expect(await screen.findByText(t('errors.storage.full.title'))).toBeVisible();
    expect(question()).toBeVisible();
  });
});
