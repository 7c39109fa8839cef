import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { aReport } from '../../../fakes/coverage.ts';
import { renderApp } from '../render-app.tsx';
import { t } from '../../../../renderer/text/translate.ts';

it.each([
  ['/', 'inventories.listEmptyTitle'],
  ['/resources', 'common.noInventoryYet'],
  ['/coverage', 'common.noInventoryYet'],
  ['/apps', 'common.noInventoryYet'],
] as const)('%s opens the dialog for a new inventory over itself', async (address, title) => {
  const { user } = renderApp({ 'coverage.read': () => aReport({ asOf: null }) }, `#${address}`);
  expect(await screen.findByRole('heading', { name: t(title) })).toBeVisible();
  const button = screen.getByRole('button', { name: t('common.addInventory') });
  await user.click(button);
  await screen.findByRole('dialog', { name: t('inventories.addTitle') });
  expect(window.location.hash).toBe(`#${address}`);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(button).toHaveFocus();
});
