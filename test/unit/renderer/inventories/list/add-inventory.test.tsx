import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ConnectionReport } from '../../../../../shared/accounts/credentials.ts';
import type { InventorySummary } from '../../../../../shared/inventories/inventory.ts';
import type { ErrorCode } from '../../../../../shared/bridge/errors.ts';
import { ResourceKind } from '../../../../../shared/resources/resource.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aNewSummary } from '../../../../fakes/summary.ts';
import { typedKeys } from '../../../../fakes/sign-in.ts';
import { answerWay } from '../../accounts/open-form.tsx';
import { nameOf } from '../../name-of.ts';
import { renderApp } from '../../render-app.tsx';
import { t } from '../../../../../renderer/text/translate.ts';

const secret = 'the-application-secret-that-must-not-stay';

async function openForm(handlers: FakeHandlers = {}) {
  const app = renderApp(handlers);
  await app.user.click(await screen.findByRole('button', { name: t('common.addInventory') }));
  const dialog = within(await screen.findByRole('dialog', { name: t('inventories.addTitle') }));
  await answerWay(app.user, dialog, 'keys');
  return { ...app, dialog };
}

type OpenForm = Awaited<ReturnType<typeof openForm>>;

async function fill({ user, dialog }: OpenForm) {
  await user.type(dialog.getByLabelText(t('common.name')), 'My account');
  await user.type(dialog.getByLabelText(t('common.applicationKey')), 'ak');
  await user.type(dialog.getByLabelText(t('common.applicationSecret')), secret);
  await user.type(dialog.getByLabelText(t('common.consumerKey')), 'ck');
}

const submit = ({ user, dialog }: OpenForm) =>
  user.click(dialog.getByRole('button', { name: t('common.addInventory') }));

async function chooseCustom({ user, dialog }: OpenForm, baseUrl: string) {
  await user.click(dialog.getByRole('button', { name: nameOf('accounts.endpointChange') }));
  await user.click(dialog.getByRole('combobox', { name: t('common.endpoint') }));
  await user.click(await screen.findByRole('option', { name: t('accounts.endpointCustom') }));
  await user.type(dialog.getByLabelText(t('accounts.baseUrl')), baseUrl);
}

