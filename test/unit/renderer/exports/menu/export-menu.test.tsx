import { MantineProvider } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExportMenu } from '../../../../../renderer/exports/menu/export-menu.tsx';
import { SaveReportButton } from '../../../../../renderer/exports/menu/save-report-button.tsx';
import { runsOf } from '../../../../../renderer/exports/menu/use-saving.ts';
import { setLanguage } from '../../../../../renderer/text/language.ts';
import { inventoryId } from '../../../../fakes/builders.ts';
import { createFakeBridge, failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { t } from '../../../../../renderer/text/translate.ts';

const exportId = '1c6a3b6e-7b0a-4a63-9d3e-0d1a3e1b2c3d';
const rows = [{ inventoryId, urns: ['urn:b', 'urn:a'] }];
const saved = { exportId, path: '/home/me/out.csv', canOpen: true, count: 2, missing: 0 };
const preview = { count: 2, withoutEndpoint: 1, withSubclass: 1, renamed: 0, excluded: 0 };

// Its last result lives outside the rendered components.
afterEach(() => notifications.clean());

function show(element: ReactNode, handlers: FakeHandlers) {
  const fake = createFakeBridge(handlers);
  vi.stubGlobal('bridge', fake.bridge);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MantineProvider env="test">
      <Notifications />
      <QueryClientProvider client={client}>{element}</QueryClientProvider>
    </MantineProvider>,
  );
  return { ...fake, user: userEvent.setup() };
}

const menu = (count = 2) => (
  <ExportMenu rows={() => rows} count={count} filtersText="Class: Compute" />
);

type Entry = 'excelCsv' | 'csv' | 'json' | 'selfManaged' | 'entries' | 'report';

/** An entry of the menu, by its name and description. */
const called = (entry: Entry) => ({
  name: (name: string) =>
    name.startsWith(t(`exports.${entry}`)) && name.endsWith(t(`exports.${entry}Help`)),
});

async function choose(user: ReturnType<typeof userEvent.setup>, entry: Entry) {
  await user.click(screen.getByRole('button', { name: t('exports.export') }));
  await user.click(await screen.findByRole('menuitem', called(entry)));
}

describe('the export menu', () => {
  it('describes which CSV file is for Excel and which for programs', async () => {
    const { user, asked } = show(menu(), { 'export.save': () => saved });
    await choose(user, 'excelCsv');
    await choose(user, 'csv');
    await waitFor(() =>
      expect(asked).toMatchObject([
        { request: { format: 'excel-csv' } },
        { request: { format: 'csv' } },
      ]),
    );
  });

  it('saves the rows of the table, in their order, and links to the file', async () => {
    const { user, asked } = show(menu(), {
      'export.save': () => saved,
      'export.reveal': () => undefined,
    });
    await choose(user, 'csv');
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(t('exports.saveDone', { count: 2 }));
    expect(notice).toHaveTextContent('/home/me/out.csv');
    await user.click(within(notice).getByRole('button', { name: t('common.showInFolder') }));
    expect(asked).toEqual([
      { channel: 'export.save', request: { format: 'csv', rows, filters: 'Class: Compute' } },
      // By its id: the page names no path.
      { channel: 'export.reveal', request: { exportId } },
    ]);
  });

  it('shows nothing when no file was chosen', async () => {
    const { user, asked } = show(menu(), { 'export.save': () => null });
    await choose(user, 'json');
    await waitFor(() => expect(asked).toHaveLength(1));
    await waitFor(() =>
      expect(screen.getByRole('button', { name: t('exports.export') })).toBeEnabled(),
    );
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('reports when resources disappeared meanwhile', async () => {
    const { user } = show(menu(), { 'export.save': () => ({ ...saved, count: 1, missing: 1 }) });
    await choose(user, 'csv');
    expect(await screen.findByRole('alert')).toHaveTextContent(
      t('exports.saveMissing', { count: 1 }),
    );
  });

  it('reports why it could not be saved, with a remedy', async () => {
    const { user } = show(menu(), { 'export.save': () => failWith('storage.full') });
    await choose(user, 'csv');
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent(t('errors.storage.full.title'));
    expect(notice).toHaveTextContent(t('errors.storage.full.remedy'));
  });

  it('offers no resources when the table shows none, but still the report', async () => {
    const { user } = show(menu(0), {});
    await user.click(screen.getByRole('button', { name: t('exports.export') }));
    const entries = await screen.findAllByRole('menuitem');
    const enabled = entries.filter((entry) => !entry.hasAttribute('data-disabled'));
    expect(enabled.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(t('exports.report')),
    ]);
  });

  it('opens the file by its id, and reports when the system cannot', async () => {
    const answers = [() => undefined, () => failWith('export.notOpened')];
    const { user, asked } = show(menu(), {
      'export.save': () => saved,
      'export.open': () => answers.shift()?.(),
    });
    await choose(user, 'csv');
    const open = await screen.findByRole('button', { name: t('common.open') });
    await user.click(open);
    expect(asked.at(-1)).toEqual({ channel: 'export.open', request: { exportId } });
    await user.click(open);
    expect(await screen.findByText(t('errors.export.notOpened.title'))).toBeVisible();
  });

  it('does not offer to open a file whose name makes it a program', async () => {
    const { user } = show(menu(), { 'export.save': () => ({ ...saved, canOpen: false }) });
    await choose(user, 'csv');
    expect(await screen.findByRole('button', { name: t('common.showInFolder') })).toBeVisible();
    expect(screen.queryByRole('button', { name: t('common.open') })).toBeNull();
  });

  it('is shown in French', async () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    const { user } = show(menu(), {});
    await user.click(screen.getByRole('button', { name: t('exports.export') }));
    expect(await screen.findByText(t('exports.tableResources', { count: 2 }))).toBeVisible();
    expect(screen.getByRole('menuitem', called('excelCsv'))).toBeVisible();
  });
});

