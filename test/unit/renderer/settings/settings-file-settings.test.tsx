import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SettingsFileSettings } from '../../../../renderer/settings/settings-file-settings.tsx';
import type { ImportPreview } from '../../../../shared/settings/settings-file.ts';
import { earlier } from '../../../fakes/builders.ts';
import { failWith, type FakeHandlers } from '../../../fakes/fake-bridge.ts';
import { renderScreen } from '../resources/render-resources.tsx';
import { t } from '../../../../renderer/text/translate.ts';

const importId = '11111111-1111-4111-8111-111111111111';

function aPreview(change: Partial<ImportPreview> = {}): ImportPreview {
  return {
    importId,
    fileName: 'settings.json',
    exportedAt: earlier,
    replaced: [],
    parts: [
      { part: 'inventories', added: ['Staging'], existing: ['Production'] },
      { part: 'apps', added: [], existing: [] },
    ],
    decisionCount: 3,
    skippedApps: [],
    incomplete: ['Staging'],
    ...change,
  };
}

async function openImport(handlers: FakeHandlers) {
  const rendered = renderScreen(<SettingsFileSettings />, handlers, '/settings');
  await rendered.user.click(screen.getByRole('button', { name: t('settings.import') }));
  return rendered;
}

const applied = (asked: { channel: string; request: unknown }[]) =>
  asked.filter(({ channel }) => channel === 'settingsFile.apply').map(({ request }) => request);

describe('importing settings', () => {
  it('shows what is added and what stays, and changes nothing before approval', async () => {
    const { user, asked } = await openImport({
      'settingsFile.choose': () => aPreview(),
      'settingsFile.apply': () => {},
    });
    const dialog = await screen.findByRole('dialog', { name: t('settings.import') });
    expect(
      within(dialog).getByText(t('settings.importAdded', { count: '1', names: 'Staging' })),
    ).toBeInTheDocument();
    expect(
      within(dialog).getByText(t('settings.importUnchanged', { count: '1', names: 'Production' })),
    ).toBeInTheDocument();
    expect(within(dialog).queryByText(t('common.apps'))).toBeNull();
    expect(applied(asked)).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: t('settings.import') }));
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
    expect(applied(asked)).toEqual([{ importId }]);
  });

  it('offers nothing if everything exists already', async () => {
    await openImport({
      'settingsFile.choose': () => aPreview({ parts: [], decisionCount: 0, incomplete: [] }),
    });
    const dialog = await screen.findByRole('dialog', { name: t('settings.import') });
    expect(within(dialog).getByText(t('settings.importEmpty'))).toBeInTheDocument();
    expect(within(dialog).queryByRole('button', { name: t('settings.import') })).toBeNull();
  });

  it('shows why a file is refused, and asks nothing if none was chosen', async () => {
    let answer: (() => ImportPreview | null) | null = () => failWith('settingsFile.newer');
    const { user } = await openImport({ 'settingsFile.choose': () => answer?.() ?? null });
    expect(await screen.findByText(t('errors.settingsFile.newer.title'))).toBeInTheDocument();
    answer = null;
    await user.click(screen.getByRole('button', { name: t('settings.import') }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves the dialog open and shows the reason if it fails', async () => {
    const { user } = await openImport({
      'settingsFile.choose': () => aPreview(),
      'settingsFile.apply': () => failWith('storage.full'),
    });
    const dialog = await screen.findByRole('dialog', { name: t('settings.import') });
    await user.click(within(dialog).getByRole('button', { name: t('settings.import') }));
    expect(await within(dialog).findByRole('alert')).toHaveTextContent(
      t('errors.storage.full.title'),
    );
  });
});
