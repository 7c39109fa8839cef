import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { scrollUntilMoved } from '../../../../renderer/navigation/scroll-until-moved.ts';
import { t } from '../../../../renderer/text/translate.ts';
import { aSummary } from '../../../fakes/summary.ts';
import { renderApp } from '../render-app.tsx';

const scroller = () => document.querySelector<HTMLElement>('.content-screen')!;

function scrollTo(top: number) {
  scroller().scrollTop = top;
  fireEvent.scroll(scroller());
}

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

describe('a screen', () => {
  it('opens at its top, and returns to its place with Back and Forward', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('link', { name: t('common.settings') }));
    await heading(t('common.settings'));
    scrollTo(700);
    await user.click(screen.getByRole('link', { name: t('common.secretProviders') }));
    await heading(t('common.secretProviders'));
    expect(scroller().scrollTop).toBe(0);
    scrollTo(90);
    act(() => window.history.back());
    await heading(t('common.settings'));
    await waitFor(() => expect(scroller().scrollTop).toBe(700));
    act(() => window.history.forward());
    await heading(t('common.secretProviders'));
    await waitFor(() => expect(scroller().scrollTop).toBe(90));
  });

  it('opens at its top when a link leads to a screen that was scrolled before', async () => {
    const { user } = renderApp();
    await user.click(screen.getByRole('link', { name: t('common.settings') }));
    scrollTo(700);
    await user.click(screen.getByRole('link', { name: t('common.coverage') }));
    await user.click(screen.getByRole('link', { name: t('common.settings') }));
    await heading(t('common.settings'));
    expect(scroller().scrollTop).toBe(0);
  });

  it('takes the focus from an element that went away, and leaves that of a link in the sidebar', async () => {
    const { user } = renderApp({ 'inventory.list': () => [aSummary()] });
    const card = await screen.findAllByRole('link', { name: aSummary().name });
    await user.click(card.at(-1)!);
    await heading(aSummary().name);
    expect(document.activeElement).toHaveAttribute('id', 'content');
    const link = screen.getByRole('link', { name: t('common.coverage') });
    await user.click(link);
    await heading(t('common.coverage'));
    expect(link).toHaveFocus();
  });
});

describe('scrolling until the user moves', () => {
  /** A box that scrolls only as far as its content reaches. */
  function createBox() {
    const box = document.createElement('div');
    let height = 100;
    let top = 0;
    Object.defineProperty(box, 'scrollTop', {
      get: () => top,
      set: (wanted: number) => {
        top = Math.min(wanted, height);
      },
    });
    document.body.append(box);
    const grow = async () => {
      height += 300;
      box.append(document.createElement('p'));
      await new Promise((resolve) => setTimeout(resolve));
    };
    return { box, grow };
  }

  it('reaches a place that content read later makes room for', async () => {
    const { box, grow } = createBox();
    const { stop } = scrollUntilMoved(box, () => {
      box.scrollTop = 350;
    });
    expect(box.scrollTop).toBe(100);
    await grow();
    expect(box.scrollTop).toBe(350);
    stop();
  });

  it('leaves the box to the user who turns the wheel', async () => {
    const { box, grow } = createBox();
    const scrolling = scrollUntilMoved(box, () => {
      box.scrollTop = 350;
    });
    fireEvent.wheel(window);
    expect(scrolling.isOver()).toBe(true);
    await grow();
    expect(box.scrollTop).toBe(100);
  });
});
