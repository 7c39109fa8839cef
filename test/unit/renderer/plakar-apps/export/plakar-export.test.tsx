import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { listOf } from '../../../../../renderer/text/lists.ts';
import { tagOf } from '../../../../../shared/resources/rules/resource-tag.ts';
import type { PlakarExport } from '../../../../../shared/plakar-apps/plakar-export.ts';
import { anApp, appId, bucketUrn } from '../../../../fakes/apps.ts';
import { type FakeHandlers, failWith } from '../../../../fakes/fake-bridge.ts';
import { renderApp } from '../../render-app.tsx';
import { t } from '../../../../../renderer/text/translate.ts';

const document =
  'assets-source:\n  location: "s3://h/b"\n  #access_key: ""\n  #secret_access_key: ""\n';
const entry = {
  appId,
  appName: 'assets source',
  entry: 'assets-source',
  location: 's3://h/b',
  omittedFields: [
    'access_key',
    'secret_access_key',
  ] as PlakarExport['entries'][number]['omittedFields'],
};
/** The names of its secrets. */
const leftOutLabels = listOf([t('plakarApps.fieldAccessKey'), t('common.secretAccessKey')]);
const plakarExport: PlakarExport = {
  role: 'source',
  entries: [entry],
  document,
  fileName: 'plakar-source.yml',
  stores: [{ name: 'main', appName: null }],
};

async function open(item: string, handlers: FakeHandlers = {}) {
  const apps = [anApp(), anApp({ id: crypto.randomUUID(), name: 'other' })];
  const answers: FakeHandlers = {
    'plakarApp.list': () => apps,
    'plakarExport.read': () => plakarExport,
    ...handlers,
  };
  const rendered = renderApp(answers, '#/apps');
  const { user } = rendered;
  await user.click(
    await screen.findByRole('button', {
      name: t('common.actionsFor', { name: 'assets source' }),
    }),
  );
  await user.click(await screen.findByRole('menuitem', { name: item }));
  const dialog = within(await screen.findByRole('dialog', { name: item }));
  await dialog.findByLabelText(t('plakarApps.configuration'));
  return { ...rendered, dialog };
}

describe('copying Plakar commands', () => {
  it('shows the configuration, missing values, and the commands of a shell', async () => {
    const { user, dialog } = await open(t('plakarApps.copyCommands'));
    expect(dialog.getByLabelText(t('plakarApps.configuration')).textContent).toBe(
      document.trimEnd(),
    );
    expect(
      dialog.getByText(t('plakarApps.configurationOmittedHelp', { fields: leftOutLabels })),
    ).toBeVisible();
    const tag = tagOf(bucketUrn);
    expect(dialog.getByText(`plakar at @main backup -tag ${tag} @assets-source`)).toBeVisible();
    await user.click(dialog.getByText(t('plakarApps.shellPowershell')));
    expect(dialog.getByText(`plakar at '@main' backup -tag ${tag} '@assets-source'`)).toBeVisible();
  });

  it('shows a remedy if no store is known', async () => {
    const { dialog } = await open(t('plakarApps.copyCommands'), {
      'plakarExport.read': () => ({ ...plakarExport, stores: [] }),
    });
    expect(dialog.getByText(t('plakarApps.storeUnknownHelp', { name: 'STORE' }))).toBeVisible();
    expect(dialog.getByText(/^plakar at @STORE backup/)).toBeVisible();
  });
});

describe('exporting to plakar', () => {
  it('names the places of secrets, never their values', async () => {
    const { user, dialog, asked } = await open(t('plakarApps.export'), {
      'plakarExport.save': () => ({
        exportId: crypto.randomUUID(),
        path: '/home/me/x.yml',
        canOpen: false,
      }),
    });
    await user.click(
      dialog.getByRole('switch', {
        name: (name) => name.startsWith(t('plakarApps.exportSecrets', { fields: leftOutLabels })),
      }),
    );
    expect(dialog.getByLabelText(t('plakarApps.configuration')).textContent).toBe(
      'assets-source:\n  location: "s3://h/b"\n  access_key: "••••••••"\n  secret_access_key: "••••••••"',
    );
    expect(dialog.queryByRole('button', { name: t('plakarApps.configurationCopy') })).toBeNull();
    await user.click(dialog.getByRole('button', { name: t('plakarApps.exportFileSave') }));
    expect(await dialog.findByText('/home/me/x.yml')).toBeVisible();
    expect(dialog.getByText(t('plakarApps.exportDoneSecretsHelp'))).toBeVisible();
    expect(asked).toContainEqual({
      channel: 'plakarExport.save',
      request: { appIds: [appId], isWhole: true },
    });
  });

  it('offers to unlock a locked vault', async () => {
    const { user, dialog } = await open(t('plakarApps.export'), {
      'plakarExport.save': () => failWith('vault.locked'),
    });
    await user.click(dialog.getByRole('button', { name: t('plakarApps.exportFileSave') }));
    expect(await dialog.findByRole('button', { name: t('common.unlock') })).toBeVisible();
  });

  it('exports the apps of a role together', async () => {
    const many = Array.from({ length: 11 }, (_, index) => ({ ...entry, entry: `e${index}` }));
    const apps = many.map((_, index) =>
      anApp({ id: crypto.randomUUID(), name: `source ${index}` }),
    );
    const { user, asked } = renderApp(
      {
        'plakarApp.list': () => apps,
        'plakarExport.read': () => ({ ...plakarExport, entries: many }),
      },
      '#/apps',
    );
    await user.click(await screen.findByText(`${t('plakarApps.filterSources')} (11)`));
    await user.click(screen.getByRole('button', { name: t('plakarApps.export') }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByRole('button', { name: t('plakarApps.exportFileSave') }),
    ).toBeVisible();
    expect(asked.at(-1)?.request).toEqual({ appIds: apps.map(({ id }) => id) });
  });
});
