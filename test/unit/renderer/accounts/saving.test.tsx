import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { failWith } from '../../../fakes/fake-bridge.ts';
import { aNewSummary, aVaultStatus } from '../../../fakes/summary.ts';
import { fillKeys, openForm } from './open-form.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const insist = { name: t('accounts.saveUntested') };

describe('saving when OVHcloud or a provider cannot be reached', () => {
  it('can be forced, with all typed values', async () => {
    let failures = 1;
    const form = await openForm({
      'inventory.add': () => {
        failures -= 1;
        return failures < 0 ? aNewSummary({ name: 'My account' }) : failWith('ovh.unreachable');
      },
      'sync.start': () => undefined,
    });
    fillKeys(form);
    await form.press(t('common.addInventory'));
    await form.user.click(await form.dialog.findByRole('button', insist));
    await screen.findByRole('heading', { level: 1, name: 'My account' });
    expect(form.lastAsked('inventory.add')).toMatchObject({
      isVerifying: false,
      signIn: { keys: { consumerKey: { kind: 'typed', text: 'ck' } } },
    });
  });

  it('cannot be forced when keys are refused', async () => {
    const form = await openForm({
      'inventory.add': () => failWith('ovh.invalidSignature', { reference: 'EU.ext-1' }),
    });
    fillKeys(form);
    await form.press(t('common.addInventory'));
    await form.dialog.findByText(/EU\.ext-1/);
    expect(form.dialog.queryByRole('button', insist)).toBeNull();
    expect(form.lastAsked('inventory.add')?.isVerifying).toBe(true);
  });

  it('can also be forced when a field shows the error', async () => {
    const form = await openForm({
      'inventory.add': () => failWith('provider.timeout', { keyField: 'consumerKey' }),
    });
    fillKeys(form);
    await form.press(t('common.addInventory'));
    await waitFor(() => expect(form.dialog.getByLabelText(t('common.consumerKey'))).toBeInvalid());
    expect(form.dialog.getByRole('button', insist)).toBeVisible();
  });

  it('cannot be forced after a test, nor once something has changed', async () => {
    const form = await openForm({
      'connection.test': () => failWith('ovh.timeout'),
      'inventory.add': () => failWith('ovh.timeout'),
    });
    fillKeys(form);
    await form.press(t('common.testConnection'));
    await form.dialog.findByRole('alert');
    expect(form.dialog.queryByRole('button', insist)).toBeNull();
    await form.press(t('common.addInventory'));
    await form.dialog.findByRole('button', insist);
    form.fill(t('common.name'), 'Other');
    expect(form.dialog.queryByRole('button', insist)).toBeNull();
  });
});

describe('saving while the vault is locked', () => {
  it('continues after the vault is unlocked', async () => {
    let isLocked = true;
    const form = await openForm({
      'inventory.add': () =>
        isLocked ? failWith('vault.locked') : aNewSummary({ name: 'My account' }),
      'vault.read': () => aVaultStatus({ mode: 'passphrase' }),
      'sync.start': () => undefined,
    });
    fillKeys(form);
    await form.press(t('common.addInventory'));
    await form.dialog.findByText(t('errors.vault.locked.title'));
    isLocked = false;
    await form.press(t('common.unlock'));
    await screen.findByRole('heading', { level: 1, name: 'My account' });
    expect(form.timesAsked('inventory.add')).toBe(2);
  });
});
