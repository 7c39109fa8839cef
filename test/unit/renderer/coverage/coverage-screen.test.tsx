import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { usedClasses } from '../../../../shared/resources/kinds.ts';
import { formatDay } from '../../../../renderer/text/dates.ts';
import { setLanguage, translator } from '../../../../renderer/text/language.ts';
import { CoverageScreen } from '../../../../renderer/coverage/coverage-screen.tsx';
import { aBucket, inventoryId } from '../../../fakes/builders.ts';
import { someCounts as counts } from '../../../fakes/coverage.ts';
import { failWith } from '../../../fakes/fake-bridge.ts';
import { renderScreen } from '../resources/render-resources.tsx';
import { shown } from '../shown-text.ts';
import { panel, renderCoverage } from './render-coverage.tsx';
import { listOf } from '../../../../renderer/text/lists.ts';
import { t, type TextId } from '../../../../renderer/text/translate.ts';
import type { Values } from '../../../../shared/texts/translator.ts';

const enclosed = (parts: string[]) => parts.join('');

/** The text of an element whose text contains other elements. */
function plain(id: TextId, values: Values): string {
  const elements = { a: enclosed, b: enclosed };
  return String(
    translator()
      .formatOf(id)
      .format<string>({ ...elements, ...values }),
  );
}

const project = (name: string, of: Parameters<typeof counts>[0]) => ({
  inventoryId,
  inventoryName: 'Main account',
  projectId: name.toLowerCase(),
  projectName: name,
  counts: counts(of),
});

async function headline(): Promise<string | null> {
  const section = await screen.findByRole('region', { name: t('coverage.totalTitle') });
  return within(section).getAllByRole('paragraph')[0]?.textContent ?? null;
}

/** The link of a line of bars: the first one in it. */
function nameOf(line: HTMLElement): string | null {
  return within(line).getAllByRole('link')[0]?.textContent ?? null;
}

