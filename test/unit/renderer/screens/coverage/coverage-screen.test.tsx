import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { CoverageScreen } from '../../../../../renderer/screens/coverage/coverage-screen.tsx';
import {
  type CoverageFigure,
  type CoverageReport,
  defaultCoveragePolicy,
} from '../../../../../shared/model/coverage.ts';
import { earlier, inventoryId } from '../../../../fakes/builders.ts';
import { failWith } from '../../../../fakes/fake-bridge.ts';
import { anInventory, renderScreen } from '../resources/render-resources.tsx';

function figure(change: Partial<CoverageFigure>): CoverageFigure {
  return { protected: 0, stale: 0, notProtected: 0, unknown: 0, excluded: 0, ...change };
}

function renderCoverage(change: Partial<CoverageReport>, address = '/coverage') {
  return renderScreen(
    <CoverageScreen />,
    {
      'inventory.list': () => [anInventory()],
      'coverage.read': () => ({
        policy: defaultCoveragePolicy,
        total: figure({ protected: 4102, notProtected: 700, unknown: 138, excluded: 20 }),
        byClass: [],
        byProject: [],
        asOf: earlier,
        unreadLists: 0,
        neverSynced: [],
        ...change,
      }),
    },
    address,
  );
}

async function cellsOf(name: string): Promise<(string | null)[]> {
  const row = await screen.findByRole('row', { name: new RegExp(`^${name} `) });
  return within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent);
}

describe('coverage', () => {
  it('says how much is protected of what counts, excluded left out', async () => {
    renderCoverage({});
    expect(await screen.findByText('83% protected, 4,102 of 4,940')).toBeVisible();
    expect(screen.getByRole('link', { name: '138 Unknown: show the resources' })).toHaveAttribute(
      'href',
      '#/resources?protection=unknown',
    );
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
    expect((await cellsOf('Compute'))[1]).toBe('99%');
    expect((await cellsOf('Database'))[1]).toBe('<1%');
    expect((await cellsOf('Block Storage'))[1]).toBe('100%');
    // All unknown is no share, and above all not 0%.
    expect((await cellsOf('Object Storage'))[1]).toBe('—');
  });

  it('starts with what needs attention, and leads to its resources', async () => {
    renderCoverage({
      byProject: [
        {
          inventoryId,
          inventoryName: 'Main account',
          projectId: 'p1',
          projectName: 'Fine',
          figure: figure({ protected: 9 }),
        },
        {
          inventoryId,
          inventoryName: 'Main account',
          projectId: 'p2',
          projectName: 'Bare',
          figure: figure({ notProtected: 3 }),
        },
        {
          inventoryId,
          inventoryName: 'Main account',
          projectId: 'p3',
          projectName: 'Dark',
          figure: figure({ unknown: 7 }),
        },
      ],
    });
    const table = await screen.findByRole('table', { name: 'By project' });
    const names = within(table).getAllByRole('rowheader');
    expect(names.map((name) => name.textContent)).toEqual(['Bare', 'Dark', 'Fine']);
    expect(
      within(table).getByRole('link', { name: '3 Not protected in Bare: show the resources' }),
    ).toHaveAttribute(
      'href',
      `#/resources?inventory=${inventoryId}&project=p2&protection=not-protected`,
    );
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

  it('asks for the inventory in the address', async () => {
    const { asked } = renderCoverage({}, `/coverage?inventory=${inventoryId}`);
    await screen.findByText('83% protected, 4,102 of 4,940');
    expect(asked).toContainEqual({ channel: 'coverage.read', request: { inventoryId } });
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
});
