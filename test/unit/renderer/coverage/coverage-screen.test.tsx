import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { CoverageScreen } from '../../../../renderer/coverage/coverage-screen.tsx';
import { languageOf } from '../../../../shared/basics/language.ts';
import { aBucket, inventoryId } from '../../../fakes/builders.ts';
import { aFigure as figure } from '../../../fakes/coverage.ts';
import { failWith } from '../../../fakes/fake-bridge.ts';
import { renderScreen } from '../resources/render-resources.tsx';
import { panel, renderCoverage } from './render-coverage.tsx';

const project = (name: string, of: Parameters<typeof figure>[0]) => ({
  inventoryId,
  inventoryName: 'Main account',
  projectId: name.toLowerCase(),
  projectName: name,
  figure: figure(of),
});

async function headline(): Promise<string | null> {
  const section = await screen.findByRole('region', { name: 'In all' });
  return within(section).getAllByRole('paragraph')[0]?.textContent ?? null;
}

/** Of a line of bars: its link is the first in it. */
function nameOf(line: HTMLElement): string | null {
  return within(line).getAllByRole('link')[0]?.textContent ?? null;
}

describe('coverage', () => {
  it('says how much is protected of what counts, excluded left out', async () => {
    renderCoverage({});
    expect(await headline()).toBe('83% protected, 4,102 of 4,940');
    expect(screen.getByRole('link', { name: '138 Unknown: show the resources' })).toHaveAttribute(
      'href',
      '#/resources?protection=unknown',
    );
  });

  it('says by what it is counted, and leads to where that is set', async () => {
    renderCoverage({ policy: { countsProviderPoints: false, maxAgeDays: { database: 1 } } });
    const line = await screen.findByText(/^Without OVHcloud’s own snapshots/);
    expect(line).toHaveTextContent('Database: at most 1 day old');
    expect(
      within(line).getByRole('link', { name: 'Change what counts as protection' }),
    ).toHaveAttribute('href', '#/settings');
  });

  it.each([
    [figure({ unknown: 7 }), 'Protection unknown'],
    [figure({ excluded: 7 }), 'Nothing to protect'],
    [figure({ protected: 1 }), '100% protected, 1 of 1'],
  ])('gives no share where none is known, and of one resource the whole', async (total, words) => {
    renderCoverage({ total });
    expect(await headline()).toBe(words);
  });

  it('says what the unknown were when they were last read', async () => {
    renderCoverage({
      unknown: {
        protected: 110,
        stale: 0,
        notProtected: 1,
        never: 9,
        oldestReadAt: '2026-11-12T12:00:00.000Z',
      },
    });
    expect(
      await screen.findByText(
        /^120 unknown, of which 110 were protected, 1 was not protected when last read; oldest reading .*Nov.* 2026; 9 never read$/,
      ),
    ).toBeVisible();
  });

  it('never rounds to all when one is missing, nor to none when one is there', async () => {
    renderCoverage({
      byClass: [
        { class: 'compute', figure: figure({ protected: 9999, notProtected: 1 }) },
        { class: 'database', figure: figure({ protected: 1, notProtected: 9999 }) },
        { class: 'block-storage', figure: figure({ protected: 5 }) },
        { class: 'object-storage', figure: figure({ unknown: 5 }) },
      ],
    });
    const lines = within(await panel('By class')).getAllByRole('listitem');
    const shares = lines.map((line) => [nameOf(line), line.lastElementChild?.textContent]);
    expect(shares).toEqual([
      ['Database', '<1%'],
      ['Compute', '99%'],
      // All unknown is no share, and above all not 0%.
      ['Object Storage', '—'],
      ['Block Storage', '100%'],
    ]);
  });

  it('starts with what needs attention, and each part leads to its resources', async () => {
    renderCoverage({
      byProject: [
        project('Fine', { protected: 9 }),
        project('Bare', { notProtected: 3 }),
        project('Dark', { unknown: 7 }),
      ],
    });
    const bars = within(await panel('By project'));
    expect(bars.getAllByRole('listitem').map(nameOf)).toEqual(['Bare', 'Dark', 'Fine']);
    expect(
      bars.getByRole('link', { name: '3 Not protected in Bare: show the resources' }),
    ).toHaveAttribute(
      'href',
      `#/resources?inventory=${inventoryId}&project=bare&protection=not-protected`,
    );
  });

  it('shows twelve bars, and all of them when asked', async () => {
    const byRegion = Array.from({ length: 30 }, (_, index) => ({
      region: `R${index}`,
      figure: figure({ notProtected: 30 - index }),
    }));
    const { user } = renderCoverage(
      { byRegion },
      { address: `/coverage?inventory=${inventoryId}` },
    );
    const bars = within(await panel('By region'));
    expect(bars.getAllByRole('listitem')).toHaveLength(12);
    expect(bars.getByRole('link', { name: 'R0' })).toHaveAttribute(
      'href',
      `#/resources?inventory=${inventoryId}&region=R0`,
    );
    await user.click(bars.getByRole('button', { name: 'Show all 30' }));
    expect(bars.getAllByRole('listitem')).toHaveLength(30);
  });

  it('draws every age, also one that nothing has, and leads to its resources', async () => {
    renderCoverage({
      ages: [
        { age: 'within-day', count: 3 },
        { age: 'older', count: 0 },
        { age: 'none', count: 12 },
      ],
    });
    const ages = within(await panel('Age of the newest restore point'));
    expect(ages.getAllByRole('link')).toHaveLength(3);
    expect(
      ages.getByRole('link', { name: '3 At most 1 day old: show the resources' }),
    ).toHaveAttribute('href', '#/resources?age=within-day');
  });

  it('names the biggest without protection, each leading to itself, and counts those of no size', async () => {
    const { urn, name, class: ofClass, regions } = aBucket({ name: 'archive' });
    renderCoverage({
      biggest: [
        { inventoryId, urn, name, class: ofClass, regions, projectName: 'P', sizeBytes: 2 ** 40 },
      ],
      unsizedCount: 4,
    });
    const biggest = within(await panel('The biggest that are not protected'));
    expect(biggest.getByRole('link', { name: 'archive' })).toHaveAttribute(
      'href',
      `#/resources?${new URLSearchParams({ inventory: inventoryId, find: urn })}`,
    );
    expect(biggest.getByText('1 TiB')).toBeVisible();
    expect(biggest.getByRole('link', { name: '4 more are not protected' })).toHaveAttribute(
      'href',
      '#/resources?protection=not-protected',
    );
  });

  it('gives each chart as a table, to be read aloud and copied', async () => {
    const { user } = renderCoverage({
      byProject: [project('Bare', { notProtected: 3, protected: 1, excluded: 2 })],
    });
    const bars = within(await panel('By project'));
    await user.click(bars.getByRole('button', { name: 'Show as table' }));
    const table = bars.getByRole('table', { name: 'By project' });
    const row = within(table).getByRole('row', { name: /^Bare/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ).toEqual(['25%', '1', '0', '3', '0', '2']);
    await user.click(bars.getByRole('button', { name: 'Show as chart' }));
    expect(bars.queryByRole('table')).not.toBeInTheDocument();
  });

  it('gives no figure for an inventory that was never synced, and names it', async () => {
    renderCoverage({ asOf: null, total: figure({}), neverSynced: ['New account'] });
    expect(await screen.findByText('Never synced')).toBeVisible();
    expect(screen.getByText(/New account/)).toBeVisible();
    expect(screen.queryByText(/%/)).not.toBeInTheDocument();
  });

  it('names the never synced beside the figures of the others', async () => {
    renderCoverage({ neverSynced: ['New account'] });
    expect(await screen.findByText(/Never synced, so in no figure here/)).toHaveTextContent(
      'New account',
    );
  });

  it('asks for the inventory in the address, and for its course', async () => {
    const { asked } = renderCoverage({}, { address: `/coverage?inventory=${inventoryId}` });
    expect(await headline()).toBe('83% protected, 4,102 of 4,940');
    expect(asked).toContainEqual({ channel: 'coverage.read', request: { inventoryId } });
    expect(asked).toContainEqual({ channel: 'course.read', request: { inventoryId } });
    expect(screen.getByRole('combobox', { name: 'Inventory' })).toHaveValue('Main account');
  });

  it('says why the figures could not be read', async () => {
    renderScreen(
      <CoverageScreen />,
      { 'coverage.read': () => failWith('storage.full') },
      '/coverage',
    );
    expect(await screen.findByRole('alert')).toBeVisible();
  });

  it('speaks French', async () => {
    setLanguage(languageOf('fr', []));
    renderCoverage({ byProject: [project('Nu', { notProtected: 3 })] });
    const section = await screen.findByRole('region', { name: 'Au total' });
    expect(section).toHaveTextContent('En comptant les snapshots d’OVHcloud');
    expect(section).toHaveTextContent(/83.% protégées, 4.102 sur 4.940/);
  });
});
