import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ChangesCard } from '../../../../../renderer/inventories/page/changes-card.tsx';
import type { ChangesView } from '../../../../../shared/coverage/changes.ts';
import { earlier, inventoryId, now } from '../../../../fakes/builders.ts';
import { aChangesView, aMention, someCounts } from '../../../../fakes/coverage.ts';
import { renderScreen } from '../../resources/render-resources.tsx';
import { formatPeriod } from '../../../../../renderer/text/dates.ts';
import { clauses } from '../../../../../renderer/text/lists.ts';
import { t } from '../../../../../renderer/text/translate.ts';

const known = aChangesView().changes;

function renderChanges(view: ChangesView | null, search = '') {
  return renderScreen(
    <ChangesCard inventoryId={inventoryId} />,
    { 'changes.read': () => view },
    `/inventories/${inventoryId}${search}`,
  );
}

const lost = {
  count: 1,
  entries: [{ ...aMention({ name: 'bare' }), at: now, protection: 'not-protected' as const }],
};
const appeared = { count: 1, entries: [aMention({ urn: 'urn:new', name: 'fresh' })] };
const gone = { count: 1, entries: [aMention({ urn: 'urn:gone', name: 'lost-for-good' })] };

describe('the changes since the last sync', () => {
  it('begin with lost protection, with a link to each resource', async () => {
    renderChanges(aChangesView({ lost, changes: known && { ...known, appeared } }));
    const tabs = await screen.findAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      `${t('coverage.changesLostTitle')} 1`,
      `${t('coverage.changesNewTitle')} 1`,
    ]);
    const list = within(screen.getByRole('tabpanel'));
    expect(list.getByText(t('status.notProtected'))).toBeVisible();
    expect(list.getByRole('link', { name: 'bare' })).toHaveAttribute(
      'href',
      `#/resources?${new URLSearchParams({ inventory: inventoryId, find: aMention().urn })}`,
    );
  });

  it('show the list that a link names, and another when it is chosen', async () => {
    const view = aChangesView({ lost, changes: known && { ...known, appeared, gone } });
    const { user } = renderChanges(view, '?changes=appeared');
    expect(await screen.findByText('fresh')).toBeVisible();
    await user.click(screen.getByRole('tab', { name: `${t('coverage.changesGoneTitle')} 1` }));
    expect(screen.getByText('lost-for-good')).toBeVisible();
    // A deleted resource is in no table.
    expect(screen.queryByRole('link', { name: 'lost-for-good' })).not.toBeInTheDocument();
  });

  it('show each change of a resource, before and after', async () => {
    const facts = [
      { fact: 'size', before: 10 * 2 ** 30, after: 20 * 2 ** 30 },
      { fact: 'status', before: null, after: 'ACTIVE' },
      { fact: 'regions', before: ['GRA11'], after: [] },
    ] as const;
    const changed = {
      count: 1,
      entries: [{ ...aMention(), facts: facts.map((fact) => ({ ...fact })) }],
    };
    renderChanges(aChangesView({ changes: known && { ...known, changed: changed as never } }));
    expect(
      await screen.findByText(t('coverage.changedSize', { before: '10 GiB', after: '20 GiB' })),
    ).toBeVisible();
    expect(
      screen.getByText(t('coverage.changedStatus', { before: '—', after: 'ACTIVE' })),
    ).toBeVisible();
    expect(
      screen.getByText(t('coverage.changedRegions', { before: 'GRA11', after: '—' })),
    ).toBeVisible();
  });

  it('show ten, then all named ones, and the number of the others', async () => {
    const entries = Array.from({ length: 200 }, (_, index) =>
      aMention({ urn: `urn:${index}`, name: `n${index}` }),
    );
    const { user } = renderChanges(
      aChangesView({
        changes: known && { ...known, statuses: null, gained: { count: 1200, entries } },
      }),
    );
    expect(await screen.findAllByRole('listitem')).toHaveLength(10);
    await user.click(screen.getByRole('button', { name: t('common.showAll', { count: '200' }) }));
    expect(screen.getAllByRole('listitem')).toHaveLength(200);
    expect(screen.getByText(t('coverage.changesNotListed', { count: '1,000' }))).toBeVisible();
    expect(screen.getByRole('tab')).toHaveTextContent(`${t('coverage.changesGainedTitle')} 1,200`);
  });

  it('count every change of status, and name its resources with both', async () => {
    const statuses = {
      transitions: [
        { before: 'unknown' as const, after: 'not-protected' as const, count: 17 },
        { before: 'unknown' as const, after: 'protected' as const, count: 6 },
      ],
      appeared: someCounts(),
      gone: someCounts(),
      entries: [{ ...aMention(), before: 'unknown' as const, after: 'not-protected' as const }],
    };
    // A gain is among the changes of status: it is not listed again.
    const gained = { count: 6, entries: [aMention()] };
    renderChanges(aChangesView({ changes: known && { ...known, statuses, gained } }));
    expect(
      await screen.findByText(
        `${clauses([
          t('coverage.movedUnknownToNot', { count: 17 }),
          t('coverage.movedUnknownToProtected', { count: 6 }),
        ])}.`,
      ),
    ).toBeVisible();
    expect(screen.getByRole('tab')).toHaveTextContent(`${t('coverage.changesStatusTitle')} 23`);
    const [entry] = screen.getAllByRole('listitem');
    expect(entry).toHaveTextContent(t('status.unknown'));
    expect(entry).toHaveTextContent(t('status.notProtected'));
    expect(screen.queryByText(t('inventories.changesEmpty'))).not.toBeInTheDocument();
  });

  it('name their period, and the status of a resource that is gone', async () => {
    const entries = [{ ...aMention({ name: 'old-web' }), protection: 'stale' as const }];
    renderChanges(aChangesView({ changes: known && { ...known, gone: { count: 1, entries } } }));
    expect(await screen.findByText(formatPeriod(earlier, now).normalize('NFKC'))).toBeVisible();
    expect(screen.getByText(t('status.stale'))).toBeVisible();
  });

  it.each([
    ['nothing did', aChangesView(), t('inventories.changesEmpty')],
    [
      'an earlier version counted only a part of them',
      aChangesView({ changes: known && { ...known, statuses: null } }),
      t('inventories.changesNotCounted'),
    ],
    [
      'there was one sync only',
      aChangesView({ changes: null }),
      t('inventories.changesFirstSyncHelp'),
    ],
  ])('are explained if %s', async (_title, view, words) => {
    renderChanges(view);
    expect(await screen.findByText(words)).toBeVisible();
  });
});
