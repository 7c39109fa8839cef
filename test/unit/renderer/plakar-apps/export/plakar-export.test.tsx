import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { tagOf } from '../../../../../shared/resources/rules/resource-tag.ts';
import type { PlakarExport } from '../../../../../shared/plakar-apps/plakar-export.ts';
import { anApp, appId, bucketUrn } from '../../../../fakes/apps.ts';
import { type FakeHandlers, failWith } from '../../../../fakes/fake-bridge.ts';
import { renderApp } from '../../render-app.tsx';

const document =
  'assets-source:\n  location: "s3://h/b"\n  #access_key: ""\n  #secret_access_key: ""\n';
const entry = {
  appId,
  appName: 'assets source',
  entry: 'assets-source',
  location: 's3://h/b',
  leftOut: ['access_key', 'secret_access_key'] as PlakarExport['entries'][number]['leftOut'],
};
const handed: PlakarExport = {
  role: 'source',
  entries: [entry],
  document,
  fileName: 'plakar-source.yml',
  stores: [{ name: 'main', appName: null }],
};

async function open(item: string, handlers: FakeHandlers = {}) {
  const apps = [anApp(), anApp({ id: crypto.randomUUID(), name: 'other' })];
  const answers: FakeHandlers = {
    'app.list': () => apps,
    'plakarexport.read': () => handed,
    ...handlers,
  };
  const rendered = renderApp(answers, '#/apps');
  const { user } = rendered;
  await user.click(await screen.findByRole('button', { name: 'Actions for assets source' }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
  const dialog = within(await screen.findByRole('dialog', { name: item }));
  await dialog.findByLabelText('Configuration');
  return { ...rendered, dialog };
}

describe('copying plakar commands', () => {
  it('shows the configuration, what it lacks, and the commands of a shell', async () => {
    const { user, dialog } = await open('Copy plakar commands');
    expect(dialog.getByLabelText('Configuration').textContent).toBe(document.trimEnd());
    expect(dialog.getByText(/^Left out: Access key, Secret access key\./)).toBeVisible();
    const tag = tagOf(bucketUrn);
    expect(dialog.getByText(`plakar at @main backup -tag ${tag} @assets-source`)).toBeVisible();
    await user.click(dialog.getByText('PowerShell'));
    expect(dialog.getByText(`plakar at '@main' backup -tag ${tag} '@assets-source'`)).toBeVisible();
  });

  it('says what to do where no store is known', async () => {
    const { dialog } = await open('Copy plakar commands', {
      'plakarexport.read': () => ({ ...handed, stores: [] }),
    });
    expect(dialog.getByText(/in the place of STORE\.$/)).toBeVisible();
    expect(dialog.getByText(/^plakar at @STORE backup/)).toBeVisible();
  });
});

describe('exporting to plakar', () => {
  it('says where secrets will be, never what they are', async () => {
    const { user, dialog, asked } = await open('Export to plakar', {
      'plakarexport.save': () => ({ exportId: crypto.randomUUID(), path: '/home/me/x.yml' }),
    });
    await user.click(dialog.getByRole('switch', { name: /^With secrets/ }));
    expect(dialog.getByLabelText('Configuration').textContent).toBe(
      'assets-source:\n  location: "s3://h/b"\n  access_key: "••••••••"\n  secret_access_key: "••••••••"',
    );
    expect(dialog.queryByRole('button', { name: 'Copy configuration' })).toBeNull();
    await user.click(dialog.getByRole('button', { name: 'Save file…' }));
    expect(await dialog.findByText('/home/me/x.yml')).toBeVisible();
    expect(dialog.getByText(/^It holds secrets in plain text/)).toBeVisible();
    expect(asked).toContainEqual({
      channel: 'plakarexport.save',
      request: { appIds: [appId], isWhole: true },
    });
  });

  it('offers to unlock what is locked', async () => {
    const { user, dialog } = await open('Export to plakar', {
      'plakarexport.save': () => failWith('vault.locked'),
    });
    await user.click(dialog.getByRole('button', { name: 'Save file…' }));
    expect(await dialog.findByRole('button', { name: 'Unlock' })).toBeVisible();
  });

  it('exports the apps of a role together', async () => {
    const many = Array.from({ length: 11 }, (_, index) => ({ ...entry, entry: `e${index}` }));
    const apps = many.map((_, index) =>
      anApp({ id: crypto.randomUUID(), name: `source ${index}` }),
    );
    const { user, asked } = renderApp(
      {
        'app.list': () => apps,
        'plakarexport.read': () => ({ ...handed, entries: many }),
      },
      '#/apps',
    );
    await user.click(await screen.findByText('Sources (11)'));
    await user.click(screen.getByRole('button', { name: 'Export to plakar' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByRole('button', { name: 'Save file…' })).toBeVisible();
    expect(asked.at(-1)?.request).toEqual({ appIds: apps.map(({ id }) => id) });
  });
});
