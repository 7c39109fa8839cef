import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { reportOfAddress } from '../../../../../renderer/exports/report/report-address.ts';
import { ReportPage } from '../../../../../renderer/exports/report/report-page.tsx';
import { Report } from '../../../../../renderer/exports/report/report.tsx';
import { formatAgo, formatInstant, formatPeriod } from '../../../../../renderer/text/dates.ts';
import { setLanguage } from '../../../../../renderer/text/language.ts';
import { listOf as joined } from '../../../../../renderer/text/lists.ts';
import { protectionLabel } from '../../../../../renderer/text/status-text.ts';
import type { ReportContents } from '../../../../../shared/exports/report.ts';
import type { Protection } from '../../../../../shared/resources/resource.ts';
import { aBucket, anIssue, earlier, inventoryId, now } from '../../../../fakes/builders.ts';
import { aChangesSummary, aHistoryPoint, someCounts } from '../../../../fakes/coverage.ts';
import { noConditions } from '../../../../fakes/exclusion.ts';
import { aReport, aReported } from '../../../../fakes/exports.ts';
import { createFakeBridge } from '../../../../fakes/fake-bridge.ts';
import { t } from '../../../../../renderer/text/translate.ts';

const reportId = '1c6a3b6e-7b0a-4a63-9d3e-0d1a3e1b2c3d';

function show(change: Partial<ReportContents> = {}) {
  render(<Report contents={aReport(change)} />);
}

/** The section under a heading. */
function section(heading: string): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name: heading }).closest('section');
  if (!found) throw new Error('The heading is in no section.');
  return found;
}

/** The section that lists the resources of a state. */
function listOf(protection: Protection, count: string): HTMLElement {
  return section(`${protectionLabel(protection)} (${count})`);
}

function rowsIn(element: HTMLElement): string[] {
  return within(element)
    .getAllByRole('row')
    .map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()).join(' | '),
    );
}

/** The start and the end of each row. */
function endsOfRows(element: HTMLElement) {
  return rowsIn(element).map((row) => {
    const cells = row.split(' | ');
    return [cells.at(0), cells.at(-1)];
  });
}

const headers = (
  ['common.name', 'common.project', 'common.class', 'common.region', 'common.size'] as const
).map((id) => t(id));

