import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { earlier, inventoryId, now } from '../../../fakes/builders.ts';
import { aChangesSummary, aCoursePoint } from '../../../fakes/coverage.ts';
import { panel, renderCoverage } from './render-coverage.tsx';

describe('the course', () => {
  const course = (count: number, change = {}) => ({
    'course.read': () => ({
      points: Array.from({ length: count }, (_, index) => ({
        ...aCoursePoint({ at: `2026-11-1${index}T08:00:00.000Z` }),
        inventoryCount: 1,
      })),
      isKept: true,
      ...change,
    }),
  });

  it('begins with the second reading, and says so', async () => {
    renderCoverage({}, { handlers: course(1) });
    const chart = await panel('Coverage over time');
    expect(chart).toHaveTextContent(/So far there is one reading, of 10 Nov.* 2026/);
  });

  it('says in words how it went, and labels what is left at its end', async () => {
    renderCoverage({}, { handlers: course(3) });
    const chart = within(await panel('Coverage over time'));
    expect(chart.getByRole('figure').getAttribute('aria-label')).toMatch(
      /^Coverage from 10 Nov.*: 60% protected, 6 of 10; to 12 Nov.*: 60% protected, 6 of 10\.$/,
    );
    expect(
      chart.getByRole('link', { name: '3 Not protected: show the resources' }),
    ).toHaveAttribute('href', '#/resources?protection=not-protected');
  });

  it('tells where it is counted otherwise, where more is in it, and what is not on the disk', async () => {
    const policy = { countsProviderPoints: false, maxAgeDays: {} };
    const points = [
      { ...aCoursePoint({ at: earlier }), inventoryCount: 1 },
      { ...aCoursePoint({ at: now, policy }), inventoryCount: 2 },
    ];
    renderCoverage({ seenTwice: 3 }, { handlers: course(0, { points, isKept: false }) });
    const chart = await panel('Coverage over time');
    expect(chart).toHaveTextContent(/From 20 Nov.*: Without OVHcloud’s own snapshots/);
    expect(chart).toHaveTextContent(/From 20 Nov.*: 2 inventories together/);
    expect(chart).toHaveTextContent(
      '3 resources that two inventories see count twice in this line',
    );
    expect(chart).toHaveTextContent('could not be written to the disk');
  });

  it('lists every reading, the newest first', async () => {
    const { user } = renderCoverage({}, { handlers: course(3) });
    const chart = within(await panel('Coverage over time'));
    await user.click(chart.getByRole('button', { name: 'Show as table' }));
    const readings = within(chart.getByRole('table')).getAllByRole('rowheader');
    expect(readings.map((reading) => reading.textContent?.slice(0, 2))).toEqual(['12', '11', '10']);
  });
});

describe('what changed', () => {
  it('is told of each inventory where something did, and leads to its list', async () => {
    renderCoverage(
      {},
      {
        handlers: {
          'changes.list': () => [
            aChangesSummary({ lost: 3, gone: 1200, appeared: 1 }),
            aChangesSummary({ inventoryId: 'quiet', inventoryName: 'Quiet' }),
          ],
        },
      },
    );
    const strip = within(await screen.findByRole('region', { name: 'Since the last sync' }));
    expect(strip.getAllByRole('link').map((link) => link.textContent)).toEqual([
      '3 lost their protection',
      '1,200 gone',
      '1 new',
    ]);
    expect(strip.getByRole('link', { name: '3 lost their protection' })).toHaveAttribute(
      'href',
      `#/inventories/${inventoryId}?changes=lost`,
    );
    expect(strip.queryByText('Quiet')).not.toBeInTheDocument();
  });
});