describe('the export for a self-managed inventory', () => {
  it('warns before saving that an import replaces everything, and what is lost', async () => {
    const { user, asked } = show(menu(), {
      'export.preview': () => ({ ...preview, renamed: 1, excluded: 3 }),
      'export.save': () => saved,
    });
    await choose(user, 'selfManaged');
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      t('exports.selfManagedReplaceTitle'),
    );
    expect(dialog).toHaveTextContent(t('exports.selfManagedReplaceHelp'));
    expect(dialog).toHaveTextContent(t('exports.selfManagedContents'));
    const remarks = await within(dialog).findByRole('list', {
      name: t('exports.contentsTitle'),
    });
    expect(remarks).toHaveTextContent(t('exports.contentsTotal', { count: 2 }));
    expect(remarks).toHaveTextContent(t('exports.contentsSubclass', { count: 1 }));
    expect(remarks).toHaveTextContent(t('exports.contentsNoHost', { count: 1 }));
    expect(remarks).toHaveTextContent(t('exports.contentsRenamed', { count: 1 }));
    expect(remarks).toHaveTextContent(t('exports.contentsExcluded', { count: 3 }));
    expect(asked).toEqual([{ channel: 'export.preview', request: { format: 'plakar-csv', rows } }]);
    await user.click(within(dialog).getByRole('button', { name: t('exports.selfManagedSave') }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.at(-1)).toMatchObject({ request: { format: 'plakar-csv', rows } });
  });

  it('stays open when no file was chosen or it could not be written', async () => {
    const answers = [() => null, () => failWith('export.unwritable')];
    const { user } = show(menu(), {
      'export.preview': () => preview,
      'export.save': () => answers.shift()?.() ?? null,
    });
    await choose(user, 'selfManaged');
    const dialog = await screen.findByRole('dialog');
    const save = within(dialog).getByRole('button', { name: t('exports.selfManagedSave') });
    await user.click(save);
    await waitFor(() => expect(save).toBeEnabled());
    await user.click(save);
    expect(await screen.findByText(t('errors.export.unwritable.title'))).toBeVisible();
    expect(dialog).toBeVisible();
  });
});

describe('the export of inventory entries', () => {
  it('describes its content, and warns of no import', async () => {
    const { user } = show(menu(), { 'export.preview': () => preview });
    await choose(user, 'entries');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent(t('exports.entriesDetailsHelp'));
    expect(within(dialog).queryByRole('alert')).toBeNull();
    const remarks = await within(dialog).findByRole('list');
    expect(remarks).toHaveTextContent(t('exports.contentsTotal', { count: 2 }));
    expect(remarks).not.toHaveTextContent(t('exports.contentsSubclass', { count: 1 }));
  });
});

describe('the report', () => {
  it('is saved for the shown inventory', async () => {
    const { user, asked } = show(<SaveReportButton scope={{ of: 'inventory', inventoryId }} />, {
      'report.save': () => ({ exportId, path: '/home/me/report.pdf', canOpen: true }),
    });
    await user.click(screen.getByRole('button', { name: t('exports.reportSave') }));
    expect(await screen.findByRole('alert')).toHaveTextContent(t('exports.reportSaveDone'));
    expect(asked).toContainEqual({
      channel: 'report.save',
      request: { scope: { of: 'inventory', inventoryId } },
    });
  });

  it('reports when it could not be rendered', async () => {
    const { user } = show(menu(0), { 'report.save': () => failWith('report.notDrawn') });
    await choose(user, 'report');
    expect(await screen.findByRole('alert')).toHaveTextContent(t('errors.report.notDrawn.title'));
  });
});

describe('the rows of an export', () => {
  it('are in runs of one inventory, in the order of the table', () => {
    const row = (id: string, urn: string) => ({ inventoryId: id, urn });
    expect(runsOf([row('a', '1'), row('a', '2'), row('b', '3'), row('a', '4')])).toEqual([
      { inventoryId: 'a', urns: ['1', '2'] },
      { inventoryId: 'b', urns: ['3'] },
      { inventoryId: 'a', urns: ['4'] },
    ]);
    expect(runsOf([])).toEqual([]);
  });
});
