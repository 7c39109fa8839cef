import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { closeAppTest } from '../../../../../renderer/plakar-apps/app-test/app-test-request.ts';
import { formatAgo } from '../../../../../renderer/text/dates.ts';
import { closeUnlockRequest } from '../../../../../renderer/vault/unlock-request.ts';
import type {
  ConnectionTest,
  PlakarAppSummary,
} from '../../../../../shared/plakar-apps/plakar-app.ts';
import { anApp, appId } from '../../../../fakes/apps.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aVaultStatus } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';
import { t } from '../../../../../renderer/text/translate.ts';

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

function aCheck(change: Partial<ConnectionTest> = {}): ConnectionTest {
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

/** A test that main has not finished, until it gets a result. */
function aPending() {
  let finish: (check: ConnectionTest) => void = () => undefined;
  const answer = new Promise<{ check: ConnectionTest; isCurrent: boolean }>((resolve) => {
    finish = (check) => resolve({ check, isCurrent: true });
  });
  return { answer, finish };
}

async function openTest(app: PlakarAppSummary, handlers: FakeHandlers = {}) {
  const rendered = renderApp({ 'plakarApp.list': () => [app], ...handlers }, '#/apps');
  await rendered.user.click(
    await screen.findByRole('button', { name: t('common.actionsFor', { name: app.name }) }),
  );
  await rendered.user.click(
    await screen.findByRole('menuitem', { name: t('common.testConnection') }),
  );
  return { ...rendered, dialog: within(await screen.findByRole('dialog')) };
}

const answering = (check: ConnectionTest): FakeHandlers => ({
  'plakarApp.test': () => ({
    check: { ...check, checkedAt: new Date().toISOString() },
    isCurrent: true,
  }),
});

describe('testing an app', () => {
  it('begins immediately, and shows the method, the result and the time', async () => {
    const { dialog, asked } = await openTest(anApp(), answering(aCheck()));
    expect(await dialog.findByText(t('plakarApps.resultBucketWorks'))).toBeVisible();
    expect(dialog.getByText(t('plakarApps.testedRequest'))).toBeVisible();
    expect(dialog.getByText(t('common.justNow'))).toBeVisible();
    expect(dialog.queryByText(t('plakarApps.testOldHelp'))).not.toBeInTheDocument();
    expect(asked.find(({ channel }) => channel === 'plakarApp.test')?.request).toEqual({ appId });
  });

  it('never claims more for reach than was tested', async () => {
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
    expect(await dialog.findByText(t('plakarApps.resultReachable'))).toBeVisible();
    expect(dialog.getByText(t('plakarApps.testedReach'))).toBeVisible();
    expect(dialog.getByText(t('plakarApps.noPlakarIntegrationMissing'))).toBeVisible();
    expect(dialog.getByText(t('plakarApps.detectedPostgresTls'))).toBeVisible();
  });

  it('shows a remedy for a failure, and details to quote', async () => {
    const { dialog } = await openTest(anApp(), answering(refused));
    expect(await dialog.findByText(t('errors.connection.keysRefused.title'))).toBeVisible();
    expect(dialog.getByText(t('errors.connection.keysRefused.remedy'))).toBeVisible();
    const reference = t('common.errorReference', { reference: 'tx-0001' });
    expect(dialog.getByText(`connection.keysRefused · HTTP 403 · ${reference}`)).toBeVisible();
  });

  it('can be cancelled while it runs, and then shows only that', async () => {
    const { dialog, user, asked } = await openTest(anApp(), {
      'plakarApp.test': () => new Promise(() => undefined),
      'plakarApp.cancelTest': () => undefined,
    });
    expect(await dialog.findByText(t('plakarApps.testRunning'))).toBeVisible();
    await user.click(dialog.getByRole('button', { name: t('plakarApps.testCancel') }));
    expect(asked).toContainEqual({ channel: 'plakarApp.cancelTest', request: { appId } });
  });

  it('does not treat a cancelled test as a failure', async () => {
    const { dialog } = await openTest(anApp(), {
      'plakarApp.test': () => failWith('connection.cancelled'),
    });
    expect(await dialog.findByText(t('common.testCancelled'))).toBeVisible();
    expect(dialog.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('offers to unlock a locked vault', async () => {
    const { dialog, user, emit } = await openTest(anApp(), {
      'plakarApp.test': () => failWith('vault.locked'),
    });
    emit('vault.changed', aVaultStatus({ mode: 'passphrase', isLocked: true }));
    expect(await dialog.findByText(t('errors.vault.locked.title'))).toBeVisible();
    await user.click(dialog.getByRole('button', { name: t('common.unlock') }));
    expect(await screen.findByRole('dialog', { name: t('vault.unlock') })).toBeVisible();
  });

  it('reports that the app has changed since it was tested', async () => {
    const { dialog } = await openTest(anApp(), {
      'plakarApp.test': () => ({ check: aCheck(), isCurrent: false }),
    });
    expect(await dialog.findByText(t('plakarApps.testOutdated'))).toBeVisible();
  });

  it('continues when its dialog is closed, and is shown when that is opened again', async () => {
    const { answer, finish } = aPending();
    const app = { ...anApp() };
    const { user, dialog, emit, asked } = await openTest(app, {
      'plakarApp.list': () => [app],
      'plakarApp.test': () => answer,
    });
    app.isTesting = true;
    emit('connectionTest.changed', { appId });
    await dialog.findByText(t('plakarApps.testRunning'));
    await user.click(dialog.getAllByRole('button', { name: t('common.close') })[1] as HTMLElement);
    await user.click(await screen.findByRole('button', { name: t('plakarApps.testRunning') }));
    const again = within(await screen.findByRole('dialog'));
    expect(again.getByText(t('plakarApps.testRunning'))).toBeVisible();
    expect(asked.filter(({ channel }) => channel === 'plakarApp.test')).toHaveLength(2);
    app.isTesting = false;
    app.lastCheck = aCheck();
    finish(app.lastCheck);
    emit('connectionTest.changed', { appId });
    expect(await again.findByText(t('plakarApps.resultBucketWorks'))).toBeVisible();
  });
});

describe('the last test result', () => {
  it('is in the list with its method and age', async () => {
    const checked = (id: string, lastCheck: ConnectionTest) => anApp({ id, name: id, lastCheck });
    renderApp(
      {
        'plakarApp.list': () => [
          checked('one', aCheck({ checkedAt: daysAgo(2.5) })),
          checked('two', aCheck({ outcome: 'reachable', means: 'reach', seen: 'ssh' })),
          checked('three', refused),
          checked('four', aCheck({ checkedAt: daysAgo(40), means: 'plakar' })),
        ],
      },
      '#/apps',
    );
    await screen.findByTitle(t('plakarApps.resultReachable'));
    const [, ...lines] = screen.getAllByRole('row');
    const states = lines.map((line) => within(line).getAllByRole('button')[0] as HTMLElement);
    const ago = (days: number) => formatAgo(daysAgo(days), Date.now());
    const request = t('plakarApps.methodRequest');
    expect(states.map(({ textContent }) => textContent)).toEqual([
      `${t('plakarApps.resultBucketWorks')}${request}, ${ago(2.5)}`,
      `${t('plakarApps.resultReachableShort')}${t('plakarApps.methodReach')}, ${t('common.justNow')}`,
      `${t('errors.connection.keysRefused.title')}${request}, ${t('common.justNow')}`,
      `${t('plakarApps.resultPlakarWorks')}${t('plakarApps.methodPlakar')}, ${ago(40)}`,
    ]);
    const old = states.map((state) => state.querySelector('[data-old="true"]') !== null);
    expect(old).toEqual([false, false, false, true]);
  });

  it('opens without a new test, with its date', async () => {
    const { user, asked } = renderApp(
      { 'plakarApp.list': () => [anApp({ lastCheck: aCheck({ checkedAt: daysAgo(2) }) })] },
      '#/apps',
    );
    await user.click(
      await screen.findByRole('button', {
        name: (name) => name.startsWith(t('plakarApps.resultBucketWorks')),
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(t('plakarApps.testOldHelp'))).toBeVisible();
    expect(dialog.getByRole('button', { name: t('plakarApps.testAgain') })).toBeVisible();
    expect(asked.some(({ channel }) => channel === 'plakarApp.test')).toBe(false);
  });
});

describe('the form of an app', () => {
  it('tests the saved values', async () => {
    const { user, asked } = renderApp(
      {
        'plakarApp.list': () => [anApp()],
        'plakarApp.update': () => anApp(),
        ...answering(aCheck()),
      },
      '#/apps',
    );
    await user.click(
      await screen.findByRole('button', {
        name: t('common.actionsFor', { name: 'assets source' }),
      }),
    );
    await user.click(await screen.findByRole('menuitem', { name: t('plakarApps.edit') }));
    await user.click(await screen.findByRole('button', { name: t('plakarApps.saveAndTest') }));
    expect(await screen.findByText(t('plakarApps.resultBucketWorks'))).toBeVisible();
    const order = asked
      .map(({ channel }) => channel)
      .filter((each) => /^plakarApp\.(u|t)/.test(each));
    expect(order).toEqual(['plakarApp.update', 'plakarApp.test']);
  });
});
