import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { t } from '../../../../../renderer/text/translate.ts';
import type { UnmatchedSnapshot } from '../../../../../shared/restore-points/snapshot-link.ts';
import { anInstance, inventoryId } from '../../../../fakes/builders.ts';
import type { FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aSummary } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';
import { anUnmatched, aSuggestion } from './unmatched.ts';

// happy-dom lays nothing out: without a height, the list would show no row.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(800);
  return () => vi.restoreAllMocks();
});

const exact = anUnmatched('WEB-1 2026', { suggestion: aSuggestion({ isExact: true }) });
const likely = anUnmatched('old web-1', { suggestion: aSuggestion({ nameFit: 'part' }) });
const other = anUnmatched('golden', { suggestion: null });
const { urn } = anInstance();

/** Stands in for main: what is linked or hidden is no longer listed. */
async function openDialog(snapshots: UnmatchedSnapshot[], handlers: FakeHandlers = {}) {
  let known = snapshots;
  const drop = (ids: readonly string[]) => {
    known = known.filter(({ pointId }) => !ids.includes(pointId));
    view.emit('coverage.changed', { inventoryId, rows: null });
  };
  const setHidden = (ids: readonly string[], isHidden: boolean) => {
    known = known.map((each) => (ids.includes(each.pointId) ? { ...each, isHidden } : each));
    view.emit('coverage.changed', { inventoryId, rows: null });
  };
  const view = renderApp(
    {
      'inventory.list': () => [aSummary()],
      'snapshotLink.count': () => {
        const hidden = known.filter(({ isHidden }) => isHidden).length;
        return { shown: known.length - hidden, hidden };
      },
      'snapshotLink.list': () => ({ snapshots: known, projectNames: { p1: 'Boutique' } }),
      'snapshotLink.link': ({ links }) => drop(links.map(({ pointId }) => pointId)),
      'snapshotLink.hide': ({ snapshots: wanted, isHidden }) =>
        setHidden(
          wanted.map(({ pointId }) => pointId),
          isHidden,
        ),
      'snapshotLink.undo': () => undefined,
      ...handlers,
    },
    `#/inventories/${inventoryId}`,
  );
  await view.user.click(
    await screen.findByRole('button', { name: t('restorePoints.linkSnapshots') }),
  );
  const dialog = within(await screen.findByRole('dialog', { name: t('restorePoints.linkTitle') }));
  await dialog.findAllByRole('listitem');
  const requestsOf = (channel: string) =>
    view.asked.filter((each) => each.channel === channel).map(({ request }) => request);
  return { ...view, dialog, requestsOf };
}

const button = (name: string) => screen.getByRole('button', { name });

