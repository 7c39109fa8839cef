import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { SecretProviderSummary } from '../../../../shared/secret-providers/secret-provider.ts';
import { formatDay } from '../../../../renderer/text/dates.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aProvider } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const show = (handlers: FakeHandlers = {}) => renderApp(handlers, '#/secret-providers');

async function openForm(handlers: FakeHandlers = {}) {
  const view = show({ 'provider.list': () => [aProvider()], ...handlers });
  await view.user.click(await screen.findByRole('button', { name: t('secretProviders.add') }));
  const box = within(await screen.findByRole('dialog', { name: t('common.addSecretProvider') }));
  const choose = async (kind: string) => {
    await view.user.click(box.getByRole('combobox', { name: t('common.kind') }));
    await view.user.click(await screen.findByRole('option', { name: kind }));
  };
  return { ...view, box, choose };
}

/** The buttons that read a file, each named after its field. */
const certificateFile = () => ({
  name: `${t('secretProviders.certificateFromFile')} ${t('secretProviders.accessCertificate')}`,
});
const keyFile = () => ({
  name: `${t('secretProviders.privateKeyFromFile')} ${t('common.privateKey')}`,
});

/** The error text of a field. */
const bothOf = (code: 'provider.wrongCertificate' | 'provider.wrongPrivateKey') =>
  `${t(`errors.${code}.title`)} ${t(`errors.${code}.remedy`)}`;

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
    await choose(t('secretProviders.kindOvhcloud'));
    await user.type(box.getByLabelText(t('common.name')), 'OKMS');
    await user.type(box.getByLabelText(t('secretProviders.fieldOvhcloudAddress')), 'eu-west-rbx');
    await user.type(
      box.getByLabelText(t('secretProviders.fieldOkmsId')),
      '734b9b45-8b1a-469c-b140-b10bd6540017',
    );
    const add = () => user.click(box.getByRole('button', { name: t('secretProviders.add') }));
    const sent = () => view.asked.find(({ channel }) => channel === 'provider.add')?.request;
    return { ...view, add, sent };
  }

  it('asks for a token, or for a certificate and its key', async () => {
    const { user, box, add } = await openOkms();
    expect(box.getByLabelText(t('secretProviders.fieldToken'))).toBeVisible();
    expect(box.queryByRole('textbox', { name: t('secretProviders.accessCertificate') })).toBeNull();
    await user.click(box.getByRole('radio', { name: t('secretProviders.accessCertificate') }));
    expect(box.queryByLabelText(t('secretProviders.fieldToken'))).toBeNull();
    await add();
    for (const label of [t('secretProviders.accessCertificate'), t('common.privateKey')]) {
      expect(box.getByRole('textbox', { name: label })).toBeInvalid();
    }
    expect(box.getByLabelText(t('secretProviders.fieldKeyPassphrase'))).toBeValid();
  });

  it('sends the pasted text, with the lines of the key', async () => {
    const { user, box, add, sent } = await openOkms();
    await user.click(box.getByRole('radio', { name: t('secretProviders.accessCertificate') }));
    const key = '-----BEGIN EC PRIVATE KEY-----\nMHcC\n-----END EC PRIVATE KEY-----';
    await user.click(box.getByRole('textbox', { name: t('secretProviders.accessCertificate') }));
    await user.paste(`${certificate}\n${key}`);
    await user.click(box.getByRole('textbox', { name: t('common.privateKey') }));
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
    await user.click(box.getByRole('radio', { name: t('secretProviders.accessCertificate') }));
    await user.click(box.getByRole('button', certificateFile()));
    await user.click(box.getByRole('button', keyFile()));
    expect(
      await box.findByText(
        t('secretProviders.privateKeyFileEncrypted', { file: 'ID_privatekey.pem' }),
      ),
    ).toBeVisible();
    await user.type(box.getByLabelText(t('secretProviders.fieldKeyPassphrase')), ' a phrase ');
    await add();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent()).toEqual({
      name: 'OKMS',
      settings: okms.settings,
      secrets: { keyPassphrase: ' a phrase ' },
      keyId,
    });
  });

  it('reports the problem of a chosen file at its field', async () => {
    const { user, box } = await openOkms({
      'provider.chooseCertificate': () => failWith('provider.wrongCertificate'),
      'provider.chooseKey': () => failWith('provider.wrongPrivateKey'),
    });
    await user.click(box.getByRole('radio', { name: t('secretProviders.accessCertificate') }));
    await user.click(box.getByRole('button', certificateFile()));
    expect(await box.findByText(bothOf('provider.wrongCertificate'))).toBeVisible();
    await user.click(box.getByRole('button', keyFile()));
    expect(await box.findByText(bothOf('provider.wrongPrivateKey'))).toBeVisible();
  });

  it.each([
    ['provider.certificateRefused', t('secretProviders.accessCertificate')],
    ['provider.otherPrivateKey', t('common.privateKey')],
    ['provider.otherDomain', t('secretProviders.fieldOkmsId')],
  ] as const)('shows %s at its field', async (code, label) => {
    const { user, box, add } = await openOkms({ 'provider.add': () => failWith(code) });
    await user.click(box.getByRole('radio', { name: t('secretProviders.accessCertificate') }));
    await user.click(box.getByRole('textbox', { name: t('secretProviders.accessCertificate') }));
    await user.paste(certificate);
    await user.type(box.getByRole('textbox', { name: t('common.privateKey') }), 'a key');
    await add();
    await waitFor(() => expect(box.getByRole('textbox', { name: label })).toBeInvalid());
  });

  it('retains a stored key, and requires a token again if one signs in', async () => {
    const { user } = show({ 'provider.list': () => [okms] });
    expect(await screen.findByRole('row', { name: /OKMS/ })).toHaveTextContent(
      t('secretProviders.certificateExpires', { day: formatDay('2099-04-04T10:26:28.000Z') }),
    );
    await user.click(
      await screen.findByRole('button', {
        name: t('secretProviders.editNamed', { name: 'OKMS' }),
      }),
    );
    const box = within(await screen.findByRole('dialog', { name: t('secretProviders.editTitle') }));
    expect(box.getByRole('textbox', { name: t('common.privateKey') })).toHaveAttribute(
      'placeholder',
      t('common.storedPlaceholder'),
    );
    await user.click(box.getByRole('radio', { name: t('secretProviders.personalAccessToken') }));
    expect(box.getByLabelText(t('secretProviders.fieldToken'))).toHaveAttribute('placeholder', '');
  });

  it('warns that a certificate expires soon', async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
    const { user } = show({
      'provider.list': () => [{ ...okms, certificateExpiresAt: soon }],
      'provider.test': () => ({ isReferenceRead: false, expiresAt: soon }),
    });
    await user.click(
      await screen.findByRole('button', {
        name: t('secretProviders.editNamed', { name: 'OKMS' }),
      }),
    );
    const box = within(await screen.findByRole('dialog', { name: t('secretProviders.editTitle') }));
    await user.click(box.getByRole('button', { name: t('common.testConnection') }));
    expect(
      await box.findByText((words) => words.endsWith(t('secretProviders.testCertificateRenew'))),
    ).toBeVisible();
    const cell = screen.getByText(
      t('secretProviders.certificateExpires', { day: formatDay(soon) }),
    );
    expect(cell).toHaveAttribute('data-warning', 'true');
  });
});
