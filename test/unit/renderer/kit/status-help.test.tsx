import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { StatusHelp } from '../../../../renderer/kit/status-help.tsx';
import { t } from '../../../../renderer/text/translate.ts';
import { renderScreen } from '../resources/render-resources.tsx';

it('says what a status means, and leads to the guide', async () => {
  const { user } = renderScreen(<StatusHelp protection="stale" />, {}, '/coverage');
  await user.click(
    screen.getByRole('button', { name: t('kit.helpLabel', { term: t('status.stale') }) }),
  );
  expect(await screen.findByText(t('status.staleHelp'))).toBeVisible();
  await user.click(screen.getByRole('link', { name: t('kit.helpGuide') }));
  expect(window.location.hash).toBe('#/guide/statuses');
  await waitFor(() => expect(screen.queryByText(t('status.staleHelp'))).toBeNull());
});

it('says what each status means beside the name of their column', async () => {
  const { user } = renderScreen(<StatusHelp />, {}, '/resources');
  await user.click(
    screen.getByRole('button', { name: t('kit.helpLabel', { term: t('common.state') }) }),
  );
  for (const id of ['protected', 'stale', 'notProtected', 'unknown', 'excluded'] as const) {
    expect(await screen.findByText(t(`status.${id}`))).toBeVisible();
    expect(screen.getByText((words) => words.includes(t(`status.${id}Help`)))).toBeVisible();
  }
});
