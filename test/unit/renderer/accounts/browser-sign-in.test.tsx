import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ResourceKind } from '../../../../shared/resources/resource.ts';
import type { SignInAttempt } from '../../../../shared/accounts/sign-in.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { aNewSummary } from '../../../fakes/summary.ts';
import { nameOf } from '../name-of.ts';
import { answerWay, openForm, unfoldRights } from './open-form.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const attemptId = '4f1b7c0e-58ad-4c1d-9d61-0a2b3c4d5e6f';
const waiting: SignInAttempt = { attemptId, state: 'waiting', isSignatureRefused: false };

async function connect(handlers: FakeHandlers = {}) {
  const form = await openForm(
    {
      'signIn.begin': () => waiting,
      'signIn.cancel': () => undefined,
      'signIn.reopen': () => undefined,
      ...handlers,
    },
    undefined,
    'browser',
  );
  form.fill(t('common.name'), 'My account');
  form.fill(t('common.applicationKey'), 'ak');
  form.fill(t('common.applicationSecret'), 'as');
  await form.press(t('accounts.browserConnect'));
  const report = (change: Partial<SignInAttempt>) =>
    act(() => form.emit('signIn.changed', { ...waiting, ...change }));
  return { ...form, report };
}

describe('connecting in the browser', () => {
  it('requires the two keys of the application, and reports which is missing', async () => {
    const form = await openForm({}, undefined, 'browser');
    form.fill(t('common.applicationKey'), 'ak');
    await form.press(t('accounts.browserConnect'));
    expect(form.dialog.getByLabelText(t('common.applicationSecret'))).toBeInvalid();
    expect(form.dialog.getByLabelText(t('common.applicationKey'))).toBeValid();
    expect(form.dialog.queryByText(t('accounts.browserMissing'))).toBeNull();
    expect(form.timesAsked('signIn.begin')).toBe(0);
  });

  it('requests a key with the typed keys, for the selected kinds', async () => {
    const form = await connect();
    expect(form.lastAsked('signIn.begin')).toEqual({
      inventoryId: null,
      endpoint: { kind: 'preset', name: 'ovh-eu' },
      application: {
        applicationKey: { kind: 'typed', text: 'ak' },
        applicationSecret: { kind: 'typed', text: 'as' },
      },
      wanted: { purpose: 'inventory', kinds: [...ResourceKind.options], projectIds: [] },
    });
    expect(await form.dialog.findByText(t('accounts.browserWaiting'))).toBeVisible();
  });

  it('opens the page again, and can be cancelled', async () => {
    const form = await connect();
    await form.user.click(
      await form.dialog.findByRole('button', { name: t('accounts.browserReopen') }),
    );
    expect(form.lastAsked('signIn.reopen')).toEqual({ attemptId });
    await form.press(nameOf('accounts.browserCancel'));
    expect(form.lastAsked('signIn.cancel')).toEqual({ attemptId });
    expect(form.dialog.getByRole('button', { name: t('accounts.browserConnect') })).toBeVisible();
  });

  it('fills in the consumer key, which is sent by the name of the attempt', async () => {
    const form = await connect({
      'inventory.add': () => aNewSummary({ name: 'My account' }),
      'sync.start': () => undefined,
    });
    await form.dialog.findByText(t('accounts.browserWaiting'));
    form.report({ state: 'validated' });
    expect(await form.dialog.findByText(t('accounts.keyOriginBrowser'))).toBeVisible();
    expect(form.dialog.queryByLabelText(t('common.consumerKey'), { selector: 'input' })).toBeNull();
    await form.press(t('common.addInventory'));
    await screen.findByRole('heading', { level: 1, name: 'My account' });
    const request = form.lastAsked('inventory.add');
    expect(request?.signIn.keys.consumerKey).toEqual({ kind: 'obtained', attemptId });
  });

  it('offers to approve again when the key is cleared, and has main discard the key', async () => {
    const form = await connect();
    await form.dialog.findByText(t('accounts.browserWaiting'));
    form.report({ state: 'validated' });
    await form.user.click(
      await form.dialog.findByRole('button', {
        name: nameOf('common.clearKey', { key: t('common.consumerKey') }),
      }),
    );
    expect(form.dialog.getByRole('button', { name: t('accounts.browserConnect') })).toBeVisible();
    await waitFor(() => expect(form.lastAsked('signIn.cancel')).toEqual({ attemptId }));
  });

  it('drops the key when its application differs from the form’s', async () => {
    const form = await connect();
    await form.dialog.findByText(t('accounts.browserWaiting'));
    form.report({ state: 'validated' });
    await form.dialog.findByText(t('accounts.keyOriginBrowser'));
    form.fill(t('common.applicationKey'), 'other');
    expect(form.dialog.getByRole('button', { name: t('accounts.browserConnect') })).toBeVisible();
    await waitFor(() => expect(form.lastAsked('signIn.cancel')).toEqual({ attemptId }));
  });

  it('is cancelled when the form is closed', async () => {
    const form = await connect();
    await form.dialog.findByText(t('accounts.browserWaiting'));
    await form.user.keyboard('{Escape}');
    await form.user.click(await screen.findByRole('button', { name: t('kit.discard') }));
    await waitFor(() => expect(form.lastAsked('signIn.cancel')).toEqual({ attemptId }));
  });

  it('suggests checking the secret while the signature is refused', async () => {
    const form = await connect();
    await form.dialog.findByText(t('accounts.browserWaiting'));
    form.report({ isSignatureRefused: true });
    expect(await form.dialog.findByText(t('accounts.browserSecretHint'))).toBeVisible();
  });

  it.each([
    ['refused', 'accounts.browserRefused'],
    ['timedOut', 'accounts.browserTimedOut'],
    ['failed', 'accounts.browserFailed'],
  ] as const)('that ends %s reports it, and can be started again', async (state, id) => {
    const form = await connect();
    await form.dialog.findByText(t('accounts.browserWaiting'));
    form.report({ state });
    expect(await form.dialog.findByText(t(id))).toBeVisible();
    expect(form.dialog.getByRole('button', { name: t('accounts.browserConnect') })).toBeEnabled();
  });

  it('shows OVHcloud’s immediate refusal at the key', async () => {
    const form = await connect({ 'signIn.begin': () => failWith('ovh.invalidApplicationKey') });
    await waitFor(() =>
      expect(form.dialog.getByLabelText(t('common.applicationKey'))).toBeInvalid(),
    );
  });
});

