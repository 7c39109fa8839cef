import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../../shared/errors.ts';
import { failWith, type FakeHandlers } from '../../../../fakes/fake-bridge.ts';
import { aPointSource } from '../../../../fakes/summary.ts';
import { renderApp } from '../../render-app.tsx';

function renderSettings(handlers: FakeHandlers = {}) {
  return renderApp(
    {
      'plakar.describe': () => ({
        configFolder: '/home/me/.config/plakar',
        stores: ['main', 'old'],
      }),
      ...handlers,
    },
    '#/settings',
  );
}

describe('restore point sources', () => {
  it('says that none is read', async () => {
    renderSettings();
    expect(await screen.findByText('No source is read yet.')).toBeVisible();
  });

  it('tells what was read, and how much of it belongs to known resources', async () => {
    renderSettings({ 'pointsource.list': () => [aPointSource()] });
    expect(
      await screen.findByText(/^1,204 snapshots, 980 of known resources; read on /),
    ).toBeVisible();
    expect(screen.getByText('Passphrase from plakar’s own configuration')).toBeVisible();
  });

  it('says why a store could not be read, and that what it showed is kept', async () => {
    const { failure } = new AppError('plakar.wrongPassphrase');
    renderSettings({ 'pointsource.list': () => [aPointSource({ isRead: false, failure })] });
    expect(await screen.findByText('The passphrase does not open the store.')).toBeVisible();
    expect(screen.getByText(/^What it showed on .* is kept/)).toBeVisible();
  });

  it('offers the stores of plakar that are not read yet, and sends the passphrase once', async () => {
    const { user, asked } = renderSettings({
      'pointsource.list': () => [aPointSource()],
      'pointsource.add': ({ store }) => aPointSource({ store }),
    });
    await user.click(await screen.findByRole('button', { name: 'Add store' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add store' }));
    await user.click(dialog.getByRole('combobox', { name: 'Store' }));
    expect(await screen.findByRole('option', { name: 'old' })).toBeVisible();
    expect(screen.queryByRole('option', { name: 'main' })).toBeNull();
    await user.click(screen.getByRole('option', { name: 'old' }));
    await user.type(dialog.getByLabelText('Passphrase'), 'correct horse');
    await user.click(dialog.getByRole('button', { name: 'Add store' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(asked.filter(({ channel }) => channel === 'pointsource.add')).toEqual([
      {
        channel: 'pointsource.add',
        request: { store: 'old', passphrase: { kind: 'typed', text: 'correct horse' } },
      },
    ]);
  });

  it('takes no name that could be an option of plakar', async () => {
    const { user, asked } = renderSettings();
    await user.click(await screen.findByRole('button', { name: 'Add store' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add store' }));
    await user.type(dialog.getByRole('combobox', { name: 'Store' }), '-no-auth');
    await user.click(dialog.getByRole('button', { name: 'Add store' }));
    expect(dialog.getByText(/^Enter the name of a store/)).toBeVisible();
    expect(asked.map(({ channel }) => channel)).not.toContain('pointsource.add');
  });

  it('stays open with the reason when a store cannot be added', async () => {
    const { user } = renderSettings({
      'pointsource.add': () => failWith('pointsource.alreadyThere'),
    });
    await user.click(await screen.findByRole('button', { name: 'Add store' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Add store' }));
    await user.type(dialog.getByRole('combobox', { name: 'Store' }), '@main');
    await user.click(dialog.getByRole('button', { name: 'Add store' }));
    expect(await dialog.findByText('This store is already read.')).toBeVisible();
  });
});
