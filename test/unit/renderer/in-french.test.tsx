import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { closeUnlockRequest } from '../../../renderer/vault/unlock-request.ts';
import { setLanguage } from '../../../renderer/text/language.ts';
import { failWith, type FakeHandlers } from '../../fakes/fake-bridge.ts';
import { aReport } from '../../fakes/sign-in.ts';
import { aProvider, aVaultStatus } from '../../fakes/summary.ts';
import { englishIn } from './english-in.ts';
import { renderApp } from './render-app.tsx';

beforeEach(() => {
  closeUnlockRequest();
  setLanguage({ language: 'fr', locale: 'fr-FR' });
});

async function openDialog(title: string) {
  const element = await screen.findByRole('dialog', { name: title });
  return { element, ...within(element) };
}

describe('the form of an inventory, in French', () => {
  async function openForm(handlers: FakeHandlers = {}) {
    const app = renderApp(handlers);
    const opener = /^(Add inventory|Ajouter un inventaire)$/;
    await app.user.click(await screen.findByRole('button', { name: opener }));
    return { ...app, box: await openDialog('Ajouter un inventaire OVHcloud') };
  }

  it('says what is missing, and names each key with its article', async () => {
    const { user, box } = await openForm({
      'vault.read': () => aVaultStatus({ strength: 'memory', isChosen: false }),
    });
    await user.click(box.getByRole('button', { name: 'Ajouter un inventaire' }));
    expect(box.getByText('Saisissez la clé d’application.')).toBeVisible();
    expect(box.getByText('Saisissez le secret d’application.')).toBeVisible();
    await user.click(
      box.getByRole('button', {
        name: 'Utiliser un fournisseur de secrets pour\u00A0: consumer key',
      }),
    );
    expect(englishIn(box.element)).toEqual([]);
  });

  it('tells the rights of keys', async () => {
    const { user, box } = await openForm({ 'connection.test': () => aReport() });
    for (const [label, text] of [
      ['Clé d’application', 'ak'],
      ['Secret d’application', 'as'],
      ['Consumer key', 'ck'],
    ] as const)
      await user.type(box.getByLabelText(label), text);
    await user.click(box.getByRole('button', { name: 'Tester la connexion' }));
    expect(await box.findByRole('table')).toHaveTextContent('Accordé');
    expect(englishIn(box.element)).toEqual([]);
  });

  it('explains a service account', async () => {
    const { user, box } = await openForm();
    await user.click(box.getByText('Compte de service (OAuth2)'));
    expect(box.getByLabelText('Secret client')).toBeVisible();
    expect(englishIn(box.element)).toEqual([]);
  });
});

describe('the vault, in French', () => {
  it('asks for the passphrase, and offers to begin without a forgotten one', async () => {
    const { user } = renderApp({
      'vault.read': () => aVaultStatus({ strength: 'passphrase', isLocked: true }),
      'vault.unlock': () => failWith('vault.wrongPassphrase'),
    });
    const box = await openDialog('Déverrouiller le coffre');
    await user.type(box.getByLabelText('Phrase secrète'), 'fausse');
    await user.click(box.getByRole('button', { name: 'Déverrouiller' }));
    expect(await box.findByText('Ce n’est pas la phrase secrète du coffre.')).toBeVisible();
    expect(englishIn(box.element)).toEqual([]);
    expect(box.getByRole('button', { name: 'Phrase secrète oubliée' })).toBeVisible();
  });

  it('is set up in the settings', async () => {
    const status = aVaultStatus({ strength: 'passphrase', unreadableCount: 2 });
    const { user } = renderApp({ 'vault.read': () => status }, '#/settings');
    const section = await screen.findByRole('region', { name: 'Conservation des clés' });
    expect(section).toHaveTextContent('2 entrées enregistrées ne s’ouvrent pas');
    expect(englishIn(section)).toEqual([]);
    const button = within(section).getByRole('button', { name: 'Changer la phrase secrète' });
    await user.click(button);
    const box = await openDialog('Changer la phrase secrète');
    await user.click(box.getByRole('button', { name: 'Changer la phrase secrète' }));
    expect(box.getByText('Saisissez la phrase secrète.')).toBeVisible();
    expect(englishIn(box.element)).toEqual([]);
  });
});

describe('the secret providers, in French', () => {
  const show = (handlers: FakeHandlers = {}) => renderApp(handlers, '#/secret-providers');

  it('are listed', async () => {
    const { user } = show({ 'provider.list': () => [aProvider({ usedBy: ['Production'] })] });
    const table = await screen.findByRole('table');
    expect(englishIn(table)).toEqual([]);
    await user.click(within(table).getByRole('button', { name: /^Supprimer / }));
    const box = await openDialog('Supprimer le fournisseur de secrets');
    expect(englishIn(box.element)).toEqual([]);
  });

  it.each([
    'HashiCorp Vault ou OpenBao',
    'OVHcloud Secret Manager',
    'AWS Secrets Manager',
    'Google Cloud Secret Manager',
    'Scaleway Secret Manager',
    'Variables d’environnement',
    'Fichier de type ovh.conf',
  ])('are set up: %s', async (kind) => {
    const { user } = show();
    await screen.findByRole('heading', { name: 'Aucun fournisseur de secrets' });
    await user.click(screen.getByRole('button', { name: 'Ajouter un fournisseur' }));
    const box = await openDialog('Ajouter un fournisseur de secrets');
    await user.click(box.getByRole('combobox', { name: 'Type' }));
    await user.click(await screen.findByRole('option', { name: kind }));
    expect(englishIn(box.element)).toEqual([]);
    await user.click(box.getByRole('button', { name: 'Ajouter un fournisseur' }));
    expect(box.getByText(/^Donnez un nom à ce fournisseur/)).toBeVisible();
    expect(englishIn(box.element)).toEqual([]);
  });
});