describe('the rights of new keys', () => {
  it('are four rules for everything, and more and narrower ones for some kinds', async () => {
    const form = await openForm();
    await unfoldRights(form);
    await form.press(t('accounts.ruleCount', { count: 4 }));
    expect(form.dialog.getByText('GET /cloud/project/*')).toBeInTheDocument();
    await form.user.click(form.dialog.getByRole('checkbox', { name: t('kinds.listInstances') }));
    expect(form.dialog.queryByText('GET /cloud/project/*')).toBeNull();
    expect(form.dialog.getByText('GET /cloud/project/*/volume')).toBeInTheDocument();
    expect(form.dialog.queryByText('GET /cloud/project/*/instance')).toBeNull();
    expect(form.dialog.getByText(t('accounts.rulesSomeKindsHelp'))).toBeInTheDocument();
  });

  it('require one kind at least', async () => {
    const form = await openForm();
    await unfoldRights(form);
    const kinds = within(form.dialog.getByRole('group', { name: t('accounts.keyScopeKinds') }));
    for (const box of kinds.getAllByRole('checkbox')) await form.user.click(box);
    expect(form.dialog.getByRole('alert')).toHaveTextContent(t('accounts.keyScopeKindsMissing'));
    await form.press(t('accounts.createKeys'));
    expect(form.timesAsked('page.open')).toBe(0);
  });

  it('are those of Control Plane if the keys serve it too', async () => {
    const form = await openForm({ 'page.open': () => undefined });
    await unfoldRights(form);
    await form.user.click(form.dialog.getByRole('checkbox', { name: t('kinds.listInstances') }));
    await form.user.click(
      form.dialog.getByRole('radio', { name: t('accounts.keyPurposeControlPlane') }),
    );
    await form.press(t('accounts.ruleCount', { count: 4 }));
    expect(form.dialog.getByText('GET /cloud/project*')).toBeInTheDocument();
    expect(form.dialog.getByText('GET /me')).toBeInTheDocument();
    expect(form.dialog.getByText(t('accounts.rulesControlPlaneHelp'))).toBeVisible();
    expect(form.dialog.queryByRole('checkbox')).toBeNull();
    await form.press(t('accounts.createKeys'));
    expect(form.lastAsked('page.open')).toEqual({
      page: 'create-keys',
      endpoint: 'ovh-eu',
      wanted: { purpose: 'control-plane' },
    });
  });
});

