import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { aNewSummary } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';
import { answerWay, openForm, type OpenForm } from './open-form.tsx';
import { listOf } from '../../../../renderer/text/lists.ts';
import { t } from '../../../../renderer/text/translate.ts';

const ak = '7kbG7Bk7S9Nt7ZSV';
const as = 'EXEgWIz07P0HYwtQDs7cNIqCiQaWSuHF';
const ck = 'MtSwSrPpN9qfVSmJhLbPyr2i45lSwPU1';
const conf = `[ovh-ca]\napplication_key=${ak}\napplication_secret=${as}\nconsumer_key=${ck}\n`;
const keys = listOf([
  t('common.applicationKey'),
  t('common.applicationSecret'),
  t('common.consumerKey'),
]);
const endpoint = t('accounts.filledEndpoint', { endpoint: t('sync.endpointCanada') });

const paste = ({ dialog }: OpenForm, label: string, text: string) =>
  fireEvent.paste(dialog.getByLabelText(label), { clipboardData: { getData: () => text } });

function expectKeys({ dialog }: { dialog: Pick<OpenForm['dialog'], 'getByLabelText'> }) {
  expect(dialog.getByLabelText(t('common.applicationKey'))).toHaveValue(ak);
  expect(dialog.getByLabelText(t('common.applicationSecret'))).toHaveValue(as);
  expect(dialog.getByLabelText(t('common.consumerKey'))).toHaveValue(ck);
}

/** Drops a file on the window. Returns whether the browser would still open it in place of the page. */
function drop(name: string, text: string, size?: number): boolean {
  const file = new File([text], name);
  if (size !== undefined) Object.defineProperty(file, 'size', { value: size });
  const event = createEvent.drop(document.body);
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], files: [file] } });
  fireEvent(document.body, event);
  return !event.defaultPrevented;
}

describe('a pasted text', () => {
  it('fills all fields from any of them, with the endpoint, and says so', async () => {
    const form = await openForm();
    paste(form, t('common.consumerKey'), conf);
    expectKeys(form);
    expect(form.dialog.getByText(t('sync.endpointCanada'))).toBeVisible();
    expect(
      form.dialog.getByText(`${t('accounts.filledFromPaste', { keys })} ${endpoint}`),
    ).toBeVisible();
  });

  it('says what was assumed of keys without names, and leaves the endpoint', async () => {
    const form = await openForm();
    paste(form, t('common.applicationKey'), `${ak}\n${as}\n${ck}\n`);
    expectKeys(form);
    expect(form.dialog.getByText(t('sync.endpointEurope'))).toBeVisible();
    expect(
      form.dialog.getByText(
        `${t('accounts.filledFromPaste', { keys })} ${t('accounts.filledByOrder')}`,
      ),
    ).toBeVisible();
  });

  it('leaves keys to the user that nothing distinguishes', async () => {
    const form = await openForm();
    paste(form, t('common.applicationKey'), `${as}\n${ak}\n${ck}`);
    expect(form.dialog.getByLabelText(t('common.applicationKey'))).toHaveValue(ak);
    expect(form.dialog.getByLabelText(t('common.applicationSecret'))).toHaveValue('');
    expect(form.dialog.getByLabelText(t('common.consumerKey'))).toHaveValue('');
    expect(
      form.dialog.getByText((text) => text.includes(t('accounts.filledUnassigned', { count: 2 }))),
    ).toBeVisible();
  });

  it('with several sections asks which, and an unsupported one cannot be taken', async () => {
    const form = await openForm();
    paste(form, t('common.applicationKey'), `${conf}[kimsufi-eu]\nconsumer_key=${ck}`);
    expect(form.dialog.getByLabelText(t('common.applicationKey'))).toHaveValue('');
    expect(form.dialog.getByRole('group', { name: t('accounts.chooseKeys') })).toBeVisible();
    expect(form.dialog.getByRole('button', { name: /^kimsufi-eu/ })).toBeDisabled();
    await form.user.click(
      form.dialog.getByRole('button', {
        name: (name) => name.startsWith(t('sync.endpointCanada')),
      }),
    );
    expectKeys(form);
    expect(form.dialog.queryByRole('group', { name: t('accounts.chooseKeys') })).toBeNull();
  });

  it('of a service account selects that sign-in method', async () => {
    const form = await openForm();
    paste(form, t('common.applicationKey'), '[ovh-us]\nclient_id=id\nclient_secret=secret');
    expect(form.dialog.getByLabelText(t('common.clientSecret'))).toHaveValue('secret');
  });

  it('with a consumer key leaves the way through the browser, an application’s keys do not', async () => {
    const form = await openForm({}, undefined, 'browser');
    paste(form, t('common.applicationKey'), `AK=${ak}\nAS=${as}`);
    expect(form.dialog.getByRole('button', { name: t('accounts.browserConnect') })).toBeVisible();
    paste(form, t('common.applicationKey'), conf);
    expectKeys(form);
    expect(form.dialog.queryByText(t('accounts.applicationKeysTitle'))).toBeNull();
  });
});

