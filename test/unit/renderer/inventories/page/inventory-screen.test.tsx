import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { act } from 'react';
import { describe, expect, it } from 'vitest';
import type { InventorySummary } from '../../../../../shared/inventories/inventory.ts';
import { formatAgo, formatInstant } from '../../../../../renderer/text/dates.ts';
import { listOf } from '../../../../../renderer/text/lists.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import { anIssue, aRun, earlier, inventoryId } from '../../../../fakes/builders.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import {
  aNewSummary,
  aProgress,
  aProvidedSignIn,
  aProvider,
  aSummary,
  aVaultStatus,
  aVerification,
} from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';
import { type TextId, t } from '../../../../../renderer/text/translate.ts';

async function open(summary: InventorySummary, handlers: FakeHandlers = {}) {
  const app = renderApp(
    { 'inventory.list': () => [summary], ...handlers },
    `#/inventories/${summary.id}`,
  );
  await screen.findByRole('heading', { level: 1, name: summary.name });
  return app;
}

describe('discovered resources', () => {
  it('are counted by class, and each class links to its resources', async () => {
    await open(aSummary());
    expect(
      screen.getByText(t('inventories.discoveredCount', { count: 33, classes: 3 })),
    ).toBeVisible();
    const blockStorage = t('inventories.classCount', {
      class: t('status.classBlockStorage'),
      count: '20',
    });
    expect(
      screen.getByRole('link', { name: (_, { textContent }) => textContent === blockStorage }),
    ).toHaveAttribute('href', `#/resources?inventory=${inventoryId}&class=block-storage`);
    expect(
      screen.getByRole('link', { name: t('inventories.browseResources', { count: 33 }) }),
    ).toHaveAttribute('href', `#/resources?inventory=${inventoryId}`);
    expect(document.title).toBe('Production · OVHcloud Inventory');
  });

  it('are unknown before the first sync, not zero', async () => {
    const { user, asked } = await open(aNewSummary(), { 'sync.start': () => undefined });
    expect(
      screen.queryByRole('link', { name: t('inventories.browseResources', { count: 0 }) }),
    ).toBeNull();
    await user.click(screen.getByRole('button', { name: t('inventories.syncStartFirst') }));
    expect(asked.at(-1)?.channel).toBe('sync.start');
  });
});

