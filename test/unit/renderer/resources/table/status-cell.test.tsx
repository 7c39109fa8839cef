import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { defaultResourceTable } from '../../../../../shared/resources/resource-view.ts';
import { formatInstant } from '../../../../../renderer/text/dates.ts';
import { protectionLabel } from '../../../../../renderer/text/status-text.ts';
import { t } from '../../../../../renderer/text/translate.ts';
import { aRow, renderResources } from '../render-resources.tsx';

const daysAgo = (days: number) => new Date(Date.now() - (days + 0.1) * 86_400_000).toISOString();
/** As `toHaveTextContent` normalises it. */
const age = (count: number) => t('common.ageDays', { count }).replace('\u00A0', ' ');

async function cellOf(name: string): Promise<HTMLElement> {
  const button = await screen.findByRole('button', { name: t('resources.rowExpand', { name }) });
  const row = button.closest('[role="row"]');
  const cell = row?.querySelector('[data-protection]')?.closest<HTMLElement>('[role="gridcell"]');
  if (!cell) throw new Error('No status');
  return cell;
}

const newest = { newestRestorePointAt: daysAgo(3) };

describe('the status of a row', () => {
  it('has the age of the restore point that decides it, and its date', async () => {
    renderResources([
      aRow({ name: 'a', protection: 'protected', ...newest }),
      aRow({ name: 'b', protection: 'stale', ...newest, newestCountedAt: daysAgo(40) }),
    ]);
    const a = await cellOf('a');
    expect(a).toHaveTextContent(`${protectionLabel('protected')}· ${age(3)}`);
    const at = formatInstant(newest.newestRestorePointAt);
    expect(a.querySelector('[data-tip]')).toHaveAttribute(
      'data-tip',
      t('common.newestRestorePointAt', { instant: at }),
    );
    expect(await cellOf('b')).toHaveTextContent(age(40));
  });

  it('has no age where none decides it', async () => {
    renderResources([
      aRow({ name: 'a', protection: 'unknown', ...newest }),
      aRow({ name: 'b', protection: 'not-protected', ...newest }),
    ]);
    expect(await cellOf('a')).not.toHaveTextContent(age(3));
    expect(await cellOf('b')).not.toHaveTextContent(age(3));
  });

  it('does not repeat the age that another column shows', async () => {
    const table = { ...defaultResourceTable, columns: ['name', 'status', 'latest-point'] as const };
    renderResources(
      [
        aRow({ name: 'a', protection: 'protected', ...newest }),
        aRow({ name: 'b', protection: 'stale', ...newest, newestCountedAt: daysAgo(40) }),
      ],
      {
        handlers: {
          'view.read': () => ({ table: { ...table, columns: [...table.columns] }, views: [] }),
        },
      },
    );
    await screen.findByRole('columnheader', { name: t('common.newestRestorePoint') });
    expect(await cellOf('a')).not.toHaveTextContent(age(3));
    expect(await cellOf('b')).toHaveTextContent(age(40));
  });

  it('says if it depends on a match by name only', async () => {
    renderResources([
      aRow({ name: 'a', protection: 'protected', ...newest, isByNameOnly: true }),
      aRow({ name: 'b', protection: 'protected', ...newest }),
    ]);
    expect(await cellOf('a')).toHaveTextContent(t('status.byNameOnly'));
    expect(await cellOf('b')).not.toHaveTextContent(t('status.byNameOnly'));
  });

  it('is explained by the maximum age of its class', async () => {
    renderResources([aRow({ name: 'a', protection: 'protected', ...newest })]);
    const meaning = t('status.protectedDaysHelp', { days: 30 });
    const cell = await cellOf('a');
    expect(await within(cell).findByTitle(meaning)).toBeVisible();
  });

  it('is found by its match', async () => {
    renderResources(
      [
        aRow({ name: 'a', protection: 'protected', ...newest, isByNameOnly: true }),
        aRow({ name: 'b', protection: 'protected', ...newest }),
      ],
      { address: '/resources?match=name-only' },
    );
    await cellOf('a');
    expect(
      screen.queryByRole('button', { name: t('resources.rowExpand', { name: 'b' }) }),
    ).not.toBeInTheDocument();
  });
});