describe('the dialog of snapshots without a known instance', () => {
  it('starts in the search, and shows the best match of each with its reason', async () => {
    const { dialog } = await openDialog([exact, likely, other]);
    await waitFor(() => expect(dialog.getByLabelText(t('restorePoints.linkSearch'))).toHaveFocus());
    const rows = dialog.getAllByRole('listitem');
    expect(rows).toHaveLength(3);
    expect(rows[0]).toHaveTextContent(t('restorePoints.groupExact', { count: '1' }));
    expect(rows[1]).toHaveTextContent(t('restorePoints.evidenceNameContained'));
    expect(rows[1]).toHaveTextContent(t('restorePoints.evidenceRegionSame'));
    expect(rows[2]).toHaveTextContent(t('restorePoints.groupNone', { count: '1' }));
  });

  it('links the best match with one click, offers undo, and goes on to the next', async () => {
    const { user, dialog, requestsOf } = await openDialog([exact, likely]);
    const name = t('restorePoints.linkToNamed', { snapshot: 'WEB-1 2026', instance: 'web-1' });
    await user.click(dialog.getByRole('button', { name }));
    const link = { projectId: 'p1', pointId: 'WEB-1 2026' };
    expect(requestsOf('snapshotLink.link')).toEqual([{ inventoryId, links: [{ ...link, urn }] }]);
    const next = t('restorePoints.linkToNamed', { snapshot: 'old web-1', instance: 'web-1' });
    await waitFor(() => expect(button(next)).toHaveFocus());
    await user.click(await screen.findByRole('button', { name: t('common.undo') }));
    expect(requestsOf('snapshotLink.undo')).toEqual([{ inventoryId, snapshots: [link] }]);
  });

  it('shows what linking all exact matches would do, and does it as one step', async () => {
    const { user, dialog, requestsOf } = await openDialog([exact, likely]);
    await user.click(button(t('restorePoints.linkAllExact', { count: '1' })));
    await waitFor(() => expect(button(t('common.cancel'))).toHaveFocus());
    expect(dialog.getAllByRole('listitem')).toHaveLength(1);
    await user.click(button(t('restorePoints.linkAllSubmit', { count: 1 })));
    await waitFor(() => expect(requestsOf('snapshotLink.link')).toHaveLength(1));
    expect(await screen.findByText(t('restorePoints.linkAllDone', { count: 1 }))).toBeVisible();
    await waitFor(() =>
      expect(
        screen.queryByRole('button', { name: t('restorePoints.linkAllExact', { count: '1' }) }),
      ).toBeNull(),
    );
  });

  it('hides what is not ours, and shows it again on request', async () => {
    const { user, dialog } = await openDialog([likely, other]);
    await user.click(button(t('restorePoints.hideNamed', { snapshot: 'golden' })));
    await waitFor(() => expect(dialog.getAllByRole('listitem')).toHaveLength(1));
    await user.click(button(t('restorePoints.hiddenShow', { count: 1 })));
    await user.click(button(t('restorePoints.showAgainNamed', { snapshot: 'golden' })));
    await waitFor(() => expect(dialog.getAllByRole('listitem')).toHaveLength(2));
  });

  it('searches snapshots and instances', async () => {
    const { user, dialog } = await openDialog([likely, other]);
    await user.type(dialog.getByLabelText(t('restorePoints.linkSearch')), 'gold');
    await waitFor(() => expect(dialog.getAllByRole('listitem')).toHaveLength(1));
    expect(
      dialog.getByText(t('restorePoints.linkCountFound', { shown: '1', count: 2 })),
    ).toBeVisible();
    await user.type(dialog.getByLabelText(t('restorePoints.linkSearch')), 'en x');
    expect(await dialog.findByText(t('restorePoints.linkSearchEmpty'))).toBeVisible();
  });

  it('has only the rows in view, of thousands, and reaches the others by scrolling and by search', async () => {
    // The height of a row.
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(88);
    const count = 5000;
    const all = Array.from({ length: count }, (_, index) =>
      anUnmatched(`snapshot ${index + 1}.`, { suggestion: null }),
    );
    const { user, dialog } = await openDialog(all);
    const rows = () => dialog.getAllByRole('listitem');
    expect(rows().length).toBeLessThan(30);
    expect(rows()[0]).toHaveTextContent('snapshot 1.');
    expect(rows()[0]).toHaveAttribute('aria-setsize', String(count));
    const scroller = dialog.getByRole('list', { name: t('restorePoints.linkList') }).parentElement;
    if (!scroller) throw new Error('The list has no scroller.');
    scroller.scrollTop = count * 88 - 600;
    fireEvent.scroll(scroller);
    await waitFor(() => expect(rows().at(-1)).toHaveTextContent(`snapshot ${count}.`));
    expect(rows().length).toBeLessThan(30);
    await user.type(dialog.getByLabelText(t('restorePoints.linkSearch')), 'snapshot 2345.');
    await waitFor(() => expect(rows()).toHaveLength(1));
    expect(rows()[0]).toHaveTextContent('snapshot 2345.');
  });

  it('asks for the instances of a snapshot only when its row is opened', async () => {
    const { user, dialog, requestsOf } = await openDialog([other], {
      'linkCandidate.list': () => ({
        count: 1,
        candidates: [{ ...aSuggestion(), regions: ['GRA11'], createdAt: null }],
      }),
    });
    expect(requestsOf('linkCandidate.list')).toEqual([]);
    await user.click(button(t('restorePoints.chooseInstanceNamed', { snapshot: 'golden' })));
    const choice = dialog.getByRole('combobox', {
      name: t('restorePoints.instanceOfSnapshot', { snapshot: 'golden' }),
    });
    await user.click(choice);
    await user.click(await screen.findByRole('option', { name: /web-1/, hidden: true }));
    await user.click(
      button(t('restorePoints.linkToNamed', { snapshot: 'golden', instance: 'web-1' })),
    );
    await waitFor(() => expect(requestsOf('snapshotLink.link')).toHaveLength(1));
  });

  it('stays reachable while only hidden snapshots are left', async () => {
    const hidden = { ...other, isHidden: true };
    renderApp(
      {
        'inventory.list': () => [aSummary()],
        'snapshotLink.count': () => ({ shown: 0, hidden: 1 }),
        'snapshotLink.list': () => ({ snapshots: [hidden], projectNames: {} }),
      },
      `#/inventories/${inventoryId}`,
    );
    expect(await screen.findByText(t('restorePoints.onlyHidden', { count: 1 }))).toBeVisible();
    expect(button(t('restorePoints.showHidden'))).toBeVisible();
  });
});