describe('the report', () => {
  it('has its subject, its date and its program', () => {
    show({ scope: { of: 'inventory', name: 'Main account' } });
    const head = screen.getByRole('banner');
    expect(head).toHaveTextContent(`${t('report.scope')}Main account`);
    expect(head).toHaveTextContent('xx1111-ovh');
    expect(head).toHaveTextContent('OVHcloud Inventory 1.2.3');
    expect(head).toHaveTextContent('20 November 2026');
  });

  it('shows the total, each state with its meaning, and what is excluded', () => {
    show();
    expect(
      screen.getByText(t('coverage.protectedShare', { share: '57%', protected: '4', total: '7' })),
    ).toBeVisible();
    expect(rowsIn(section(t('report.statesTitle')))).toEqual([
      [t('common.state'), t('common.resources'), t('common.share'), t('report.stateMeaning')].join(
        ' | ',
      ),
      `● ${t('status.protected')} | 4 | 57% | ${t('status.protectedAnyAgeHelp')}`,
      `◐ ${t('status.stale')} | 1 | 14% | ${t('status.staleNoneHelp')}`,
      `○ ${t('status.notProtected')} | 1 | 14% | ${t('status.notProtectedHelp')}`,
      `? ${t('status.unknown')} | 1 | 14% | ${t('status.unknownHelp')}`,
      `⊘ ${t('status.excluded')} | 1 | — | ${t('status.excludedHelp')}`,
      `${t('report.counted')} | 7 | 100% | ${t('report.countedHelp')}`,
    ]);
    expect(rowsIn(section(t('common.byClass')))[1]).toBe(
      `${t('status.classBlockStorage')} | 57% | 4 | 1 | 1 | 1 | 1 | 7`,
    );
    expect(rowsIn(section(t('common.byProject')))[1]).toBe('Shop | 57% | 4 | 1 | 1 | 1 | 1 | 7');
  });

  it.each([
    [true, {}, [t('report.ownPointsCount'), t('report.maxAgeNone')]],
    [
      false,
      { database: 2, compute: 1 },
      [
        t('report.ownPointsExcluded'),
        t('report.maxAges', {
          ages: joined([
            t('report.maxAgeOfClass', { class: t('status.classCompute'), days: 1 }),
            t('report.maxAgeOfClass', { class: t('common.database'), days: 2 }),
          ]),
        }),
      ],
    ],
  ])('shows its policy: %s, %o', (countsProviderPoints, maxAgeDays, texts) => {
    const { coverage } = aReport();
    show({ coverage: { ...coverage, policy: { countsProviderPoints, maxAgeDays } } });
    const items = within(section(t('common.protectionPolicy'))).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      ...texts,
      t('report.notRestored'),
    ]);
  });

  it('shows its freshness, and what could not be read', () => {
    const { inventories, coverage } = aReport();
    const [inventory] = inventories;
    if (!inventory) throw new Error('The report has no inventory.');
    show({
      coverage: { ...coverage, unreadLists: 2, neverSynced: ['New one'] },
      inventories: [
        { ...inventory, lastStatus: 'partial', unreadLists: 2, issues: [anIssue(), anIssue()] },
      ],
      sources: [
        { name: '@main', isRead: true, readAt: earlier },
        { name: '@away', isRead: false, readAt: earlier },
        { name: '@new', isRead: false, readAt: null },
      ],
    });
    expect(screen.getByText(t('report.neverSynced', { names: 'New one' }))).toBeVisible();
    const date = formatInstant(earlier);
    const from = section(t('report.dataSources'));
    expect(from).toHaveTextContent(t('common.unreadLists', { count: 2 }));
    expect(from).toHaveTextContent(
      t('common.nameAndState', { name: '@main', state: t('report.sourceRead', { date }) }),
    );
    expect(from).toHaveTextContent(
      t('common.nameAndState', { name: '@away', state: t('report.sourceUnread', { date }) }),
    );
    expect(from).toHaveTextContent(
      t('common.nameAndState', { name: '@new', state: t('report.sourceNeverRead') }),
    );
    const [, unread] = rowsIn(section(t('report.unreadTitle')));
    expect(unread).toContain(
      t('sync.issueScopeInProjects', {
        count: 2,
        projects: 1,
        names: 'Production',
        kinds: t('kinds.inlineVolumes'),
      }),
    );
    expect(unread).toContain(t('report.unreadNeverRead'));
    expect(screen.queryByText(t('report.unreadEmpty'))).toBeNull();
  });

  it('says that nothing is missing only when that is true', () => {
    show();
    expect(section(t('report.unreadTitle'))).toHaveTextContent(t('report.unreadEmpty'));
  });

  it('begins with what a reader decides on: the share, its legend, the changes, and what to do', () => {
    const { coverage } = aReport();
    const { urn, name, class: ofClass, regions } = aBucket({ name: 'archive' });
    show({
      coverage: {
        ...coverage,
        unreadLists: 2,
        biggest: [
          { inventoryId, urn, name, class: ofClass, regions, projectName: 'Shop', sizeBytes: 1024 },
        ],
      },
      unprotected: [
        { class: 'object-storage', count: 3, sizeBytes: 2048, unsizedCount: 1 },
        { class: 'compute', count: 2, sizeBytes: 0, unsizedCount: 2 },
      ],
      changes: [
        aChangesSummary({
          figures: {
            transitions: [{ before: 'unknown', after: 'not-protected', count: 17 }],
            appeared: someCounts(),
            gone: someCounts(),
          },
        }),
        aChangesSummary({ inventoryId: 'quiet', inventoryName: 'Quiet' }),
        aChangesSummary({ inventoryId: 'new', inventoryName: 'New one', since: null }),
      ],
    });
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
    expect(headings[0]).toBe(t('report.attentionTitle'));
    const legend = screen.getByRole('list', { name: t('report.legend') });
    expect(legend).toHaveTextContent(
      t('common.nameAndState', { name: t('status.notProtected'), state: '1' }),
    );
    const period = formatPeriod(earlier, now).normalize('NFKC');
    const changes = t('coverage.movedUnknownToNot', { count: 17 });
    const changesOf = (inventory: string, found: string) =>
      t('report.changesOf', { inventory, period, changes: found });
    expect(screen.getByRole('main')).toHaveTextContent(changesOf('Production', changes));
    expect(screen.getByRole('main')).toHaveTextContent(changesOf('Quiet', t('report.changesNone')));
    expect(screen.queryByText('New one')).toBeNull();
    const attention = section(t('report.attentionTitle'));
    expect(rowsIn(attention)).toEqual([
      [t('common.class'), t('status.notProtected'), t('common.size'), t('report.unsized')].join(
        ' | ',
      ),
      `${t('status.classObjectStorage')} | 3 | 2 KiB | ${t('report.unsizedCount', { count: 1 })}`,
      `${t('status.classCompute')} | 2 | — | ${t('report.unsizedCount', { count: 2 })}`,
      headers.join(' | '),
      `archive | Shop | ${t('status.classObjectStorage')} | ${regions.join(', ')} | 1 KiB`,
    ]);
    expect(attention).toHaveTextContent(t('coverage.unreadLists', { count: 2 }));
    expect(attention).not.toHaveTextContent(t('report.unreadNone'));
  });

  it('says that nothing needs attention only when all of it was read', () => {
    show();
    const attention = section(t('report.attentionTitle'));
    expect(attention).toHaveTextContent(t('report.attentionNone'));
    expect(attention).toHaveTextContent(t('report.unreadNone'));
  });

  it('shows the course over time, in twelve rows at most', () => {
    const history = Array.from({ length: 40 }, (_, index) => ({
      ...aHistoryPoint({ at: new Date(Date.UTC(2026, 9, 1 + index)).toISOString() }),
      inventoryCount: 1,
    }));
    show({ history });
    const rows = rowsIn(section(t('coverage.history')));
    expect(rows).toHaveLength(13);
    expect(rows[1]).toContain(formatInstant('2026-10-01T00:00:00.000Z'));
    expect(rows.at(-1)).toContain(formatInstant('2026-11-09T00:00:00.000Z'));
    expect(rows.at(-1)).toContain('60% | 6');
  });

  it('gives the only entry of the history in words', () => {
    show({ history: [{ ...aHistoryPoint({ at: earlier }), inventoryCount: 1 }] });
    const coverage = t('coverage.protectedShare', { share: '60%', protected: '6', total: '10' });
    expect(section(t('coverage.history'))).toHaveTextContent(
      t('report.historyOne', { at: formatInstant(earlier), coverage }),
    );
  });

  it('lists what is protected, with the date, age, kind and location of its restore point', () => {
    const newestPoint = {
      takenAt: earlier,
      kind: 'volume-snapshot' as const,
      source: null,
      region: 'GRA11',
    };
    const ofStore = { ...newestPoint, kind: 'plakar-snapshot' as const, source: '@main' };
    show({
      protected: {
        count: 2,
        resources: [
          aReported({ urn: 'u1', name: 'disk', newestRestorePointAt: earlier, newestPoint }),
          aReported({ urn: 'u2', name: 'db', newestRestorePointAt: earlier, newestPoint: ofStore }),
        ],
      },
    });
    const age = formatAgo(earlier, new Date(now));
    const at = formatInstant(earlier);
    expect(endsOfRows(listOf('protected', '2'))).toEqual([
      [t('common.name'), t('common.newestRestorePoint')],
      ['disk', `${at}${[age, t('common.volumeSnapshot'), 'GRA11'].join(' · ')}`],
      ['db', `${at}${[age, t('kinds.pointPlakarSnapshot'), '@main'].join(' · ')}`],
    ]);
    expect(listOf('protected', '2')).toHaveTextContent(t('report.orderOldest'));
  });

  it('names resources, with their last known state if it is currently unknown', () => {
    show({
      notProtected: { count: 1, resources: [aReported({ name: 'disk-1' })] },
      unknown: {
        count: 2,
        resources: [
          aReported({ urn: 'u1', name: 'was', lastKnown: 'protected', lastKnownAt: earlier }),
          aReported({ urn: 'u2', name: 'never' }),
        ],
      },
    });
    expect(rowsIn(listOf('not-protected', '1'))).toEqual([
      headers.join(' | '),
      `disk-1 | Production | ${t('status.classBlockStorage')} | GRA11 | 10 GiB`,
    ]);
    expect(endsOfRows(listOf('unknown', '2'))).toEqual([
      [t('common.name'), t('report.lastKnownState')],
      ['was', `${t('status.protected')}${formatInstant(earlier)}`],
      ['never', t('common.neverRead')],
    ]);
    expect(listOf('stale', '0')).toHaveTextContent(t('report.resourcesEmpty'));
  });

  it('gives the reason for each exclusion, and the newest restore point', () => {
    const rule = { ...noConditions, namePattern: 'web-*', projectId: 'p1', inventoryId: 'i1' };
    const named = { ...rule, inventoryName: 'Main', projectName: 'Shop' };
    show({
      excluded: {
        count: 2,
        resources: [
          aReported({
            urn: 'u1',
            name: 'manual',
            newestRestorePointAt: earlier,
            exclusion: { isManual: true, rules: [] },
          }),
          aReported({ urn: 'u2', name: 'ruled', exclusion: { isManual: false, rules: [named] } }),
        ],
      },
    });
    const newest = t('common.newestRestorePointAt', { instant: formatInstant(earlier) });
    const conditions = [
      t('common.ruleName', { pattern: 'web-*' }),
      t('common.ruleProject', { project: 'Shop' }),
      t('common.ruleInventory', { inventory: 'Main' }),
    ];
    expect(endsOfRows(listOf('excluded', '2'))).toEqual([
      [t('common.name'), t('report.exclusion')],
      ['manual', `${t('report.exclusionManual')}${newest}`],
      ['ruled', t('report.exclusionRule', { rule: conditions.join(', ') })],
    ]);
  });

  it('marks restore points that do not count', () => {
    show({
      notProtected: { count: 1, resources: [aReported({ newestRestorePointAt: earlier })] },
    });
    expect(rowsIn(listOf('not-protected', '1'))[0]).toBe(
      [...headers, t('report.uncountedRestorePoint')].join(' | '),
    );
  });

  it('gives the number of resources that a long list omits', () => {
    show({ notProtected: { count: 1234, resources: [aReported()] } });
    expect(listOf('not-protected', '1,234')).toHaveTextContent(
      t('report.resourcesLimited', { shown: '1', more: '1,233' }),
    );
  });

  it('is shown in French', () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(t('report.title'));
  });
});

