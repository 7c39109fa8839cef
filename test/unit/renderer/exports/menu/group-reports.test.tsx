import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SaveReportButton } from '../../../../../renderer/exports/menu/save-report-button.tsx';
import { inventoriesQuery } from '../../../../../renderer/inventories/queries.ts';
import { t } from '../../../../../renderer/text/translate.ts';
import { AppError } from '../../../../../shared/bridge/errors.ts';
import type { GroupReportsResult } from '../../../../../shared/exports/report.ts';
import { createFakeBridge, failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aSummary } from '../../../../fakes/summary.ts';

const first = '1c6a3b6e-7b0a-4a63-9d3e-0d1a3e1b2c3d';
const done: GroupReportsResult = {
  folder: '/home/me/reports',
  total: 3,
  written: 3,
  first,
  failed: [],
  isCancelled: false,
};
const grouped = ['Acme', 'Umbrella', undefined].map((group, index) =>
  aSummary({ id: `${index}`, name: `Account ${index}`, ...(group && { group }) }),
);

// Its last result lives outside the rendered components.
afterEach(() => notifications.clean());

function show(handlers: FakeHandlers, inventories = grouped) {
  const fake = createFakeBridge({ 'inventory.list': () => inventories, ...handlers });
  vi.stubGlobal('bridge', fake.bridge);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(inventoriesQuery.queryKey, inventories);
  render(
    <MantineProvider env="test">
      <Notifications />
      <QueryClientProvider client={client}>
        <SaveReportButton scope={{ of: 'all' }} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { ...fake, user: userEvent.setup() };
}

const entry = (name: string) => name.startsWith(t('exports.groupReports'));

async function saveAll(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: t('exports.reportMore') }));
  await user.click(await screen.findByRole('menuitem', { name: entry }));
}

describe('one report per group', () => {
  it('is offered if there are two groups', () => {
    show({}, [aSummary({ group: 'Acme' }), aSummary({ id: 'b' })]);
    expect(screen.getByRole('button', { name: t('exports.reportSave') })).toBeVisible();
    expect(screen.queryByRole('button', { name: t('exports.reportMore') })).toBeNull();
  });

  it('shows its progress, and can be cancelled', async () => {
    let end: (result: GroupReportsResult) => void = vi.fn();
    const result = new Promise<GroupReportsResult>((resolve) => {
      end = resolve;
    });
    const { user, emit, asked } = show({
      'report.saveByGroup': () => result,
      'report.cancel': () => undefined,
    });
    await saveAll(user);
    expect(screen.queryByRole('progressbar')).toBeNull();
    act(() => emit('report.progressed', { done: 0, total: 3 }));
    act(() => emit('report.progressed', { done: 1, total: 3 }));
    const name = t('exports.groupReportsProgress', { done: 1, total: 3 });
    expect(await screen.findByRole('progressbar', { name })).toBeVisible();
    await user.click(screen.getByRole('button', { name: t('exports.reportMore') }));
    const item = await screen.findByRole('menuitem', { name: entry });
    expect(item).toHaveAttribute('data-disabled', 'true');
    await user.keyboard('{Escape}');
    await user.click(screen.getByRole('button', { name: t('common.cancel') }));
    expect(asked).toContainEqual({ channel: 'report.cancel', request: undefined });
    end({ ...done, written: 1, isCancelled: true });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      t('exports.groupReportsCancelled', { written: 1, total: 3 }),
    );
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  });

  it('reports how many were written and where, and shows them there', async () => {
    const { user, asked } = show({
      'report.saveByGroup': () => done,
      'export.reveal': () => undefined,
    });
    await saveAll(user);
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(t('exports.groupReportsDone', { count: 3 }));
    expect(notice).toHaveTextContent('/home/me/reports');
    await user.click(screen.getByRole('button', { name: t('common.showInFolder') }));
    expect(asked).toContainEqual({ channel: 'export.reveal', request: { exportId: first } });
  });

  it('names the groups whose reports were not saved, once for each reason', async () => {
    const { failure } = new AppError('storage.full');
    const { user } = show({
      'report.saveByGroup': () => ({
        ...done,
        written: 1,
        failed: [
          { group: 'Acme', failure },
          { group: null, failure },
        ],
      }),
    });
    await saveAll(user);
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(t('exports.groupReportsPartial', { written: 1, total: 3 }));
    expect(notice).toHaveTextContent(`Acme and ${t('common.noGroup')}`);
    expect(notice).toHaveTextContent(t('errors.storage.full.title'));
  });

  it('is silent when the user chooses no folder, and reports a failure', async () => {
    let isFailing = false;
    const { user, asked } = show({
      'report.saveByGroup': () => (isFailing ? failWith('internal') : null),
    });
    await saveAll(user);
    await waitFor(() => expect(asked.at(-1)?.channel).toBe('report.saveByGroup'));
    expect(screen.queryByRole('alert')).toBeNull();
    isFailing = true;
    await saveAll(user);
    expect(await screen.findByRole('alert')).toHaveTextContent(t('errors.internal.title'));
  });
});
