import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { reportOfAddress } from '../../../../../renderer/exports/report/report-address.ts';
import { ReportPage } from '../../../../../renderer/exports/report/report-page.tsx';
import { Report } from '../../../../../renderer/exports/report/report.tsx';
import { setLanguage } from '../../../../../renderer/text/language.ts';
import type { ReportContents } from '../../../../../shared/exports/report.ts';
import { anIssue, earlier } from '../../../../fakes/builders.ts';
import { noConditions } from '../../../../fakes/exclusion.ts';
import { aReport, aReported } from '../../../../fakes/exports.ts';
import { createFakeBridge } from '../../../../fakes/fake-bridge.ts';

const reportId = '1c6a3b6e-7b0a-4a63-9d3e-0d1a3e1b2c3d';

function show(change: Partial<ReportContents> = {}) {
  render(<Report contents={aReport(change)} />);
}

/** The section under a heading. */
function section(heading: RegExp): HTMLElement {
  const found = screen.getByRole('heading', { level: 2, name: heading }).closest('section');
  if (!found) throw new Error('The heading is in no section.');
  return found;
}

function rowsIn(element: HTMLElement): string[] {
  return within(element)
    .getAllByRole('row')
    .map((row) =>
      [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()).join(' | '),
    );
}

describe('the report', () => {
  it('says what it is about, when it was made and by what', () => {
    show({ scope: 'Main account' });
    const head = screen.getByRole('banner');
    expect(head).toHaveTextContent('AboutMain account');
    expect(head).toHaveTextContent('xx1111-ovh');
    expect(head).toHaveTextContent('OVHcloud Inventory 1.2.3');
    expect(head).toHaveTextContent('20 November 2026');
  });

  it('tells the figure, each state with its meaning, and what is left out', () => {
    show();
    expect(screen.getByText('57% protected, 4 of 7')).toBeVisible();
    const [states] = screen.getAllByRole('table');
    expect(rowsIn(states as HTMLElement)).toEqual([
      'State | Resources | Share | Meaning',
      '● Protected | 4 | 57% | A restore point within the allowed age was seen.',
      '◐ Stale | 1 | 14% | The newest restore point is older than the allowed age.',
      '○ Not protected | 1 | 14% | Every source that could tell was read, and there is none.',
      '? Unknown | 1 | 14% | A source that would tell could not be read. Counts in the total.',
      '⊘ Excluded | 1 | — | Left out of coverage by choice; in no total.',
      'Counted | 7 | 100% | All but those that are excluded.',
    ]);
    expect(rowsIn(section(/^By class/))[1]).toBe('Block Storage | 57% | 4 | 1 | 1 | 1 | 1 | 7');
    expect(rowsIn(section(/^By project/))[1]).toBe('Shop | 57% | 4 | 1 | 1 | 1 | 1 | 7');
  });

  it.each([
    [true, {}, /backups count\..*may be of any age/],
    [false, { database: 2, compute: 1 }, /do not count.*Compute 1 day, Database 2 days/],
  ])('says by what it was counted: %s, %o', (countsProviderPoints, maxAgeDays, words) => {
    const { coverage } = aReport();
    show({ coverage: { ...coverage, policy: { countsProviderPoints, maxAgeDays } } });
    expect(section(/^What counts/).textContent).toMatch(words);
  });

  it('says how fresh it is, and what could not be read', () => {
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
    expect(screen.getByText('Never synced, and so in no figure: New one.')).toBeVisible();
    const from = section(/^Where the data is from/);
    expect(from).toHaveTextContent('2 lists not read');
    expect(from).toHaveTextContent('@main: read on 19 Nov 2026');
    expect(from).toHaveTextContent('@away: could not be read last time; as of 19 Nov 2026');
    expect(from).toHaveTextContent('@new: never read; what nothing else protects is unknown');
    const [, unread] = rowsIn(section(/^What could not be read/));
    expect(unread).toContain('2 lists in 1 project (Production): volumes');
    expect(unread).toContain('Not known at all');
  });

  it('says that nothing is missing only when nothing is', () => {
    show();
    expect(section(/^What could not be read/)).toHaveTextContent('the last syncs read every list');
  });

  it('names resources, with their last known state where that is not known now', () => {
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
    expect(rowsIn(section(/Not protected \(1\)/))).toEqual([
      'Name | Project | Class | Region | Size',
      'disk-1 | Production | Block Storage | GRA11 | 10 GiB',
    ]);
    const unknown = rowsIn(section(/Unknown \(2\)/));
    expect(unknown[1]).toMatch(/^was .*\| Protected ?19 Nov 2026/);
    expect(unknown[2]).toMatch(/^never .*\| Never read$/);
    expect(section(/Stale \(0\)/)).toHaveTextContent('None.');
  });

  it('tells how what is excluded came to be, and of its newest restore point', () => {
    const rule = { ...noConditions, namePattern: 'web-*', projectId: 'p1', inventoryId: 'i1' };
    const named = { ...rule, inventoryName: 'Main', projectName: 'Shop' };
    show({
      excluded: {
        count: 2,
        resources: [
          aReported({
            urn: 'u1',
            name: 'by hand',
            newestRestorePointAt: earlier,
            exclusion: { isByHand: true, rules: [] },
          }),
          aReported({ urn: 'u2', name: 'ruled', exclusion: { isByHand: false, rules: [named] } }),
        ],
      },
    });
    const rows = rowsIn(section(/Excluded \(2\)/));
    expect(rows[0]).toMatch(/Excluded by$/);
    expect(rows[1]).toMatch(/\| By hand ?Newest restore point: 19 Nov 2026/);
    expect(rows[2]).toMatch(/\| Rule: name web-\*, project Shop, inventory Main$/);
  });

  it('tells of points that do not count that they do not', () => {
    show({
      notProtected: { count: 1, resources: [aReported({ newestRestorePointAt: earlier })] },
    });
    expect(rowsIn(section(/Not protected \(1\)/))[0]).toMatch(
      /Newest restore point, which does not count$/,
    );
  });

  it('says how many it leaves out of a list that is too long', () => {
    show({ notProtected: { count: 1234, resources: [aReported()] } });
    const list = section(/Not protected \(1,234\)/);
    expect(list).toHaveTextContent('The first 1 by project and name. The other 1,233 are in');
  });

  it('speaks French', () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    show();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Rapport de couverture des sauvegardes',
    );
  });
});

describe('the page of a report', () => {
  it('reads the report of its address, and says when it is drawn', async () => {
    const { bridge, asked } = createFakeBridge({
      'report.read': () => aReport({ scope: 'Main account' }),
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
          foot: expect.stringContaining('OVHcloud Inventory · 1.2.3 · Backup coverage report'),
          pageLabel: 'Page {page} of {pages}',
        },
      },
    ]);
    expect(document.title).toMatch(/^Backup coverage report · Main account · 20 Nov 2026/);
  });

  it.each([
    [`#/report/${reportId}`, reportId],
    ['#/report/', null],
    ['#/coverage', null],
    [`#/report/${reportId}/x`, null],
    ['', null],
  ])('is what %j asks for: %s', (hash, id) => {
    expect(reportOfAddress(hash)).toBe(id);
  });
});