describe('the report of groups', () => {
  const counts = someCounts({ protected: 4, notProtected: 1 });

  it('has the coverage of each group and of each inventory', () => {
    const ofInventory = (name: string) => ({
      inventoryId: name,
      inventoryName: name,
      projectId: 'p',
      projectName: 'Shop',
      counts,
    });
    const { coverage } = aReport();
    show({
      coverage: {
        ...coverage,
        byGroup: [
          { group: 'Acme', counts },
          { group: null, counts },
        ],
        byProject: [ofInventory('One'), ofInventory('Two')],
      },
    });
    const names = (title: string) => rowsIn(section(title)).map((row) => row.split(' | ')[0]);
    expect(names(t('coverage.byGroup'))).toEqual([t('common.group'), 'Acme', t('common.noGroup')]);
    expect(names(t('coverage.byInventory'))).toEqual([t('common.inventory'), 'One', 'Two']);
  });

  it('has no part about groups if there are none', () => {
    show();
    expect(screen.queryByRole('heading', { name: t('coverage.byGroup') })).toBeNull();
  });

  it('has its group as its subject, or the inventories in none', () => {
    show({ scope: { of: 'group', group: 'Acme' } });
    expect(screen.getByRole('banner')).toHaveTextContent(
      t('report.scopeGroup', { group: 'Acme', count: '1' }),
    );
    cleanup();
    show({ scope: { of: 'group', group: null } });
    expect(screen.getByRole('banner')).toHaveTextContent(t('report.scopeNoGroup', { count: '1' }));
  });
});

