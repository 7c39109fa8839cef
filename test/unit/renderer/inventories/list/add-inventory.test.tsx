import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { ConnectionReport } from '../../../../../shared/accounts/credentials.ts';
import type { InventorySummary } from '../../../../../shared/inventories/inventory.ts';
import type { ErrorCode } from '../../../../../shared/bridge/errors.ts';
import { ResourceKind } from '../../../../../shared/resources/resource.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aNewSummary, aVaultStatus } from '../../../../fakes/summary.ts';
import { typedKeys } from '../../../../fakes/sign-in.ts';
import { renderApp } from '../../render-app.tsx';

const secret = 'the-application-secret-that-must-not-stay';

async function openForm(handlers: FakeHandlers = {}) {
  const app = renderApp(handlers);
  await app.user.click(await screen.findByRole('button', { name: 'Add inventory' }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Add a new OVHcloud inventory' }),
  );
  return { ...app, dialog };
}

type OpenForm = Awaited<ReturnType<typeof openForm>>;

async function fill({ user, dialog }: OpenForm) {
  await user.type(dialog.getByLabelText('Name'), 'My account');
  await user.type(dialog.getByLabelText('Application key'), 'ak');
  await user.type(dialog.getByLabelText('Application secret'), secret);
  await user.type(dialog.getByLabelText('Consumer key'), 'ck');
}

const submit = ({ user, dialog }: OpenForm) =>
  user.click(dialog.getByRole('button', { name: 'Add inventory' }));

async function chooseCustom({ user, dialog }: OpenForm, baseUrl: string) {
  await user.click(dialog.getByRole('combobox', { name: 'Endpoint' }));
  await user.click(await screen.findByRole('option', { name: 'Custom' }));
  await user.type(dialog.getByLabelText('Base URL'), baseUrl);
}

describe('what is missing', () => {
  it('is explained when the button is pressed, and the first field gets the focus', async () => {
    const form = await openForm();
    await submit(form);
    expect(form.dialog.getByLabelText('Name')).toHaveAccessibleDescription(/Give this inventory/);
    expect(form.dialog.getByLabelText('Consumer key')).toBeInvalid();
    await waitFor(() => expect(form.dialog.getByLabelText('Name')).toHaveFocus());
    expect(form.asked.map(({ channel }) => channel)).not.toContain('inventory.add');
  });

  it('does not include the name when the connection is tested', async () => {
    const form = await openForm();
    await form.user.click(form.dialog.getByRole('button', { name: 'Test connection' }));
    expect(form.dialog.getByLabelText('Name')).toBeValid();
    expect(form.dialog.getByLabelText('Application key')).toBeInvalid();
  });

  it('includes a base URL that is not safe', async () => {
    const form = await openForm();
    await fill(form);
    await chooseCustom(form, 'http://api.example.com');
    await submit(form);
    expect(form.dialog.getByLabelText('Base URL')).toHaveAccessibleDescription(/https:\/\//);
  });
});

describe('what main refuses', () => {
  const atField: [ErrorCode, string][] = [
    ['ovh.invalidApplicationKey', 'Application key'],
    ['ovh.invalidSignature', 'Application secret'],
    ['ovh.unknownConsumerKey', 'Consumer key'],
    ['ovh.consumerKeyNotValid', 'Consumer key'],
    ['inventory.nameTaken', 'Name'],
  ];
  it.each(atField)('says %s at the field %s, and keeps what is typed', async (code, label) => {
    const form = await openForm({ 'inventory.add': () => failWith(code) });
    await fill(form);
    await submit(form);
    await waitFor(() => expect(form.dialog.getByLabelText(label)).toBeInvalid());
    await waitFor(() => expect(form.dialog.getByLabelText(label)).toHaveFocus());
    expect(form.dialog.getByLabelText('Application secret')).toHaveValue(secret);
    expect(form.dialog.queryByRole('alert')).toBeNull();
  });

  it('says that OVHcloud is out of reach above the buttons, for a preset endpoint', async () => {
    const form = await openForm({ 'inventory.add': () => failWith('ovh.unreachable') });
    await fill(form);
    await submit(form);
    expect(await form.dialog.findByRole('alert')).toHaveTextContent(/cannot be reached/);
  });

  it('says it at the base URL when there is one', async () => {
    const form = await openForm({ 'inventory.add': () => failWith('ovh.unreachable') });
    await fill(form);
    await chooseCustom(form, 'https://api.example.com/1.0');
    await submit(form);
    await waitFor(() => expect(form.dialog.getByLabelText('Base URL')).toBeInvalid());
  });

  it('names the right that is missing', async () => {
    const missingRule = 'GET /cloud/project';
    const form = await openForm({
      'inventory.add': () => failWith('ovh.notGranted', { missingRule }),
    });
    await fill(form);
    await submit(form);
    expect(await form.dialog.findByRole('alert')).toHaveTextContent(missingRule);
  });

  it('is forgotten as soon as something is changed', async () => {
    const form = await openForm({ 'inventory.add': () => failWith('storage.full') });
    await fill(form);
    await submit(form);
    await form.dialog.findByRole('alert');
    await form.user.type(form.dialog.getByLabelText('Name'), '2');
    expect(form.dialog.queryByRole('alert')).toBeNull();
  });
});

describe('keys', () => {
  it('lose what pasting adds, and go where the caret is', async () => {
    const form = await openForm();
    const field = form.dialog.getByLabelText('Application secret');
    fireEvent.paste(field, { clipboardData: { getData: () => '  "abc123"\n' } });
    expect(field).toHaveValue('abc123');
  });

  it('are readable only while the eye is pressed', async () => {
    const { dialog } = await openForm();
    const field = dialog.getByLabelText('Application secret');
    const [, eye] = dialog.getAllByRole('button', { name: 'Show while pressed' });
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
    await form.user.click(form.dialog.getByRole('button', { name: 'Test connection' }));
    await waitFor(() => expect(form.dialog.getByLabelText('Application secret')).toBeInvalid());
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

describe('an inventory that is added', () => {
  it('is sent cleaned, once, then opened and synced', async () => {
    let answer: (added: InventorySummary) => void = () => undefined;
    const added = new Promise<InventorySummary>((resolve) => {
      answer = resolve;
    });
    const form = await openForm({
      'inventory.add': () => added,
      'sync.start': () => undefined,
    });
    await fill(form);
    await form.user.type(form.dialog.getByLabelText('Name'), ' ');
    await submit(form);
    fireEvent.submit(form.dialog.getByLabelText('Name'));
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
    await form.user.click(form.dialog.getByRole('button', { name: 'Test connection' }));
    const box = await form.dialog.findByRole('alert');
    expect(box).toHaveTextContent(/xx1111-ovh.*Never.*Every address.*12/);
    expect(box).toHaveTextContent(/Missing.*GET \/cloud\/project\/\*\/volume/);
    await form.user.type(form.dialog.getByLabelText('Name'), 'x');
    expect(form.dialog.queryByRole('alert')).not.toBeNull();
    await form.user.type(form.dialog.getByLabelText('Consumer key'), 'x');
    expect(form.dialog.queryByRole('alert')).toBeNull();
  });
});

describe('closing the form', () => {
  it('asks nothing while nothing is typed', async () => {
    const form = await openForm();
    await form.user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('asks before it loses what is typed, and can be taken back', async () => {
    const form = await openForm();
    await form.user.type(form.dialog.getByLabelText('Name'), 'x');
    await form.user.keyboard('{Escape}');
    await screen.findByRole('dialog', { name: 'Discard what you typed?' });
    await form.user.click(screen.getByRole('button', { name: 'Keep editing' }));
    expect(form.dialog.getByLabelText('Name')).toHaveValue('x');
    await form.user.keyboard('{Escape}');
    await form.user.click(await screen.findByRole('button', { name: 'Discard' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

it('says before keys are typed that they will be forgotten, where there is no key store', async () => {
  const form = await openForm({
    'vault.read': () =>
      aVaultStatus({ strength: 'memory', isKeyStoreAvailable: false, isChosen: false }),
  });
  expect(await form.dialog.findByText(/forgotten when\s+the app quits/)).toBeVisible();
});

it('opens the page to create keys of the chosen endpoint', async () => {
  const form = await openForm({ 'page.open': () => undefined });
  await form.user.click(form.dialog.getByRole('combobox', { name: 'Endpoint' }));
  await form.user.click(await screen.findByRole('option', { name: 'Canada (ovh-ca)' }));
  await form.user.click(form.dialog.getByRole('button', { name: 'Create keys on OVHcloud' }));
  expect(form.asked.at(-1)).toEqual({
    channel: 'page.open',
    request: {
      page: 'create-keys',
      endpoint: 'ovh-ca',
      wanted: { purpose: 'inventory', kinds: [...ResourceKind.options], projectIds: [] },
    },
  });
});