it('can be cancelled at every step', async () => {
  const form = await openForm();
  expect(form.dialog.getByRole('button', { name: t('common.back') })).toBeVisible();
  await form.user.click(form.dialog.getByRole('button', { name: t('common.cancel') }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

describe('missing input', () => {
  it('is explained when the button is pressed, and the first field gets the focus', async () => {
    const form = await openForm();
    await submit(form);
    expect(form.dialog.getByLabelText(t('common.name'))).toHaveAccessibleDescription(
      t('accounts.nameMissing'),
    );
    expect(form.dialog.getByLabelText(t('common.consumerKey'))).toBeInvalid();
    await waitFor(() => expect(form.dialog.getByLabelText(t('common.name'))).toHaveFocus());
    expect(form.asked.map(({ channel }) => channel)).not.toContain('inventory.add');
  });

  it('does not include the name when the connection is tested', async () => {
    const form = await openForm();
    await form.user.click(form.dialog.getByRole('button', { name: t('common.testConnection') }));
    expect(form.dialog.getByLabelText(t('common.name'))).toBeValid();
    expect(form.dialog.getByLabelText(t('common.applicationKey'))).toBeInvalid();
  });

  it('includes a base URL that is not safe', async () => {
    const form = await openForm();
    await fill(form);
    await chooseCustom(form, 'http://api.example.com');
    await submit(form);
    expect(form.dialog.getByLabelText(t('accounts.baseUrl'))).toHaveAccessibleDescription(
      t('accounts.baseUrlInvalid'),
    );
  });
});

describe('a refusal of main', () => {
  const atField: [ErrorCode, string][] = [
    ['ovh.invalidApplicationKey', t('common.applicationKey')],
    ['ovh.invalidSignature', t('common.applicationSecret')],
    ['ovh.unknownConsumerKey', t('common.consumerKey')],
    ['ovh.consumerKeyNotValid', t('common.consumerKey')],
    ['inventory.nameTaken', t('common.name')],
  ];
  it.each(atField)('shows %s at the field %s, and preserves typed text', async (code, label) => {
    const form = await openForm({ 'inventory.add': () => failWith(code) });
    await fill(form);
    await submit(form);
    await waitFor(() => expect(form.dialog.getByLabelText(label)).toBeInvalid());
    await waitFor(() => expect(form.dialog.getByLabelText(label)).toHaveFocus());
    expect(form.dialog.getByLabelText(t('common.applicationSecret'))).toHaveValue(secret);
    expect(form.dialog.queryByRole('alert')).toBeNull();
  });

  it('reports an unreachable OVHcloud above the buttons, for a preset endpoint', async () => {
    const form = await openForm({ 'inventory.add': () => failWith('ovh.unreachable') });
    await fill(form);
    await submit(form);
    expect(await form.dialog.findByRole('alert')).toHaveTextContent(
      t('errors.unreachableTitle', { server: t('common.ovhcloud') }),
    );
  });

  it('reports it at the base URL if there is one', async () => {
    const form = await openForm({ 'inventory.add': () => failWith('ovh.unreachable') });
    await fill(form);
    await chooseCustom(form, 'https://api.example.com/1.0');
    await submit(form);
    await waitFor(() => expect(form.dialog.getByLabelText(t('accounts.baseUrl'))).toBeInvalid());
  });

  it('names the missing right', async () => {
    const missingRule = 'GET /cloud/project';
    const form = await openForm({
      'inventory.add': () => failWith('ovh.notGranted', { missingRule }),
    });
    await fill(form);
    await submit(form);
    expect(await form.dialog.findByRole('alert')).toHaveTextContent(missingRule);
  });

  it('is removed as soon as something is changed', async () => {
    const form = await openForm({ 'inventory.add': () => failWith('storage.full') });
    await fill(form);
    await submit(form);
    await form.dialog.findByRole('alert');
    await form.user.type(form.dialog.getByLabelText(t('common.name')), '2');
    expect(form.dialog.queryByRole('alert')).toBeNull();
  });
});

describe('keys', () => {
  it('are pasted without surrounding characters, at the caret', async () => {
    const form = await openForm();
    const field = form.dialog.getByLabelText(t('common.applicationSecret'));
    fireEvent.paste(field, { clipboardData: { getData: () => '  "abc123"\n' } });
    expect(field).toHaveValue('abc123');
  });

  it('are readable only while the eye is pressed', async () => {
    const { dialog } = await openForm();
    const field = dialog.getByLabelText(t('common.applicationSecret'));
    const [, eye] = dialog.getAllByRole('button', { name: t('kit.showWhilePressed') });
    if (!eye) throw new Error('There is no eye');
    expect(field).toHaveAttribute('type', 'password');
    fireEvent.pointerDown(eye);
    expect(field).toHaveAttribute('type', 'text');
    fireEvent.pointerUp(eye);
    expect(field).toHaveAttribute('type', 'password');
  });

  it('stay in no cache once main has answered', async () => {
    const form = await openForm({
      'connection.test': () => failWith('ovh.invalidSignature'),
      'inventory.add': () => aNewSummary({ name: 'My account' }),
      'sync.start': () => undefined,
    });
    await fill(form);
    await form.user.click(form.dialog.getByRole('button', { name: t('common.testConnection') }));
    await waitFor(() =>
      expect(form.dialog.getByLabelText(t('common.applicationSecret'))).toBeInvalid(),
    );
    await submit(form);
    await screen.findByRole('heading', { level: 1, name: 'My account' });
    const cached = [
      ...form.client
        .getMutationCache()
        .getAll()
        .map(({ state }) => state),
      ...form.client
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
    ];
    expect(JSON.stringify(cached)).not.toContain(secret);
    expect(JSON.stringify(Object.values(window.localStorage))).not.toContain(secret);
  });
});

describe('an added inventory', () => {
  it('is sent with clean values, once, then opened and synced', async () => {
    let answer: (added: InventorySummary) => void = () => undefined;
    const added = new Promise<InventorySummary>((resolve) => {
      answer = resolve;
    });
    const form = await openForm({
      'inventory.add': () => added,
      'sync.start': () => undefined,
    });
    await fill(form);
    await form.user.type(form.dialog.getByLabelText(t('common.name')), ' ');
    await submit(form);
    fireEvent.submit(form.dialog.getByLabelText(t('common.name')));
    const adds = () => form.asked.filter(({ channel }) => channel === 'inventory.add');
    expect(adds()).toEqual([
      {
        channel: 'inventory.add',
        request: {
          name: 'My account',
          endpoint: { kind: 'preset', name: 'ovh-eu' },
          signIn: typedKeys({ applicationKey: 'ak', applicationSecret: secret, consumerKey: 'ck' }),
          isVerifying: true,
        },
      },
    ]);
    const summary = aNewSummary({ name: 'My account' });
    answer(summary);
    await screen.findByRole('heading', { level: 1, name: 'My account' });
    expect(window.location.hash).toBe(`#/inventories/${summary.id}`);
    expect(form.asked.at(-1)).toEqual({
      channel: 'sync.start',
      request: { inventoryId: summary.id },
    });
    expect(adds()).toHaveLength(1);
  });
});

describe('a connection test', () => {
  const factsIn = (box: HTMLElement) =>
    [...box.querySelectorAll('dt')].map((term) => [
      term.textContent,
      term.nextElementSibling?.textContent?.trim(),
    ]);

  const report = {
    account: 'xx1111-ovh',
    expiresAt: null,
    isExpirationKnown: true,
    allowedAddresses: [],
    rights: [
      { kind: 'project', state: 'granted', rulesToAdd: [] },
      { kind: 'volume', state: 'missing', rulesToAdd: ['GET /cloud/project/*/volume'] },
    ],
    rightsFrom: 'rules',
    projectCount: 12,
    examinedProjects: 12,
    unreadableProjects: [],
    faultyRules: [],
  } satisfies ConnectionReport;

  it('shows account, expiry, missing rights and projects until the keys change', async () => {
    const form = await openForm({ 'connection.test': () => report });
    await fill(form);
    await form.user.click(form.dialog.getByRole('button', { name: t('common.testConnection') }));
    const box = await form.dialog.findByRole('alert');
    expect(factsIn(box)).toEqual([
      [t('common.account'), 'xx1111-ovh'],
      [t('accounts.keyExpiry'), t('common.never')],
      [t('accounts.allowedAddresses'), t('accounts.allowedAddressesAny')],
      [t('common.projects'), '12'],
    ]);
    expect(box).toHaveTextContent(
      `${t('kinds.listVolumes')}${t('accounts.rightMissing')}GET /cloud/project/*/volume`,
    );
    await form.user.type(form.dialog.getByLabelText(t('common.name')), 'x');
    expect(form.dialog.queryByRole('alert')).not.toBeNull();
    await form.user.type(form.dialog.getByLabelText(t('common.consumerKey')), 'x');
    expect(form.dialog.queryByRole('alert')).toBeNull();
  });
});

describe('closing the form', () => {
  it('asks nothing while nothing is typed', async () => {
    const form = await openForm();
    await form.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('asks before it discards typed text, and can be cancelled', async () => {
    const form = await openForm();
    await form.user.type(form.dialog.getByLabelText(t('common.name')), 'x');
    await form.user.keyboard('{Escape}');
    await screen.findByRole('dialog', { name: t('kit.discardTitle') });
    await form.user.click(screen.getByRole('button', { name: t('kit.continueEditing') }));
    expect(form.dialog.getByLabelText(t('common.name'))).toHaveValue('x');
    await form.user.keyboard('{Escape}');
    await form.user.click(await screen.findByRole('button', { name: t('kit.discard') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

it('opens the page to create keys of the chosen endpoint', async () => {
  const form = await openForm({ 'page.open': () => undefined });
  await form.user.click(
    form.dialog.getByRole('button', { name: nameOf('accounts.endpointChange') }),
  );
  expect(form.dialog.getByRole('combobox', { name: t('common.endpoint') })).toHaveFocus();
  await form.user.click(form.dialog.getByRole('combobox', { name: t('common.endpoint') }));
  await form.user.click(await screen.findByRole('option', { name: t('sync.endpointCanada') }));
  await form.user.click(form.dialog.getByRole('button', { name: t('accounts.createKeys') }));
  expect(form.asked.at(-1)).toEqual({
    channel: 'page.open',
    request: {
      page: 'create-keys',
      endpoint: 'ovh-ca',
      wanted: { purpose: 'inventory', kinds: [...ResourceKind.options], projectIds: [] },
    },
  });
});
