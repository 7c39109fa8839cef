import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { t } from '../../../../renderer/text/translate.ts';
import { setLanguage } from '../../../../renderer/text/language.ts';
import { renderApp } from '../render-app.tsx';

const contents = () => within(screen.getByRole('navigation', { name: t('guide.contents') }));
const heading = (name: string, level = 2) => screen.findByRole('heading', { name, level });

describe('the guide', () => {
  it('opens at the section of its address', async () => {
    renderApp({}, '#/guide/statuses');
    const title = await heading('Statuses', 3);
    await waitFor(() => expect(title).toHaveFocus());
    expect(contents().getByRole('link', { name: 'Statuses' })).toHaveAttribute(
      'aria-current',
      'location',
    );
  });

  it('shows the sections that contain the words of a search, and marks them', async () => {
    const { user } = renderApp({}, '#/guide');
    await heading('Sync');
    await user.type(screen.getByRole('searchbox', { name: t('guide.search') }), 'apparmor');
    await waitFor(() => expect(contents().getAllByRole('link')).toHaveLength(1));
    expect(await heading('AppImage on Ubuntu', 3)).toBeVisible();
    expect(screen.queryByRole('heading', { name: 'Sync' })).toBeNull();
    expect(document.querySelector('mark')).toHaveTextContent(/AppArmor/i);
    await user.type(screen.getByRole('searchbox', { name: t('guide.search') }), ' nothing');
    expect(
      await screen.findByText(t('guide.notFound', { search: 'apparmor nothing' })),
    ).toBeVisible();
  });

  it('follows its own links, also out of a search', async () => {
    const { user } = renderApp({}, '#/guide');
    await user.type(screen.getByRole('searchbox', { name: t('guide.search') }), 'approved yet');
    await waitFor(() => expect(contents().getAllByRole('link')).toHaveLength(1));
    await user.click(screen.getByRole('link', { name: 'approve it' }));
    expect(window.location.hash).toBe('#/guide/approve-addresses');
    expect(await heading('Approve addresses', 3)).toBeVisible();
    expect(screen.getByRole('searchbox', { name: t('guide.search') })).toHaveValue('');
  });

  it('is marked as English in another language, and says so', async () => {
    setLanguage({ language: 'fr', locale: 'fr-FR' });
    renderApp({}, '#/guide');
    expect(await screen.findByText(t('guide.englishOnly'))).toBeVisible();
    expect(screen.getByRole('article')).toHaveAttribute('lang', 'en');
  });
});
