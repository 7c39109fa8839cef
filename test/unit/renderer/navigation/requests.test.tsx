import { act, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  requestAction,
  useRequestedAction,
} from '../../../../renderer/navigation/requested-action.ts';
import { followRequestedPages } from '../../../../renderer/navigation/requested-pages.ts';
import { createFakeBridge } from '../../../fakes/fake-bridge.ts';

const run = vi.fn<() => void>();

function Finder() {
  useRequestedAction('find', run);
  return null;
}

function Undoer() {
  useRequestedAction('undo', run);
  return null;
}

afterEach(() => {
  requestAction(null);
  run.mockReset();
  window.location.hash = '';
  document.body.replaceChildren();
});

function follow() {
  const { bridge, emit } = createFakeBridge();
  vi.stubGlobal('bridge', bridge);
  return { emit, stop: followRequestedPages() };
}

describe('a request of the menu', () => {
  it('waits until the page that handles it is rendered, and is handled once', () => {
    const { emit, stop } = follow();
    emit('page.requested', { page: 'find' });
    expect(window.location.hash).toBe('#/resources');
    const { rerender } = render(<Finder />);
    rerender(<Finder />);
    expect(run).toHaveBeenCalledTimes(1);
    act(() => emit('page.requested', { page: 'find' }));
    expect(run).toHaveBeenCalledTimes(2);
    stop();
  });

  it('is dropped when another page is requested before it could be handled', () => {
    const { emit, stop } = follow();
    emit('page.requested', { page: 'find' });
    emit('page.requested', { page: 'apps' });
    render(<Finder />);
    expect(run).not.toHaveBeenCalled();
    expect(window.location.hash).toBe('#/apps');
    stop();
  });

  it('preserves the filters of the open page', () => {
    const { emit, stop } = follow();
    window.location.hash = '#/resources?text=web';
    emit('page.requested', { page: 'resources' });
    expect(window.location.hash).toBe('#/resources?text=web');
    stop();
  });

  it('for undo reaches the page while a dialog is open: its fields are undone too', () => {
    const { emit, stop } = follow();
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    document.body.append(dialog);
    render(<Undoer />);
    act(() => emit('page.requested', { page: 'undo' }));
    expect(run).toHaveBeenCalledTimes(1);
    stop();
  });

  it('does nothing while a dialog is open', () => {
    const { emit, stop } = follow();
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.setAttribute('aria-modal', 'true');
    document.body.append(dialog);
    emit('page.requested', { page: 'apps' });
    expect(window.location.hash).not.toContain('apps');
    stop();
  });
});