describe('coverage', () => {
  it('shows the protected share of counted resources, without excluded ones', async () => {
    renderCoverage({});
    expect(await headline()).toBe(
      plain('coverage.totalShare', { share: '83%', protected: '4,102', total: '4,940' }),
    );
    expect(
      screen.getByRole('link', {
        name: t('coverage.stateLink', { count: '138', state: t('status.unknown') }),
      }),
    ).toHaveAttribute('href', '#/resources?protection=unknown');
  });

  it('shows its policy, and links to the setting', async () => {
    renderCoverage({ policy: { countsProviderPoints: false, maxAgeDays: { database: 1 } } });
    const line = await screen.findByText((words) =>
      words.startsWith(t('coverage.policyWithoutOwnPoints')),
    );
    expect(line).toHaveTextContent(
      t('coverage.policyMaxAge', { class: t('common.database'), days: 1 }),
    );
    expect(
      within(line).getByRole('link', { name: t('coverage.policyChangeLabel') }),
    ).toHaveAttribute('href', '#/settings/protection-policy');
  });

  it.each([
    [counts({ unknown: 7 }), t('coverage.protectionUnknown')],
    [counts({ excluded: 7 }), t('coverage.nothingToProtect')],
    [
      counts({ protected: 1 }),
      plain('coverage.totalShare', { share: '100%', protected: '1', total: '1' }),
    ],
  ])('shows no share if none is known, and for one resource the total', async (total, words) => {
    renderCoverage({ total });
    expect(await headline()).toBe(words);
  });

  it('shows the last known states of unknown resources', async () => {
    const oldestReadAt = '2026-11-12T12:00:00.000Z';
    renderCoverage({
      unknown: { protected: 110, stale: 0, notProtected: 1, never: 9, oldestReadAt },
    });
    const were = [
      t('coverage.unknownWasProtected', { count: 110 }),
      t('coverage.unknownWasNotProtected', { count: 1 }),
    ];
    const lastRead = t('coverage.unknownLastRead', {
      unknown: t('coverage.unknownCount', { count: 120 }),
      known: listOf(were),
      day: formatDay(oldestReadAt),
    });
    expect(await screen.findByText((words) => words.startsWith(lastRead))).toHaveTextContent(
      t('coverage.unknownNeverReadCount', { count: 9 }),
    );
  });

  it('never rounds to all when one is missing, nor to none when there is one', async () => {
    renderCoverage({
      byClass: [
        { class: 'compute', counts: counts({ protected: 9999, notProtected: 1 }) },
        { class: 'database', counts: counts({ protected: 1, notProtected: 9999 }) },
        { class: 'block-storage', counts: counts({ protected: 5 }) },
        { class: 'object-storage', counts: counts({ unknown: 5 }) },
      ],
    });
    const lines = within(await panel(t('common.byClass'))).getAllByRole('listitem');
    const shares = lines.map((line) => [nameOf(line), line.lastElementChild?.textContent]);
    expect(shares).toEqual([
      [t('common.database'), '<1%'],
      [t('status.classCompute'), '99%'],
      // With everything unknown there is no share, and in particular not 0%.
      [t('status.classObjectStorage'), '—'],
      [t('status.classBlockStorage'), '100%'],
    ]);
  });

  it('starts with what needs attention, and each part links to its resources', async () => {
    renderCoverage({
      byProject: [
        project('Fine', { protected: 9 }),
        project('Bare', { notProtected: 3 }),
        project('Dark', { unknown: 7 }),
      ],
    });
    const bars = within(await panel(t('common.byProject')));
    expect(bars.getAllByRole('listitem').map(nameOf)).toEqual(['Bare', 'Dark', 'Fine']);
    expect(
      bars.getByRole('link', {
        name: t('coverage.stateInNameLink', {
          count: '3',
          state: t('status.notProtected'),
          name: 'Bare',
        }),
      }),
    ).toHaveAttribute(
      'href',
      `#/resources?inventory=${inventoryId}&project=bare&protection=not-protected`,
    );
  });

  it('shows ten bars, and all of them on request', async () => {
    const byRegion = Array.from({ length: 30 }, (_, index) => ({
      region: `R${index}`,
      counts: counts({ notProtected: 30 - index }),
    }));
    const { user } = renderCoverage(
      { byRegion },
      { address: `/coverage?inventory=${inventoryId}` },
    );
    const bars = within(await panel(t('coverage.byRegion')));
    expect(bars.getAllByRole('listitem')).toHaveLength(10);
    expect(bars.getByRole('link', { name: 'R0' })).toHaveAttribute(
      'href',
      `#/resources?inventory=${inventoryId}&region=R0`,
    );
    await user.click(bars.getByRole('button', { name: t('common.showAll', { count: '30' }) }));
    expect(bars.getAllByRole('listitem')).toHaveLength(30);
  });

  it('shows inventories by attention where there are several, and finds them by name', async () => {
    const byProject = Array.from({ length: 40 }, (_, index) => ({
      ...project(`P${index}`, { notProtected: index, protected: 1 }),
      inventoryId: `inventory-${index}`,
      inventoryName: `Account ${index}`,
    }));
    const second = { ...project('Second', { protected: 5 }), inventoryId: 'inventory-39' };
    const { user } = renderCoverage({ byProject: [...byProject, second], seenTwice: 2 });
    const chart = await panel(t('coverage.byInventory'));
    const bars = within(chart);
    expect(bars.getAllByRole('listitem')).toHaveLength(10);
    expect(bars.getAllByRole('listitem').map(nameOf)[0]).toBe('Account 39');
    // The projects of an inventory are summed up.
    expect(
      bars.getByRole('link', {
        name: t('coverage.stateInNameLink', {
          count: '6',
          state: t('status.protected'),
          name: 'Account 39',
        }),
      }),
    ).toHaveAttribute('href', '#/resources?inventory=inventory-39&protection=protected');
    expect(chart).toHaveTextContent(t('coverage.seenTwiceHelp', { count: 2 }));
    const search = bars.getByRole('searchbox', {
      name: t('coverage.groupSearch', { title: t('coverage.byInventory') }),
    });
    await user.type(search, 'account 7');
    expect(bars.getAllByRole('listitem').map(nameOf)).toEqual(['Account 7']);
    await user.type(search, 'x');
    expect(bars.queryByRole('listitem')).not.toBeInTheDocument();
    expect(bars.getByText(t('coverage.groupSearchEmpty'))).toBeVisible();
  });

  it('has no figures by inventory if there is only one', async () => {
    renderCoverage({ byProject: [project('Bare', { notProtected: 3 })] });
    await panel(t('common.byProject'));
    expect(
      screen.queryByRole('region', { name: t('coverage.byInventory') }),
    ).not.toBeInTheDocument();
  });

  const each = (days: (index: number) => number) =>
    Object.fromEntries(usedClasses.map((key, index) => [key, days(index)]));
  it.each([
    [{}, t('status.protectedAnyAgeHelp'), t('status.staleNoneHelp')],
    [{ compute: 7 }, t('status.protectedSomeAgesHelp'), t('status.staleHelp')],
    [each((index) => index + 1), t('status.protectedMaxAgeHelp'), t('status.staleHelp')],
    [
      each(() => 7),
      t('status.protectedDaysHelp', { days: 7 }),
      t('status.staleDaysHelp', { days: 7 }),
    ],
  ])('explains protected and stale by its policy: %o', async (maxAgeDays, ofProtected, ofStale) => {
    renderCoverage({ policy: { countsProviderPoints: true, maxAgeDays } });
    const section = await screen.findByRole('region', { name: t('coverage.totalTitle') });
    expect(section).toHaveTextContent(ofProtected);
    expect(section).toHaveTextContent(ofStale);
  });

  it('counts protected resources with old restore points while no maximum age is set', async () => {
    const ages = [{ age: 'older' as const, count: 12 }];
    renderCoverage({ ages });
    const section = await screen.findByRole('region', { name: t('coverage.totalTitle') });
    expect(section).toHaveTextContent(plain('coverage.protectedOlder', { count: 12 }));
    expect(
      within(section)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toContain('#/resources?age=older');
  });

  it('counts what is protected by a match by name only, and links to it', async () => {
    renderCoverage({ protectedByName: 12 });
    const section = await screen.findByRole('region', { name: t('coverage.totalTitle') });
    expect(section).toHaveTextContent(plain('coverage.protectedByName', { count: 12 }));
    expect(
      within(section)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')),
    ).toContain('#/resources?protection=protected&match=name-only');
  });

  it('shows every age, including no restore point, and links to its resources', async () => {
    renderCoverage({
      ages: [
        { age: 'within-day', count: 3 },
        { age: 'older', count: 0 },
        { age: 'none', count: 12 },
      ],
    });
    const ages = within(await panel(t('coverage.ages')));
    expect(ages.getAllByRole('link')).toHaveLength(3);
    expect(
      ages.getByRole('link', {
        name: t('coverage.ageLink', { count: '3', age: t('status.ageWithinDay') }),
      }),
    ).toHaveAttribute('href', '#/resources?age=within-day');
  });

  it('lists the largest unprotected resources with links, and counts those without a size', async () => {
    const { urn, name, class: ofClass, regions } = aBucket({ name: 'archive' });
    renderCoverage({
      biggest: [
        { inventoryId, urn, name, class: ofClass, regions, projectName: 'P', sizeBytes: 2 ** 40 },
      ],
      unsizedCount: 4,
    });
    const chart = await panel(t('coverage.largest'));
    const biggest = within(chart);
    expect(biggest.getByRole('link', { name: 'archive' })).toHaveAttribute(
      'href',
      `#/resources?${new URLSearchParams({ inventory: inventoryId, find: urn })}`,
    );
    expect(biggest.getByText('1 TiB')).toBeVisible();
    expect(chart).toHaveTextContent(plain('coverage.largestUnsized', { count: 4 }));
    expect(biggest.getAllByRole('link').map((link) => link.getAttribute('href'))).toContain(
      '#/resources?protection=not-protected',
    );
  });

  it('provides each chart as a table, for screen readers and copying', async () => {
    const { user } = renderCoverage({
      byProject: [project('Bare', { notProtected: 3, protected: 1, excluded: 2 })],
    });
    const bars = within(await panel(t('common.byProject')));
    await user.click(bars.getByRole('button', { name: t('coverage.showAsTable') }));
    const table = bars.getByRole('table', { name: t('common.byProject') });
    const row = within(table).getByRole('row', { name: /^Bare/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['25%', '1', '0', '3', '0', '2']);
    await user.click(bars.getByRole('button', { name: t('coverage.showAsChart') }));
    expect(bars.queryByRole('table')).not.toBeInTheDocument();
  });

  it('shows no number for an inventory that was never synced, and names it', async () => {
    renderCoverage({ asOf: null, total: counts({}), neverSynced: ['New account'] });
    expect(await screen.findByText(t('common.neverSynced'))).toBeVisible();
    expect(screen.getByText(t('coverage.neverSyncedHelp', { names: 'New account' }))).toBeVisible();
    expect(screen.queryByText(/%/)).not.toBeInTheDocument();
  });

  it('names the never synced beside the numbers of the others', async () => {
    renderCoverage({ neverSynced: ['New account'] });
    const section = await screen.findByRole('region', { name: t('coverage.totalTitle') });
    expect(section).toHaveTextContent(t('coverage.neverSynced', { names: 'New account' }));
  });

  it('requests the inventory in the address, and its history', async () => {
    const { asked } = renderCoverage({}, { address: `/coverage?inventory=${inventoryId}` });
    expect(await headline()).toBe(
      plain('coverage.totalShare', { share: '83%', protected: '4,102', total: '4,940' }),
    );
    expect(asked).toContainEqual({
      channel: 'coverage.read',
      request: { scope: { of: 'inventory', inventoryId } },
    });
    expect(asked).toContainEqual({
      channel: 'coverageHistory.read',
      request: { scope: { of: 'inventory', inventoryId } },
    });
    expect(screen.getByRole('combobox', { name: t('common.inventory') })).toHaveTextContent(
      'Main account',
    );
  });

  it('reports why the numbers could not be read', async () => {
    renderScreen(
      <CoverageScreen />,
      { 'coverage.read': () => failWith('storage.full') },
      '/coverage',
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(t('errors.storage.full.title'));
  });

  it('is shown in French', async () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    renderCoverage({ byProject: [project('Nu', { notProtected: 3 })] });
    const section = await screen.findByRole('region', { name: t('coverage.totalTitle') });
    expect(section).toHaveTextContent(shown(t('coverage.policyWithOwnPoints')));
    expect(section).toHaveTextContent(
      shown(plain('coverage.totalShare', { share: '83 %', protected: '4 102', total: '4 940' })),
    );
  });
});
