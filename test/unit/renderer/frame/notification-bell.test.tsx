import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { notify } from '../../../../renderer/kit/notify.ts';
import { offerUndo } from '../../../../renderer/kit/undo-notification.tsx';
import { t } from '../../../../renderer/text/translate.ts';
import { renderApp } from '../render-app.tsx';

const bell = (unread: number) =>
  screen.getByRole('button', {
    name:
      unread === 0 ? t('frame.notifications') : t('frame.notificationsUnread', { count: unread }),
  });
const entries = async () =>
  within(await screen.findByRole('list', { name: t('frame.notifications') })).getAllByRole(
    'listitem',
  );

describe('the notifications of this session', () => {
  it('can be read again, the newest first, with what a missed one said', async () => {
    const { user } = renderApp();
    act(() => {
      notify({ title: 'First', message: 'What it said' });
      offerUndo('Excluded', async () => undefined);
    });
    await user.click(bell(2));
    const [newest, oldest] = await entries();
    expect(newest).toHaveTextContent('Excluded');
    expect(newest).not.toHaveTextContent(t('common.undo'));
    expect(oldest).toHaveTextContent('First');
    expect(oldest).toHaveTextContent('What it said');
  });

  it('are read once they were opened', async () => {
    const { user } = renderApp();
    act(() => void notify({ message: 'One' }));
    await user.click(bell(1));
    await user.click(bell(0));
    expect(bell(0)).toBeVisible();
    act(() => void notify({ message: 'Two' }));
    expect(bell(1)).toBeVisible();
  });

  it('are the last fifty', async () => {
    const { user } = renderApp();
    act(() => {
      for (let count = 1; count <= 55; count++) notify({ message: `Number ${count}` });
    });
    await user.click(bell(50));
    const all = await entries();
    expect(all).toHaveLength(50);
    expect(all[0]).toHaveTextContent('Number 55');
  });

  it('say so when there is none', async () => {
    const { user } = renderApp();
    await user.click(bell(0));
    expect(await screen.findByText(t('frame.notificationsEmpty'))).toBeVisible();
  });
});