describe('a running sync', () => {
  const atProject = (position: string) =>
    t('sync.progressProjectList', { position, count: '12', kind: t('kinds.inlineVolumes') });

  it('shows main’s progress, retains known data, and can be cancelled', async () => {
    const app = await open(aSummary(), { 'sync.cancel': () => undefined });
    act(() => app.emit('sync.progressed', aProgress()));
    expect(await screen.findByText(atProject('3'))).toBeVisible();
    expect(
      screen.getByText(t('inventories.discoveredCount', { count: 33, classes: 3 })),
    ).toBeVisible();
    act(() => app.emit('sync.progressed', aProgress({ finishedProjects: 6 })));
    expect(await screen.findByText(atProject('7'))).toBeVisible();
    await app.user.click(screen.getByRole('button', { name: t('inventories.syncCancel') }));
    expect(app.asked.at(-1)?.channel).toBe('sync.cancel');
  });

  it('ends when main reports that the inventory changed', async () => {
    let summary = aSummary({ progress: aProgress() });
    const app = await open(summary, { 'inventory.list': () => [summary] });
    summary = aSummary({ resourceCount: 34 });
    act(() => app.emit('inventory.changed', { inventoryId }));
    expect(await screen.findByRole('button', { name: t('inventories.syncStart') })).toBeVisible();
    expect(
      screen.getByRole('link', { name: t('inventories.browseResources', { count: 34 }) }),
    ).toBeVisible();
  });

  it('that cannot start shows the reason', async () => {
    const app = await open(aSummary(), { 'sync.start': () => failWith('storage.unwritable') });
    await app.user.click(screen.getByRole('button', { name: t('inventories.syncStart') }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      t('errors.storage.unwritable.title'),
    );
  });

  it('that runs already, as after a double click, is no failure', async () => {
    const app = await open(aSummary(), { 'sync.start': () => failWith('sync.alreadyRunning') });
    await app.user.dblClick(screen.getByRole('button', { name: t('inventories.syncStart') }));
    expect(screen.getByRole('button', { name: t('inventories.syncStart') })).toBeEnabled();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a first sync', () => {
  const reading = aNewSummary({
    resourceCount: 8,
    classCounts: [{ class: 'compute', count: 8 }],
    isProvisional: true,
    progress: aProgress(),
  });
  const browse = t('inventories.browseResources', { count: 8 });
  const names = reading.name;

  it('shows what it has read so far, without any coverage', async () => {
    await open(reading);
    expect(screen.getByRole('link', { name: browse })).toBeVisible();
    expect(screen.getByText(t('inventories.firstSyncCoverage'))).toBeVisible();
    expect(screen.getByText(t('inventories.firstSyncResources', { names }))).toBeVisible();
    expect(screen.queryByText(t('status.notProtected'))).toBeNull();
  });

  it('that was cancelled shows it until the next one', async () => {
    await open({ ...reading, progress: null, lastRun: aRun({ status: 'cancelled' }) });
    expect(screen.getByRole('link', { name: browse })).toBeVisible();
    expect(screen.getByText(t('inventories.firstSyncNotEnded', { names }))).toBeVisible();
    expect(screen.getByText(t('common.notSyncedYet'))).toBeVisible();
  });

  it('refetches when main has read more', async () => {
    let summary = reading;
    const app = await open(summary, { 'inventory.list': () => [summary] });
    summary = { ...reading, resourceCount: 9 };
    act(() => app.emit('resource.discovered', { inventoryId }));
    const more = t('inventories.browseResources', { count: 9 });
    expect(await screen.findByRole('link', { name: more })).toBeVisible();
  });
});

describe('issues of the last sync', () => {
  const lists = ['p1', 'p2'].map((projectId) =>
    anIssue({
      list: { kind: 'database', projectId, region: null },
      projectName: `Project ${projectId}`,
      code: 'ovh.notGranted',
      missingRule: 'GET /cloud/project/*/database',
      message: 'This call has not been granted',
      httpStatus: 403,
      queryId: `EU.${projectId}`,
    }),
  );

  it('are grouped by cause with the remedy, and expand to details for support', async () => {
    const issues = [...lists, anIssue({ code: 'region.down' })];
    const { user } = await open(aSummary({ lastRun: aRun({ status: 'partial', issues }) }));
    const section = within(screen.getByRole('region', { name: t('inventories.issuesTitle') }));
    expect(section.getByText(t('inventories.issuesCount', { count: 3 }))).toBeVisible();
    expect(section.queryByRole('heading', { level: 2 })).toBeNull();
    await user.click(section.getByRole('button', { name: t('inventories.detailsShow') }));
    expect(section.getAllByRole('heading', { level: 2 })).toHaveLength(2);
    const kind = t('kinds.inlineDatabases');
    const scope = t('sync.issueScopeInProjects', {
      count: 2,
      projects: 2,
      names: listOf(['Project p1', 'Project p2']),
      kinds: kind,
    });
    expect(section.getByText(scope, { exact: false })).toBeVisible();
    expect(section.queryByRole('table')).toBeNull();
    await user.click(
      section.getByRole('button', { name: t('inventories.issueListsShow', { count: 2 }) }),
    );
    const table = within(section.getByRole('table'));
    expect(table.getByText(t('sync.listInProject', { kind, project: 'Project p2' }))).toBeVisible();
    expect(table.getAllByText('This call has not been granted')).toHaveLength(2);
    expect(
      table.getByRole('button', { name: t('inventories.copyQueryId', { id: 'EU.p1' }) }),
    ).toBeVisible();
    expect(
      section.getByRole('button', { name: t('inventories.issueListsHide', { count: 2 }) }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  it('can be retried alone', async () => {
    const app = await open(aSummary({ lastRun: aRun({ status: 'partial', issues: lists }) }), {
      'sync.start': () => undefined,
    });
    await app.user.click(screen.getByRole('button', { name: t('inventories.retryFailed') }));
    expect(app.asked.at(-1)).toEqual({
      channel: 'sync.start',
      request: { inventoryId, lists: 'failed' },
    });
  });

  it('stand before what is known, as does a sync that failed', async () => {
    const { failure } = new AppError('ovh.consumerKeyNotValid');
    const positions: number[] = [];
    for (const lastRun of [
      aRun({ status: 'partial', issues: lists }),
      aRun({ status: 'failed', failure }),
    ]) {
      await open(aSummary({ lastRun }));
      const [banner] = [
        ...screen.queryAllByRole('region', { name: t('inventories.issuesTitle') }),
        ...screen.queryAllByRole('alert'),
      ];
      const known = screen.getByRole('region', { name: t('inventories.discoveredTitle') });
      positions.push(banner?.compareDocumentPosition(known) ?? 0);
      cleanup();
    }
    const { DOCUMENT_POSITION_FOLLOWING: follows } = Node;
    expect(positions).toEqual([follows, follows]);
  });

  it('cannot be retried while a sync runs, and stay visible', async () => {
    const issues = [anIssue({ code: 'region.down' })];
    const lastRun = aRun({ status: 'partial', issues });
    await open(aSummary({ lastRun, progress: aProgress() }));
    expect(screen.getByText(t('inventories.issuesCount', { count: 1 }))).toBeVisible();
    expect(screen.queryByRole('button', { name: t('inventories.retryFailed') })).toBeNull();
  });

  it.each([
    ['issuesNeverRead', [null, null]],
    ['issuesNeverRead', [null]],
    ['issuesRetained', [earlier, earlier]],
    ['issuesPartlyRetained', [earlier, null]],
  ] as const)('claim no earlier data where there is none: %s', async (text, instants) => {
    const issues = instants.map((knownSince, index) =>
      anIssue({ list: { kind: 'volume', projectId: `p${index}`, region: null }, knownSince }),
    );
    await open(aSummary({ lastRun: aRun({ status: 'partial', issues }) }));
    const section = screen.getByRole('region', { name: t('inventories.issuesTitle') });
    expect(section).toHaveTextContent(t(`inventories.${text}`, { count: instants.length }));
  });

  it('are reported if only their number is known', async () => {
    await open(aSummary({ unreadLists: 4 }));
    expect(screen.getByText(t('inventories.issuesCount', { count: 4 }))).toBeVisible();
    expect(screen.queryByRole('button', { name: t('inventories.detailsShow') })).toBeNull();
  });
});

describe('a failed sync', () => {
  it.each([true, false])('changed nothing (first: %s)', async (isFirst) => {
    const { failure } = new AppError('ovh.consumerKeyNotValid');
    const lastRun = aRun({ status: 'failed', failure });
    const app = await open(isFirst ? aNewSummary({ lastRun }) : aSummary({ lastRun }), {
      'sync.start': () => undefined,
    });
    const help = isFirst ? 'inventories.runFailedFirstHelp' : 'inventories.runFailedHelp';
    expect(screen.getByRole('alert')).toHaveTextContent(t(help));
    await app.user.click(screen.getByRole('button', { name: t('kit.tryAgain') }));
    expect(app.asked.at(-1)?.request).toEqual({ inventoryId, lists: 'all' });
  });

  it('shows its cause, and links to the settings', async () => {
    const { failure } = new AppError('ovh.consumerKeyNotValid', { reference: 'EU.9' });
    const { user } = await open(aSummary({ lastRun: aRun({ status: 'failed', failure }) }));
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent(t('errors.ovh.consumerKeyNotValid.title'));
    expect(alert).toHaveTextContent(t('common.errorReference', { reference: 'EU.9' }));
    await user.click(screen.getByRole('button', { name: t('inventories.settingsOpen') }));
    expect(await screen.findByRole('dialog', { name: t('inventories.settings') })).toBeVisible();
  });
});

describe('unusable keys', () => {
  it('are requested immediately if a sync could only fail', async () => {
    const { user } = await open(aSummary({ credentials: { state: 'absent' } }));
    await user.click(screen.getByRole('button', { name: t('inventories.syncStart') }));
    expect(await screen.findByRole('dialog', { name: t('inventories.settings') })).toBeVisible();
  });

  it.each(['absent', 'unreadable'] as const)('(%s) must be typed again', async (state) => {
    const { user } = await open(aSummary({ credentials: { state } }));
    await user.click(screen.getByRole('button', { name: t('inventories.enterKeys') }));
    const dialog = within(await screen.findByRole('dialog', { name: t('inventories.settings') }));
    await user.click(dialog.getByRole('button', { name: t('common.saveChanges') }));
    expect(dialog.getByLabelText(t('common.applicationSecret'))).toBeInvalid();
  });
});

describe('keys in the locked vault', () => {
  // The state of the keys is read again after the vault is locked: until then, it is the earlier one.
  it.each(['locked', 'stored'] as const)('are unlocked before a sync if %s', async (state) => {
    let isLocked = true;
    const app = await open(aSummary({ credentials: { state } }), {
      'vault.read': () => aVaultStatus({ mode: 'passphrase', isLocked }),
      'vault.unlock': () => {
        isLocked = false;
        return aVaultStatus({ mode: 'passphrase', isLocked });
      },
      'sync.start': () => undefined,
    });
    expect(
      screen.getByText(t('inventories.discoveredCount', { count: 33, classes: 3 })),
    ).toBeVisible();
    await app.user.keyboard('{Escape}');
    await app.user.click(screen.getByRole('button', { name: t('inventories.syncStart') }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(app.asked.map(({ channel }) => channel)).not.toContain('sync.start');
    await app.user.type(
      dialog.getByLabelText(t('common.passphrase')),
      'correct horse battery{Enter}',
    );
    await waitFor(() => expect(app.asked.map(({ channel }) => channel)).toContain('sync.start'));
  });
});

describe('keys from a secret provider', () => {
  const provided = aSummary({ signIn: aProvidedSignIn(), credentials: { state: 'provided' } });

  it('need no action while its token is stored', async () => {
    const app = await open(provided, { 'provider.list': () => [aProvider()] });
    await waitFor(() => expect(app.client.isFetching()).toBe(0));
    expect(screen.queryByText(/Team vault/)).toBeNull();
    expect(screen.queryByRole('button', { name: t('inventories.enterKeys') })).toBeNull();
  });

  it('cannot be read without its token, which is entered here', async () => {
    await open(provided, {
      'provider.list': () => [aProvider({ credentials: { state: 'absent' } })],
    });
    expect(
      await screen.findByText(t('secretProviders.troubleAbsentTitle', { name: 'Team vault' })),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: t('inventories.secretProvidersOpen') }),
    ).toHaveAttribute('href', '#/secret-providers');
  });

  it('that could not be read are named by the last sync', async () => {
    const { failure } = new AppError('provider.wrongToken', { keyField: 'consumerKey' });
    await open({ ...provided, lastRun: aRun({ status: 'failed', failure }) });
    expect(screen.getByRole('alert')).toHaveTextContent(
      t('errors.keyWithTitle', {
        key: t('common.consumerKey'),
        words: t('errors.provider.wrongToken.title'),
      }),
    );
    expect(screen.getByRole('link', { name: t('inventories.secretProvidersOpen') })).toBeVisible();
  });
});

describe('the expiry of keys', () => {
  const inDays = (days: number) => new Date(Date.now() + (days + 0.5) * 86_400_000).toISOString();
  const ending = (expiresAt: string) => aSummary({ verification: aVerification({ expiresAt }) });

  it('shows a warning when it is near, with the way to renew the keys', async () => {
    const expiresAt = inDays(9);
    const { user } = await open(ending(expiresAt));
    const when = formatAgo(expiresAt, Date.now());
    expect(when).toContain('9');
    expect(
      screen.getByText(t('accounts.expirySoonTitle', { when, at: formatInstant(expiresAt) })),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: t('inventories.renewKeys') }));
    expect(await screen.findByRole('dialog', { name: t('inventories.settings') })).toBeVisible();
  });

  it('is reported when it has passed; discovered data stays', async () => {
    const expiresAt = inDays(-3);
    await open(ending(expiresAt));
    expect(
      screen.getByText(t('accounts.expiryPassedTitle', { at: formatInstant(expiresAt) })),
    ).toBeVisible();
    expect(
      screen.getByText(t('inventories.discoveredCount', { count: 33, classes: 3 })),
    ).toBeVisible();
  });

  it('is not shown while it is distant', async () => {
    await open(ending(inDays(40)));
    expect(screen.queryByRole('button', { name: t('inventories.renewKeys') })).toBeNull();
  });

  it('is unknown before the first request to OVHcloud', async () => {
    await open(aSummary({ verification: null }));
    expect(screen.getByText(t('accounts.keysUntestedHelp'))).toBeVisible();
  });
});

describe('a list that the keys may not read', () => {
  const notPermitted = (kind: TextId) =>
    t('common.nameAndState', { name: t(kind), state: t('sync.notPermitted') });

  it('is not permitted, which is not the same as empty', async () => {
    const issues = (['volume', 's3-bucket'] as const).map((kind) =>
      anIssue({ list: { kind, projectId: 'p1', region: null }, code: 'ovh.notGranted' }),
    );
    await open(
      aSummary({
        resourceCount: 0,
        classCounts: [],
        notPermitted: ['volume', 's3-bucket'],
        lastRun: aRun({ status: 'partial', issues }),
      }),
    );
    const list = within(screen.getByRole('list', { name: t('inventories.notPermittedLabel') }));
    expect(list.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      notPermitted('kinds.listVolumes'),
      notPermitted('kinds.listS3Buckets'),
    ]);
    expect(screen.getByText(t('inventories.discoveredNoneReadable'))).toBeVisible();
    expect(screen.queryByText(t('inventories.discoveredEmpty'))).toBeNull();
  });

  it('is reported if not even the projects can be listed', async () => {
    const { failure } = new AppError('ovh.notGranted', { missingRule: 'GET /cloud/project' });
    await open(
      aNewSummary({ notPermitted: ['project'], lastRun: aRun({ status: 'failed', failure }) }),
    );
    expect(screen.getByRole('alert')).toHaveTextContent(/GET \/cloud\/project/);
    expect(screen.getByText(t('inventories.discoveredNoneReadable'))).toBeVisible();
  });
});

describe('the settings', () => {
  it('return the focus to the button that opened them', async () => {
    const { user } = await open(aSummary());
    await user.click(screen.getByRole('button', { name: t('inventories.settings') }));
    await screen.findByRole('dialog', { name: t('inventories.settings') });
    await user.keyboard('{Escape}');
    await waitFor(() => {
      expect(screen.getByRole('button', { name: t('inventories.settings') })).toHaveFocus();
    });
  });

  it('retain keys of empty fields', async () => {
    const app = await open(aSummary(), {
      'inventory.update': () => aSummary({ name: 'Renamed' }),
    });
    await app.user.click(screen.getByRole('button', { name: t('inventories.settings') }));
    const dialog = within(await screen.findByRole('dialog', { name: t('inventories.settings') }));
    await app.user.clear(dialog.getByLabelText(t('common.name')));
    await app.user.type(dialog.getByLabelText(t('common.name')), 'Renamed');
    await app.user.click(dialog.getByRole('button', { name: t('common.saveChanges') }));
    await screen.findByRole('heading', { level: 1, name: 'Renamed' });
    expect(app.asked.find(({ channel }) => channel === 'inventory.update')?.request).toEqual({
      inventoryId,
      name: 'Renamed',
      endpoint: { kind: 'preset', name: 'ovh-eu' },
      signIn: {
        method: 'consumer-key',
        keys: {
          applicationKey: { kind: 'stored' },
          applicationSecret: { kind: 'stored' },
          consumerKey: { kind: 'stored' },
        },
      },
      isVerifying: true,
      mayReplaceAccount: false,
    });
  });
});

describe('deleting', () => {
  it('asks for the name first', async () => {
    const app = await open(aSummary(), { 'inventory.delete': () => undefined });
    await app.user.click(screen.getByRole('button', { name: t('inventories.moreActions') }));
    await app.user.click(await screen.findByRole('menuitem', { name: t('inventories.delete') }));
    const dialog = within(await screen.findByRole('dialog', { name: t('inventories.delete') }));
    const confirm = dialog.getByRole('button', { name: t('inventories.delete') });
    await app.user.click(confirm);
    expect(app.asked.map(({ channel }) => channel)).not.toContain('inventory.delete');
    await app.user.type(dialog.getByRole('textbox'), 'Production');
    await app.user.click(confirm);
    await waitFor(() => expect(window.location.hash).toBe('#/'));
    expect(app.asked.map(({ channel }) => channel)).toContain('inventory.delete');
  });

  it('returns to the list even if the inventory is gone before main answers', async () => {
    const known = [aSummary()];
    const app = await open(aSummary(), {
      'inventory.list': () => known,
      'inventory.delete': async () => {
        known.pop();
        act(() => app.emit('inventory.changed', { inventoryId }));
        await screen.findByRole('heading', { level: 1, name: t('inventories.notFoundTitle') });
      },
    });
    await app.user.click(screen.getByRole('button', { name: t('inventories.moreActions') }));
    await app.user.click(await screen.findByRole('menuitem', { name: t('inventories.delete') }));
    const dialog = within(await screen.findByRole('dialog', { name: t('inventories.delete') }));
    await app.user.type(dialog.getByRole('textbox'), 'Production{Enter}');
    expect(
      await screen.findByRole('heading', { level: 1, name: t('common.inventories') }),
    ).toBeVisible();
  });
});

it('reports that there is no such inventory', async () => {
  renderApp({ 'inventory.list': () => [aSummary()] }, '#/inventories/other');
  expect(
    await screen.findByRole('heading', { name: t('inventories.notFoundTitle') }),
  ).toBeVisible();
  expect(screen.getByRole('link', { name: t('common.goToInventories') })).toHaveAttribute(
    'href',
    '#/',
  );
});

describe('a fact that belongs to one place', () => {
  const counted = { 'snapshotLink.count': () => ({ shown: 3, hidden: 0 }) };
  const link = { name: t('restorePoints.linkSnapshots') };

  it('is not repeated: snapshots without an instance are a next step or in the coverage', async () => {
    await open(aSummary(), counted);
    expect(await screen.findByRole('button', link)).toBeVisible();
    cleanup();
    const steps = [{ kind: 'link-snapshots' as const, count: 3 }];
    await open(aSummary(), {
      ...counted,
      'nextSteps.read': () => ({ steps, dismissedCount: 0 }),
    });
    expect(await screen.findByText(t('nextSteps.linkSnapshots', { count: 3 }))).toBeVisible();
    expect(screen.queryByRole('button', link)).not.toBeInTheDocument();
  });

  it('is not repeated: the next automatic sync is in the status line, a pause on the page', async () => {
    const nextAt = new Date(Date.now() + 9_000_000).toISOString();
    const state = { isSaverKnown: true, pause: null, batch: null };
    const planned = { inventoryId, nextAt, pause: null };
    await open(aSummary(), {
      'automaticSync.read': () => ({ ...state, inventories: [planned] }),
    });
    await screen.findByText(t('frame.nextSync', { in: formatAgo(nextAt, Date.now()) }));
    expect(screen.getAllByText(new RegExp(formatAgo(nextAt, Date.now())))).toHaveLength(1);
    cleanup();
    await open(aSummary(), {
      'automaticSync.read': () => ({ ...state, inventories: [{ ...planned, pause: 'locked' }] }),
    });
    expect(await screen.findByText(t('sync.pausedLocked'))).toBeVisible();
  });

  it('links from the coverage to what is protected by a match by name only', async () => {
    await open(aSummary({ protectedByName: 4 }));
    expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toContain(
      `#/resources?inventory=${inventoryId}&protection=protected&match=name-only`,
    );
  });
});