describe('a dropped file', () => {
  it('fills the open dialog, past the question how to sign in', async () => {
    const form = await openForm();
    await form.press(t('common.back'));
    expect(drop('ovh.conf', conf)).toBe(false);
    await form.dialog.findByText(
      `${t('accounts.filledFrom', { file: 'ovh.conf', keys })} ${endpoint}`,
    );
    expectKeys(form);
  });

  it('opens the dialog on any screen', async () => {
    renderApp({}, '#/apps');
    await screen.findByRole('heading', { name: t('common.noInventoryYet') });
    drop('ovh.conf', conf);
    expect(await screen.findByRole('dialog', { name: t('inventories.addTitle') })).toBeVisible();
    expectKeys({ dialog: screen });
  });

  it.each([
    ['has no keys', 'photo.jpg', 'ÿØÿà', undefined],
    ['is too long', 'ovh.conf', conf, 65_537],
  ])('that %s is reported, and opens nothing', async (_why, name, text, size) => {
    renderApp();
    await screen.findByRole('heading', { name: t('inventories.listEmptyTitle') });
    expect(drop(name, text, size)).toBe(false);
    expect(await screen.findByText(t('accounts.fileWithoutKeys', { file: name }))).toBeVisible();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is ignored while another dialog is open, but never opened in place of the page', async () => {
    const form = await openForm();
    form.fill(t('common.name'), 'x');
    await form.user.keyboard('{Escape}');
    await screen.findByRole('dialog', { name: t('kit.discardTitle') });
    expect(drop('ovh.conf', conf)).toBe(false);
    await form.user.click(screen.getByRole('button', { name: t('kit.continueEditing') }));
    expect(form.dialog.getByLabelText(t('common.applicationKey'))).toHaveValue('');
  });
});

describe('the way to sign in', () => {
  it('retains what was entered when the user goes back, and is remembered', async () => {
    const form = await openForm({ 'inventory.add': () => aNewSummary() });
    form.fill(t('common.name'), 'My account');
    form.fill(t('common.applicationKey'), ak);
    await form.press(t('common.back'));
    await waitFor(() =>
      expect(form.dialog.getByRole('radio', { name: t('accounts.wayKeys') })).toHaveFocus(),
    );
    await answerWay(form.user, form.dialog, 'browser');
    expect(form.dialog.getByLabelText(t('common.name'))).toHaveValue('My account');
    expect(form.dialog.getByLabelText(t('common.applicationKey'))).toHaveValue(ak);
    await form.user.keyboard('{Escape}');
    await form.user.click(screen.getByRole('button', { name: t('kit.discard') }));
    await form.user.click(screen.getByRole('button', { name: t('common.addInventory') }));
    expect(await screen.findByRole('radio', { name: t('accounts.wayBrowser') })).toBeChecked();
  });

  it('through the browser opens the page of the endpoint that creates an application', async () => {
    const form = await openForm({ 'page.open': () => undefined }, undefined, 'browser');
    await form.press(t('accounts.createApplication'));
    expect(form.lastAsked('page.open')).toEqual({ page: 'create-application', endpoint: 'ovh-eu' });
  });

  it('through the browser needs the approval before the inventory is added', async () => {
    const form = await openForm({}, undefined, 'browser');
    form.fill(t('common.name'), 'My account');
    form.fill(t('common.applicationKey'), ak);
    form.fill(t('common.applicationSecret'), as);
    await form.press(t('common.addInventory'));
    expect(form.dialog.getByRole('alert')).toHaveTextContent(t('accounts.browserMissing'));
    await waitFor(() =>
      expect(form.dialog.getByRole('button', { name: t('accounts.browserConnect') })).toHaveFocus(),
    );
    expect(form.timesAsked('inventory.add')).toBe(0);
  });

  it('of a service account opens OVHcloud’s API console', async () => {
    const form = await openForm({ 'page.open': () => undefined });
    await form.user.click(
      form.dialog.getByRole('radio', { name: t('accounts.methodServiceAccount') }),
    );
    await form.press(t('accounts.consoleOpen'));
    expect(form.lastAsked('page.open')).toEqual({ page: 'api-console', endpoint: 'ovh-eu' });
  });
});