describe('the page of a report', () => {
  it('reads the report of its address, and reports when it is rendered', async () => {
    const { bridge, asked } = createFakeBridge({
      'report.read': () => aReport({ scope: { of: 'inventory', name: 'Main account' } }),
      'report.print': () => undefined,
    });
    vi.stubGlobal('bridge', bridge);
    Object.assign(document, { fonts: { ready: Promise.resolve() } });
    onTestFinished(() => void Reflect.deleteProperty(document, 'fonts'));
    render(
      <QueryClientProvider client={new QueryClient()}>
        <ReportPage reportId={reportId} />
      </QueryClientProvider>,
    );
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(screen.getByRole('heading', { level: 1 })).toBeVisible();
    expect(asked).toEqual([
      { channel: 'report.read', request: { reportId } },
      {
        channel: 'report.print',
        request: {
          reportId,
          foot: expect.stringContaining(`OVHcloud Inventory · 1.2.3 · ${t('report.title')}`),
          pageLabel: t('report.page', { page: '{page}', pages: '{pages}' }),
        },
      },
    ]);
    expect(document.title).toBe(`${t('report.title')} · Main account · ${formatInstant(now)}`);
  });

  it.each([
    [`#/report/${reportId}`, reportId],
    ['#/report/', null],
    ['#/coverage', null],
    [`#/report/${reportId}/x`, null],
    ['', null],
  ])('of the address %j shows the inventory %s', (hash, id) => {
    expect(reportOfAddress(hash)).toBe(id);
  });
});
