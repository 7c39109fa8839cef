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

const exportId = '1c6a3b6e-7b0a-4a63-9d3e-0d1a3e1b2c3d';
const rows = [{ inventoryId, urns: ['urn:b', 'urn:a'] }];
const saved = { exportId, path: '/home/me/out.csv', count: 2, missing: 0 };
const preview = { count: 2, withoutEndpoint: 1, withSubclass: 1, renamed: 0 };

// What it told lives outside of what is rendered.
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

async function choose(user: ReturnType<typeof userEvent.setup>, name: RegExp) {
  await user.click(screen.getByRole('button', { name: 'Export' }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

describe('the export menu', () => {
  it('says which CSV file is for Excel and which for programs', async () => {
    const { user, asked } = show(menu(), { 'export.save': () => saved });
    await choose(user, /^CSV for Excel.*ids stay text/);
    await choose(user, /^CSV \(RFC 4180\).*For programs/);
    await waitFor(() =>
      expect(asked).toMatchObject([
        { request: { format: 'excel-csv' } },
        { request: { format: 'csv' } },
      ]),
    );
  });

  it('saves the rows of the table, in their order, and leads to the file', async () => {
    const { user, asked } = show(menu(), {
      'export.save': () => saved,
      'export.reveal': () => undefined,
    });
    await choose(user, /^CSV \(RFC/);
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('2 resources were saved.');
    expect(notice).toHaveTextContent('/home/me/out.csv');
    await user.click(within(notice).getByRole('button', { name: 'Show in folder' }));
    expect(asked).toEqual([
      { channel: 'export.save', request: { format: 'csv', rows, filters: 'Class: Compute' } },
      // By its id: the page names no path.
      { channel: 'export.reveal', request: { exportId } },
    ]);
  });

  it('says nothing when no file was chosen', async () => {
    const { user, asked } = show(menu(), { 'export.save': () => null });
    await choose(user, /^JSON/);
    await waitFor(() => expect(asked).toHaveLength(1));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Export' })).toBeEnabled());
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says when resources went meanwhile', async () => {
    const { user } = show(menu(), { 'export.save': () => ({ ...saved, count: 1, missing: 1 }) });
    await choose(user, /^CSV \(RFC/);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      '1 resource of the table is not in the file',
    );
  });

  it('says why it could not be saved, and what to do', async () => {
    const { user } = show(menu(), { 'export.save': () => failWith('storage.full') });
    await choose(user, /^CSV \(RFC/);
    const notice = await screen.findByRole('alert');
    expect(notice).toHaveTextContent('The disk of this computer is full.');
    expect(notice).toHaveTextContent('Free some space, then try again.');
  });

  it('offers no resources when the table shows none, but the report all the same', async () => {
    const { user } = show(menu(0), {});
    await user.click(screen.getByRole('button', { name: 'Export' }));
    const entries = await screen.findAllByRole('menuitem');
    const enabled = entries.filter((entry) => !entry.hasAttribute('data-disabled'));
    expect(enabled.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Coverage report \(PDF\)/),
    ]);
  });

  it('speaks French', async () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    const { user } = show(menu(), {});
    await user.click(screen.getByRole('button', { name: 'Exporter' }));
    expect(await screen.findByText('2 ressources, comme dans le tableau')).toBeVisible();
    expect(screen.getByRole('menuitem', { name: /^CSV pour Excel/ })).toBeVisible();
  });
});

describe('the export for a self-managed inventory', () => {
  it('warns that an import replaces everything, and what is lost, before it saves', async () => {
    const { user, asked } = show(menu(), {
      'export.preview': () => ({ ...preview, renamed: 1 }),
      'export.save': () => saved,
    });
    await choose(user, /^Self-managed inventory/);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByRole('alert')).toHaveTextContent(
      'The import replaces every resource of that inventory',
    );
    expect(dialog).toHaveTextContent('no column for subclasses and tags');
    const remarks = await within(dialog).findByRole('list', { name: 'What the file will hold' });
    expect(remarks).toHaveTextContent('2 resources in all');
    expect(remarks).toHaveTextContent('1 has a subclass, such as S3. Choose it in Control Plane');
    expect(remarks).toHaveTextContent('1 has no host');
    expect(remarks).toHaveTextContent('1 name changes: the format cannot hold semicolons');
    expect(asked.map(({ channel }) => channel)).toEqual(['export.preview']);
    await user.click(within(dialog).getByRole('button', { name: 'Save CSV' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.at(-1)).toMatchObject({ request: { format: 'plakar-csv', rows } });
  });

  it('stays open when no file was chosen or it could not be written', async () => {
    const answers = [() => null, () => failWith('export.unwritable')];
    const { user } = show(menu(), {
      'export.preview': () => preview,
      'export.save': () => answers.shift()?.() ?? null,
    });
    await choose(user, /^Self-managed inventory/);
    const dialog = await screen.findByRole('dialog');
    const save = within(dialog).getByRole('button', { name: 'Save CSV' });
    await user.click(save);
    await waitFor(() => expect(save).toBeEnabled());
    await user.click(save);
    expect(await screen.findByText('The file cannot be written there.')).toBeVisible();
    expect(dialog).toBeVisible();
  });
});

describe('the export of inventory entries', () => {
  it('says what is in it, and warns of no import', async () => {
    const { user } = show(menu(), { 'export.preview': () => preview });
    await choose(user, /^Inventory entries/);
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('Details holds all that OVHcloud tells of a resource');
    expect(within(dialog).queryByRole('alert')).toBeNull();
    expect(await within(dialog).findByRole('list')).not.toHaveTextContent('subclass');
  });
});

describe('the report', () => {
  it('is saved of the inventory that shows', async () => {
    const { user, asked } = show(<SaveReportButton inventoryId={inventoryId} />, {
      'report.save': () => ({ exportId, path: '/home/me/report.pdf' }),
    });
    await user.click(screen.getByRole('button', { name: 'Save report (PDF)' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('The report was saved.');
    expect(asked).toEqual([{ channel: 'report.save', request: { inventoryId } }]);
  });

  it('says when it could not be drawn', async () => {
    const { user } = show(menu(0), { 'report.save': () => failWith('report.notDrawn') });
    await choose(user, /^Coverage report/);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The report could not be drawn in time.',
    );
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
