import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { formatInstant, formatPeriod } from '../../../../renderer/text/dates.ts';
import { earlier, inventoryId, now } from '../../../fakes/builders.ts';
import { aChangesSummary, aHistoryPoint, someCounts } from '../../../fakes/coverage.ts';
import { panel, renderCoverage } from './render-coverage.tsx';
import { t } from '../../../../renderer/text/translate.ts';
import { patternWithin } from '../../../e2e/texts.ts';

describe('the history', () => {
  const history = (count: number, change = {}) => ({
    'coverageHistory.read': () => ({
      points: Array.from({ length: count }, (_, index) => ({
        ...aHistoryPoint({ at: `2026-11-1${index}T08:00:00.000Z` }),
        inventoryCount: 1,
      })),
      isSaved: true,
      ...change,
    }),
  });

  it('shows its first entry with its date and value, and when the next one follows', async () => {
    const planned = [{ inventoryId, nextAt: '2100-01-01T00:00:00.000Z', pause: null }];
    renderCoverage(
      {},
      {
        handlers: {
          ...history(1),
          'automaticSync.read': () => ({ pause: null, inventories: planned }) as never,
        },
      },
    );
    const chart = await panel(t('coverage.history'));
    await within(chart).findByText(patternWithin('sync.nextIn'));
    expect(chart).toHaveTextContent(formatInstant('2026-11-10T08:00:00.000Z'));
    expect(chart).toHaveTextContent(
      t('coverage.protectedShare', { share: '60%', protected: '6', total: '10' }),
    );
    expect(within(chart).getAllByRole('link')).toHaveLength(3);
  });

  it('says that automatic sync is off where nothing else adds the next entry', async () => {
    renderCoverage({}, { handlers: history(1) });
    expect(await panel(t('coverage.history'))).toHaveTextContent(
      t('coverage.historyFirstEntry', { next: t('coverage.historyNoAutomaticSync') }),
    );
  });

  it('describes the trend in words, and labels the values at its end', async () => {
    renderCoverage({}, { handlers: history(3) });
    const chart = within(await panel(t('coverage.history')));
    const headline = t('coverage.protectedShare', { share: '60%', protected: '6', total: '10' });
    expect(chart.getByRole('figure')).toHaveAttribute(
      'aria-label',
      t('coverage.historyLabel', {
        from: formatInstant('2026-11-10T08:00:00.000Z'),
        before: headline,
        to: formatInstant('2026-11-12T08:00:00.000Z'),
        after: headline,
      }),
    );
    expect(
      chart.getByRole('link', {
        name: t('coverage.stateLink', { count: '3', state: t('status.notProtected') }),
      }),
    ).toHaveAttribute('href', '#/resources?protection=not-protected');
  });

  it('marks changes of policy and of inventories, and points that are not on the disk', async () => {
    const policy = { countsProviderPoints: false, maxAgeDays: {} };
    const points = [
      { ...aHistoryPoint({ at: earlier }), inventoryCount: 1 },
      { ...aHistoryPoint({ at: now, policy }), inventoryCount: 2 },
    ];
    renderCoverage({ seenTwice: 3 }, { handlers: history(0, { points, isSaved: false }) });
    const chart = await panel(t('coverage.history'));
    const at = formatInstant(now);
    const counting = t('coverage.policyWithoutOwnPoints');
    for (const note of [
      t('coverage.historyPolicyFrom', { at, policy: counting }),
      t('coverage.historyInventoriesFrom', { at, count: 2 }),
      t('coverage.historySeenTwice', { count: 3 }),
      t('coverage.historyUnsaved'),
    ]) {
      expect(chart).toHaveTextContent(note);
    }
  });

  it('lists every reading, the newest first', async () => {
    const { user } = renderCoverage({}, { handlers: history(3) });
    const chart = within(await panel(t('coverage.history')));
    await user.click(chart.getByRole('button', { name: t('coverage.showAsTable') }));
    const readings = within(chart.getByRole('table')).getAllByRole('rowheader');
    expect(readings.map((reading) => reading.textContent?.slice(0, 2))).toEqual(['12', '11', '10']);
  });
});

describe('the changes', () => {
  it('are shown for each inventory that has some, with a link to its list', async () => {
    renderCoverage(
      {},
      {
        handlers: {
          'changes.list': () => [
            aChangesSummary({
              lost: 3,
              gone: 1200,
              appeared: 2,
              gained: 6,
              figures: {
                transitions: [
                  { before: 'unknown', after: 'not-protected', count: 17 },
                  { before: 'unknown', after: 'protected', count: 6 },
                ],
                appeared: someCounts({ notProtected: 1, unknown: 1 }),
                gone: someCounts({ excluded: 1200 }),
              },
            }),
            aChangesSummary({ inventoryId: 'quiet', inventoryName: 'Quiet' }),
          ],
        },
      },
    );
    const strip = within(await screen.findByRole('region', { name: t('common.lastSyncChanges') }));
    expect(strip.getAllByRole('link').map((link) => link.textContent)).toEqual([
      t('coverage.changesLost', { count: 3 }),
      t('coverage.movedUnknownToNot', { count: 17 }),
      t('coverage.movedUnknownToProtected', { count: 6 }),
      t('coverage.changesGoneBy', {
        count: 1200,
        statuses: t('coverage.excludedCount', { count: 1200 }),
      }),
      t('coverage.changesNewBy', {
        count: 2,
        statuses: [
          t('coverage.notProtectedCount', { count: 1 }),
          t('coverage.unknownCount', { count: 1 }),
        ].join(', '),
      }),
    ]);
    expect(strip.getByText('Production').parentElement).toHaveTextContent(
      formatPeriod(earlier, now).normalize('NFKC'),
    );
    expect(
      strip.getByRole('link', { name: t('coverage.changesLost', { count: 3 }) }),
    ).toHaveAttribute('href', `#/inventories/${inventoryId}?changes=lost`);
    expect(strip.queryByText('Quiet')).not.toBeInTheDocument();
  });

  it('that an earlier version recorded are shown as far as it counted them', async () => {
    const summary = aChangesSummary({ figures: null, gained: 6, appeared: 2 });
    renderCoverage({}, { handlers: { 'changes.list': () => [summary] } });
    const strip = within(await screen.findByRole('region', { name: t('common.lastSyncChanges') }));
    expect(strip.getAllByRole('link').map((link) => link.textContent)).toEqual([
      t('coverage.changesNew', { count: 2 }),
      t('coverage.changesGained', { count: 6 }),
    ]);
  });
});
