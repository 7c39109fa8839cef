import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closeAppTest } from '../../../../../renderer/plakar-apps/app-test/app-test-request.ts';
import { closeUnlockRequest } from '../../../../../renderer/vault/unlock-request.ts';
import type {
  AppCheck,
  ResourceAppSummary,
} from '../../../../../shared/plakar-apps/resource-app.ts';
import { anApp, appId } from '../../../../fakes/apps.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aVaultStatus } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';

afterEach(() => {
  closeAppTest();
  closeUnlockRequest();
});

const database = anApp({
  name: 'orders source',
  integration: 'postgresql',
  protocol: 'postgres',
  fields: { location: 'postgres://h.example:20184/orders' },
});

function aCheck(change: Partial<AppCheck> = {}): AppCheck {
  return {
    checkedAt: new Date().toISOString(),
    outcome: 'works',
    means: 'request',
    seen: null,
    noPlakar: null,
    failure: null,
    ...change,
  };
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString();

const refused = aCheck({
  outcome: 'fails',
  failure: {
    code: 'connection.keysRefused',
    message: null,
    httpStatus: 403,
    reference: 'tx-0001',
  },
});

/** A test that main is still at, until it is told what it found. */
function aPending() {
  let finish: (check: AppCheck) => void = () => undefined;
  const answer = new Promise<{ check: AppCheck; isCurrent: boolean }>((resolve) => {
    finish = (check) => resolve({ check, isCurrent: true });
  });
  return { answer, finish };
}

async function openTest(app: ResourceAppSummary, handlers: FakeHandlers = {}) {
  const rendered = renderApp({ 'app.list': () => [app], ...handlers }, '#/apps');
  await rendered.user.click(await screen.findByRole('button', { name: `Actions for ${app.name}` }));
  await rendered.user.click(await screen.findByRole('menuitem', { name: 'Test connection' }));
  return { ...rendered, dialog: within(await screen.findByRole('dialog')) };
}

const answering = (check: AppCheck): FakeHandlers => ({
  'app.test': () => ({ check: { ...check, checkedAt: new Date().toISOString() }, isCurrent: true }),
});

describe('testing an app', () => {
  it('begins at once, and says what was tried, what was found and when', async () => {
    const { dialog, asked } = await openTest(anApp(), answering(aCheck()));
    expect(await dialog.findByText('The bucket answers these keys')).toBeVisible();
    expect(dialog.getByText(/^A signed request \(HEAD\) for the bucket/)).toBeVisible();
    expect(dialog.getByText('just now')).toBeVisible();
    expect(dialog.queryByText(/what was found then/)).not.toBeInTheDocument();
    expect(asked.find(({ channel }) => channel === 'app.test')?.request).toEqual({ appId });
  });

  it('never says more of reach than was tried', async () => {
    const { dialog } = await openTest(
      database,
      answering(
        aCheck({
          outcome: 'reachable',
          means: 'reach',
          seen: 'postgresql-tls',
          noPlakar: 'integration-missing',
        }),
      ),
    );
    expect(await dialog.findByText('Reachable; the credentials were not tried')).toBeVisible();
    expect(dialog.getByText(/No sign-in was tried/)).toBeVisible();
    expect(dialog.getByText(/It has no integration for this yet/)).toBeVisible();
    expect(dialog.getByText('A PostgreSQL server, over an encrypted connection.')).toBeVisible();
  });

  it('says what to do about a failure, and what to quote', async () => {
    const { dialog } = await openTest(anApp(), answering(refused));
    expect(
      await dialog.findByText('The keys are refused, or may not see this bucket.'),
    ).toBeVisible();
    expect(dialog.getByText(/^S3 does not say which/)).toBeVisible();
    expect(dialog.getByText('connection.keysRefused · HTTP 403 · reference tx-0001')).toBeVisible();
  });

  it('can be cancelled while it runs, and then says that only', async () => {
    const { dialog, user, asked } = await openTest(anApp(), {
      'app.test': () => new Promise(() => undefined),
      'app.cancelTest': () => undefined,
    });
    expect(await dialog.findByText('Testing…')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Cancel test' }));
    expect(asked).toContainEqual({ channel: 'app.cancelTest', request: { appId } });
  });

  it('takes a cancelled test for no failure', async () => {
    const { dialog } = await openTest(anApp(), {
      'app.test': () => failWith('connection.cancelled'),
    });
    expect(await dialog.findByText('The test was cancelled.')).toBeVisible();
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('offers to open a locked vault', async () => {
    const { dialog, user, emit } = await openTest(anApp(), {
      'app.test': () => failWith('vault.locked'),
    });
    emit('vault.changed', aVaultStatus({ strength: 'passphrase', isLocked: true }));
    expect(await dialog.findByText('The vault is locked.')).toBeVisible();
    await user.click(dialog.getByRole('button', { name: 'Unlock' }));
    expect(await screen.findByRole('dialog', { name: 'Unlock the vault' })).toBeVisible();
  });

  it('says that what was tested is not what the app is now', async () => {
    const { dialog } = await openTest(anApp(), {
      'app.test': () => ({ check: aCheck(), isCurrent: false }),
    });
    expect(await dialog.findByText(/^The app was changed while it was tested/)).toBeVisible();
  });

  it('goes on when its dialog is closed, and joins it when that is opened again', async () => {
    const { answer, finish } = aPending();
    const app = { ...anApp() };
    const { user, dialog, emit, asked } = await openTest(app, {
      'app.list': () => [app],
      'app.test': () => answer,
    });
    app.isTesting = true;
    emit('apptest.changed', { appId });
    await dialog.findByText('Testing…');
    await user.click(dialog.getAllByRole('button', { name: 'Close' })[1] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: 'Testing…' }));
    const again = within(await screen.findByRole('dialog'));
    expect(again.getByText('Testing…')).toBeVisible();
    expect(asked.filter(({ channel }) => channel === 'app.test')).toHaveLength(2);
    app.isTesting = false;
    app.lastCheck = aCheck();
    finish(app.lastCheck);
    emit('apptest.changed', { appId });
    expect(await again.findByText('The bucket answers these keys')).toBeVisible();
  });
});

describe('what the last test found', () => {
  it('stands in the list with what was tried and how long ago', async () => {
    const checked = (id: string, lastCheck: AppCheck) => anApp({ id, name: id, lastCheck });
    renderApp(
      {
        'app.list': () => [
          checked('one', aCheck({ checkedAt: daysAgo(2.5) })),
          checked('two', aCheck({ outcome: 'reachable', means: 'reach', seen: 'ssh' })),
          checked('three', refused),
          checked('four', aCheck({ checkedAt: daysAgo(40), means: 'plakar' })),
        ],
      },
      '#/apps',
    );
    await screen.findByTitle('Reachable; the credentials were not tried');
    const states = screen.getAllByRole('button', { name: /(ago|just now)$/ });
    expect(states.map(({ textContent }) => textContent)).toEqual([
      'The bucket answers these keysSigned request, 2 days ago',
      'Reachable onlyCredentials not tried, just now',
      'The keys are refused, or may not see this bucket.Signed request, just now',
      'plakar can use itplakar ping, 1 month ago',
    ]);
    const old = states.map((state) => state.querySelector('[data-old="true"]') !== null);
    expect(old).toEqual([false, false, false, true]);
  });

  it('is opened without a new test, as of then', async () => {
    const { user, asked } = renderApp(
      { 'app.list': () => [anApp({ lastCheck: aCheck({ checkedAt: daysAgo(2) }) })] },
      '#/apps',
    );
    await user.click(await screen.findByRole('button', { name: /^The bucket answers/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/what was found then/)).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Test again' })).toBeVisible();
    expect(asked.some(({ channel }) => channel === 'app.test')).toBe(false);
  });
});

describe('the form of an app', () => {
  it('tests what it has saved', async () => {
    const { user, asked } = renderApp(
      {
        'app.list': () => [anApp()],
        'app.update': () => anApp(),
        ...answering(aCheck()),
      },
      '#/apps',
    );
    await user.click(await screen.findByRole('button', { name: 'Actions for assets source' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Edit' }));
    await user.click(await screen.findByRole('button', { name: 'Save and test' }));
    expect(await screen.findByText('The bucket answers these keys')).toBeVisible();
    const order = asked.map(({ channel }) => channel).filter((each) => /^app\.(u|t)/.test(each));
    expect(order).toEqual(['app.update', 'app.test']);
  });
});
