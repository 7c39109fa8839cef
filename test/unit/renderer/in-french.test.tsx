import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeUnlockRequest } from '../../../renderer/vault/unlock-request.ts';
import { setLanguage } from '../../../renderer/text/language.ts';
import { failWith, type FakeHandlers } from '../../fakes/fake-bridge.ts';
import { aReport } from '../../fakes/sign-in.ts';
import { aProvider, aVaultStatus } from '../../fakes/summary.ts';
import { englishIn } from './english-in.ts';
import { nameOf } from './name-of.ts';
import { renderApp } from './render-app.tsx';
import { shown } from './shown-text.ts';
import type { SignInWay } from '../../../renderer/accounts/sign-in-way.ts';
import { answerWay } from './accounts/open-form.tsx';
import { t } from '../../../renderer/text/translate.ts';

beforeEach(() => {
  closeUnlockRequest();
  setLanguage({ language: 'fr', locale: 'fr-FR' });
});

async function openDialog(title: string) {
  const element = await screen.findByRole('dialog', { name: title });
  return { element, ...within(element) };
}

describe('the form of an inventory, in French', () => {
  async function openForm(handlers: FakeHandlers = {}, way: SignInWay = 'keys') {
    const app = renderApp(handlers);
    const opener = await screen.findByRole('button', { name: t('common.addInventory') });
    await app.user.click(opener);
    const box = await openDialog(t('inventories.addTitle'));
    expect(englishIn(box.element)).toEqual([]);
    await answerWay(app.user, box, way);
    return { ...app, box };
  }

  it('shows what is missing, and names each key with its article', async () => {
    const { user, box } = await openForm({
      'vault.read': () => aVaultStatus({ mode: 'memory', isChosen: false }),
    });
    await user.click(box.getByRole('button', { name: t('common.addInventory') }));
    expect(box.getByText(shown(t('accounts.applicationKeyMissing')))).toBeVisible();
    expect(box.getByText(shown(t('accounts.applicationSecretMissing')))).toBeVisible();
    await user.click(
      box.getByRole('button', {
        name: nameOf('accounts.keyUseProvider', { key: t('common.consumerKey') }),
      }),
    );
    expect(englishIn(box.element)).toEqual([]);
  });

  it('shows the rights of keys', async () => {
    const { user, box } = await openForm({ 'connection.test': () => aReport() });
    for (const [label, text] of [
      ['common.applicationKey', 'ak'],
      ['common.applicationSecret', 'as'],
      ['common.consumerKey', 'ck'],
    ] as const)
      await user.type(box.getByLabelText(shown(t(label))), text);
    await user.click(box.getByRole('button', { name: t('common.testConnection') }));
    expect(await box.findByRole('table')).toHaveTextContent(shown(t('accounts.rightGranted')));
    expect(englishIn(box.element)).toEqual([]);
  });

  it.each(['browser', 'elsewhere'] as const)('explains the way %s', async (way) => {
    const { box } = await openForm({ 'import.list': () => [] }, way);
    await box.findByLabelText(shown(t('common.name')));
    expect(englishIn(box.element)).toEqual([]);
  });

  it('explains a service account', async () => {
    const { user, box } = await openForm();
    await user.click(box.getByText(shown(t('accounts.methodServiceAccount'))));
    expect(box.getByLabelText(shown(t('common.clientSecret')))).toBeVisible();
    expect(englishIn(box.element)).toEqual([]);
  });
});

describe('the vault, in French', () => {
  it('asks for the passphrase, and offers to reset a forgotten one', async () => {
    const { user } = renderApp({
      'vault.read': () => aVaultStatus({ mode: 'passphrase', isLocked: true }),
      'vault.unlock': () => failWith('vault.wrongPassphrase'),
    });
    const box = await openDialog(t('vault.unlock'));
    await user.type(box.getByLabelText(shown(t('common.passphrase'))), 'fausse');
    await user.click(box.getByRole('button', { name: t('common.unlock') }));
    expect(await box.findByText(shown(t('errors.vault.wrongPassphrase.title')))).toBeVisible();
    expect(englishIn(box.element)).toEqual([]);
    expect(box.getByRole('button', { name: t('vault.forgotPassphrase') })).toBeVisible();
  });

  it('is set up in the settings', async () => {
    const status = aVaultStatus({ mode: 'passphrase', unreadableCount: 2 });
    const { user } = renderApp({ 'vault.read': () => status }, '#/settings');
    const section = await screen.findByRole('region', { name: t('vault.modeTitle') });
    expect(section).toHaveTextContent(shown(t('vault.unreadableTitle', { count: 2 })));
    expect(englishIn(section)).toEqual([]);
    const button = within(section).getByRole('button', { name: t('vault.changePassphrase') });
    await user.click(button);
    const box = await openDialog(t('vault.changePassphraseTitle'));
    await user.click(box.getByRole('button', { name: t('vault.changePassphrase') }));
    expect(box.getByText(shown(t('vault.passphraseMissing')))).toBeVisible();
    expect(englishIn(box.element)).toEqual([]);
  });
});

describe('the secret providers, in French', () => {
  const show = (handlers: FakeHandlers = {}) => renderApp(handlers, '#/secret-providers');

  it('are listed', async () => {
    const provider = aProvider({ usedBy: ['Production'] });
    const { user } = show({ 'provider.list': () => [provider] });
    const table = await screen.findByRole('table');
    expect(englishIn(table)).toEqual([]);
    const remove = t('secretProviders.deleteNamed', { name: provider.name });
    await user.click(within(table).getByRole('button', { name: remove }));
    const box = await openDialog(t('secretProviders.deleteTitle'));
    expect(englishIn(box.element)).toEqual([]);
  });

  it.each([
    'secretProviders.kindVault',
    'secretProviders.kindOvhcloud',
    'secretProviders.kindAws',
    'secretProviders.kindGoogle',
    'secretProviders.kindScaleway',
    'secretProviders.kindEnvironment',
    'secretProviders.kindFile',
  ] as const)('are set up: %s', async (kind) => {
    const { user } = show();
    await screen.findByRole('heading', { name: t('secretProviders.emptyTitle') });
    await user.click(screen.getByRole('button', { name: t('secretProviders.add') }));
    const box = await openDialog(t('common.addSecretProvider'));
    await user.click(box.getByRole('combobox', { name: t('common.kind') }));
    await user.click(await screen.findByRole('option', { name: t(kind) }));
    expect(englishIn(box.element)).toEqual([]);
    await user.click(box.getByRole('button', { name: t('secretProviders.add') }));
    expect(box.getByText(shown(t('secretProviders.nameError')))).toBeVisible();
    expect(englishIn(box.element)).toEqual([]);
  });
});