describe('the summary of the rights', () => {
  it('is one line while they are folded, and changes with them', async () => {
    const form = await openForm();
    expect(form.dialog.getByText(t('accounts.rightsEverything'))).toBeVisible();
    expect(form.dialog.queryByRole('checkbox')).toBeNull();
    await unfoldRights(form);
    await form.user.click(form.dialog.getByRole('checkbox', { name: t('kinds.listInstances') }));
    const total = ResourceKind.options.length;
    expect(
      form.dialog.getByText(t('accounts.rightsKinds', { kinds: total - 1, total })),
    ).toBeVisible();
    await form.user.click(
      form.dialog.getByRole('radio', { name: t('accounts.keyPurposeControlPlane') }),
    );
    expect(form.dialog.getByText(t('accounts.rightsControlPlane'))).toBeVisible();
  });
});

describe('rights for selected projects', () => {
  const first = '1'.repeat(32);
  const second = `${'2'.repeat(31)}a`;

  async function narrow(handlers: FakeHandlers = {}) {
    const form = await openForm({ 'page.open': () => undefined, ...handlers });
    await unfoldRights(form);
    await form.user.click(
      form.dialog.getByRole('checkbox', { name: t('accounts.keyScopeProjects') }),
    );
    const field = form.dialog.getByRole('combobox', { name: t('accounts.projectIds') });
    const paste = (text: string) =>
      fireEvent.paste(field, { clipboardData: { getData: () => text } });
    return { ...form, field, paste };
  }

  it('show what such keys cannot see, and require a project', async () => {
    const form = await narrow();
    expect(form.dialog.getByText(t('accounts.keyScopeProjectsHelp'))).toBeVisible();
    expect(form.dialog.getByRole('alert')).toHaveTextContent(t('accounts.projectIdsMissing'));
    await form.press(t('accounts.createKeys'));
    expect(form.timesAsked('page.open')).toBe(0);
  });

  it('are requested by id, as many as are pasted', async () => {
    const form = await narrow();
    form.paste(` ${first}\n${second.toUpperCase()}, ${first}`);
    await form.press(t('accounts.ruleCount', { count: 9 }));
    expect(form.dialog.getByText(`GET /cloud/project/${first}/*`)).toBeInTheDocument();
    await form.press(t('accounts.createKeys'));
    expect(form.lastAsked('page.open')).toMatchObject({
      wanted: { purpose: 'inventory', projectIds: [first, second] },
    });
  });

  it('are not created for an invalid id', async () => {
    const form = await narrow();
    form.paste(`${first};production`);
    expect(form.dialog.getByRole('alert')).toHaveTextContent(
      t('accounts.projectIdInvalid', { text: 'production' }),
    );
    expect(form.field).toBeInvalid();
    await form.press(t('accounts.createKeys'));
    expect(form.timesAsked('page.open')).toBe(0);
  });

  it('are requested without projects again when the option is cleared', async () => {
    const form = await narrow();
    form.paste(first);
    await form.user.click(
      form.dialog.getByRole('checkbox', { name: t('accounts.keyScopeProjects') }),
    );
    await form.press(t('accounts.createKeys'));
    expect(form.lastAsked('page.open')).toMatchObject({ wanted: { projectIds: [] } });
  });

  it('require the sign-in in the browser if they are too many for the page', async () => {
    const form = await narrow();
    form.paste(Array.from({ length: 20 }, (_, index) => `${index + 10}`.repeat(16)).join(' '));
    expect(form.dialog.getByText(t('accounts.createKeysTooManyRules'))).toBeVisible();
    await form.press(t('accounts.createKeys'));
    expect(form.timesAsked('page.open')).toBe(0);
    await form.press(t('common.back'));
    await answerWay(form.user, form.dialog, 'browser');
    expect(
      form.dialog.getByRole('button', { name: t('accounts.browserConnect') }),
    ).not.toHaveAttribute('aria-disabled', 'true');
  });

  it('are selected by name if the projects are known', async () => {
    const projects = [first, second].map((id, index) => ({
      id,
      name: `Project ${'AB'.charAt(index)}`,
      status: 'ok' as const,
      urn: `urn:v1:eu:resource:publicCloudProject:${id}`,
    }));
    const form = await openForm({ 'page.open': () => undefined }, aNewSummary({ projects }));
    await unfoldRights(form);
    await form.user.click(
      form.dialog.getByRole('checkbox', { name: t('accounts.keyScopeProjects') }),
    );
    await form.user.click(form.dialog.getByRole('combobox', { name: t('accounts.projectIds') }));
    await form.user.click(await screen.findByRole('option', { name: /Project B/ }));
    expect(form.dialog.getByTitle(second)).toHaveTextContent('Project B');
    expect(screen.queryByRole('option', { name: /Project B/ })).toBeNull();
    await form.press(t('accounts.createKeys'));
    expect(form.lastAsked('page.open')).toMatchObject({ wanted: { projectIds: [second] } });
  });
});
