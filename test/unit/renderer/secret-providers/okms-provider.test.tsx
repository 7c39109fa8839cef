import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SecretProviderSummary } from '../../../../shared/secret-providers/secret-provider.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aProvider } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

const show = (handlers: FakeHandlers = {}) => renderApp(handlers, '#/secret-providers');

async function openForm(handlers: FakeHandlers = {}) {
  const view = show({ 'provider.list': () => [aProvider()], ...handlers });
  await view.user.click(await screen.findByRole('button', { name: 'Add provider' }));
  const box = within(await screen.findByRole('dialog', { name: 'Add a secret provider' }));
  const choose = async (kind: string) => {
    await view.user.click(box.getByRole('combobox', { name: 'Kind' }));
    await view.user.click(await screen.findByRole('option', { name: kind }));
  };
  return { ...view, box, choose };
}

describe('OVHcloud Secret Manager in the form', () => {
  const certificate = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----';
  const keyId = '0c1a9b52-6a0e-4a51-8f3c-2f6f3a5f7e10';
  const okms: SecretProviderSummary = {
    ...aProvider(),
    name: 'OKMS',
    settings: {
      kind: 'ovhcloud',
      address: 'https://eu-west-rbx.okms.ovh.net',
      okmsId: '734b9b45-8b1a-469c-b140-b10bd6540017',
      signIn: 'certificate',
      certificate,
    },
    certificateExpiresAt: '2099-04-04T10:26:28.000Z',
  };

  async function openOkms(handlers: FakeHandlers = {}) {
    const view = await openForm({ 'provider.add': () => okms, ...handlers });
    const { user, box, choose } = view;
    await choose('OVHcloud Secret Manager');
    await user.type(box.getByLabelText('Name'), 'OKMS');
    await user.type(box.getByLabelText('Region, or its address'), 'eu-west-rbx');
    await user.type(box.getByLabelText('OKMS domain id'), '734b9b45-8b1a-469c-b140-b10bd6540017');
    const add = () => user.click(box.getByRole('button', { name: 'Add provider' }));
    const sent = () => view.asked.find(({ channel }) => channel === 'provider.add')?.request;
    return { ...view, add, sent };
  }

  it('asks for a token, or for a certificate and its key', async () => {
    const { user, box, add } = await openOkms();
    expect(box.getByLabelText('Token')).toBeVisible();
    expect(box.queryByRole('textbox', { name: 'Access certificate' })).toBeNull();
    await user.click(box.getByRole('radio', { name: 'Access certificate' }));
    expect(box.queryByLabelText('Token')).toBeNull();
    await add();
    for (const label of ['Access certificate', 'Private key']) {
      expect(box.getByRole('textbox', { name: label })).toBeInvalid();
    }
    expect(box.getByLabelText('Passphrase of the private key')).toBeValid();
  });

  it('sends what was pasted, with the lines of the key', async () => {
    const { user, box, add, sent } = await openOkms();
    await user.click(box.getByRole('radio', { name: 'Access certificate' }));
    const key = '-----BEGIN EC PRIVATE KEY-----\nMHcC\n-----END EC PRIVATE KEY-----';
    await user.click(box.getByRole('textbox', { name: 'Access certificate' }));
    await user.paste(`${certificate}\n${key}`);
    await user.click(box.getByRole('textbox', { name: 'Private key' }));
    await user.paste(key);
    await add();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent()).toEqual({
      name: 'OKMS',
      settings: okms.settings,
      secrets: { privateKey: key },
      keyId: null,
    });
  });

  it('sends the name of a chosen key’s file, and never sees the key', async () => {
    const { user, box, add, sent } = await openOkms({
      'provider.chooseCertificate': () => ({ certificate }),
      'provider.chooseKey': () => ({ keyId, fileName: 'ID_privatekey.pem', isEncrypted: true }),
    });
    await user.click(box.getByRole('radio', { name: 'Access certificate' }));
    await user.click(box.getByRole('button', { name: 'Load from a file Access certificate' }));
    await user.click(box.getByRole('button', { name: 'Use a file Private key' }));
    expect(await box.findByText(/ID_privatekey.pem; it needs its passphrase/)).toBeVisible();
    await user.type(box.getByLabelText('Passphrase of the private key'), ' a phrase ');
    await add();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent()).toEqual({
      name: 'OKMS',
      settings: okms.settings,
      secrets: { keyPassphrase: ' a phrase ' },
      keyId,
    });
  });

  it('says at the field what a chosen file is not', async () => {
    const { user, box } = await openOkms({
      'provider.chooseCertificate': () => failWith('provider.wrongCertificate'),
      'provider.chooseKey': () => failWith('provider.wrongPrivateKey'),
    });
    await user.click(box.getByRole('radio', { name: 'Access certificate' }));
    await user.click(box.getByRole('button', { name: 'Load from a file Access certificate' }));
    expect(await box.findByText(/This is no certificate in PEM format/)).toBeVisible();
    await user.click(box.getByRole('button', { name: 'Use a file Private key' }));
    expect(await box.findByText(/This is no private key in PEM format/)).toBeVisible();
  });

  it.each([
    ['provider.certificateRefused', 'Access certificate'],
    ['provider.otherPrivateKey', 'Private key'],
    ['provider.otherDomain', 'OKMS domain id'],
  ] as const)('says %s at its field', async (code, label) => {
    const { user, box, add } = await openOkms({ 'provider.add': () => failWith(code) });
    await user.click(box.getByRole('radio', { name: 'Access certificate' }));
    await user.click(box.getByRole('textbox', { name: 'Access certificate' }));
    await user.paste(certificate);
    await user.type(box.getByRole('textbox', { name: 'Private key' }), 'a key');
    await add();
    await waitFor(() => expect(box.getByRole('textbox', { name: label })).toBeInvalid());
  });

  it('keeps a stored key, and asks for a token anew where one is to sign in', async () => {
    const { user } = show({ 'provider.list': () => [okms] });
    expect(await screen.findByRole('row', { name: /OKMS/ })).toHaveTextContent(
      /Certificate expires on 4 Apr 2099/,
    );
    await user.click(await screen.findByRole('button', { name: 'Edit or test OKMS' }));
    const box = within(await screen.findByRole('dialog', { name: 'Edit secret provider' }));
    expect(box.getByRole('textbox', { name: 'Private key' })).toHaveAttribute(
      'placeholder',
      'Stored, leave empty to keep',
    );
    await user.click(box.getByRole('radio', { name: 'Personal access token' }));
    expect(box.getByLabelText('Token')).toHaveAttribute('placeholder', '');
  });

  it('says that a certificate is about to expire', async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
    const { user } = show({
      'provider.list': () => [{ ...okms, certificateExpiresAt: soon }],
      'provider.test': () => ({ isReferenceRead: false, expiresAt: soon }),
    });
    await user.click(await screen.findByRole('button', { name: 'Edit or test OKMS' }));
    const box = within(await screen.findByRole('dialog', { name: 'Edit secret provider' }));
    await user.click(box.getByRole('button', { name: 'Test provider' }));
    expect(await box.findByText(/Create another one before then/)).toBeVisible();
    const cell = screen.getByText(/^Certificate expires on/);
    expect(cell).toHaveAttribute('data-warning', 'true');
  });
});
