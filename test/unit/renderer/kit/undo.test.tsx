import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { requestAction } from '../../../../renderer/navigation/requested-action.ts';
import { offerUndo } from '../../../../renderer/kit/undo-notification.tsx';
import { t } from '../../../../renderer/text/translate.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { renderApp } from '../render-app.tsx';

function offer(...done: string[]) {
  const undone: string[] = [];
  act(() => {
    for (const each of done) {
      offerUndo(each, () => {
        undone.push(each);
        return Promise.resolve();
      });
    }
  });
  return undone;
}

function pressUndo(target: Element = document.body) {
  fireEvent.keyDown(target, { key: 'z', ctrlKey: true });
}

describe('undo', () => {
  it('undoes the newest change with Ctrl+Z, then the one before, and says which', async () => {
    renderApp();
    const undone = offer('First.', 'Second.');
    pressUndo();
    expect(await screen.findByText(t('kit.undone', { what: 'Second.' }))).toBeInTheDocument();
    pressUndo();
    expect(await screen.findByText(t('kit.undone', { what: 'First.' }))).toBeInTheDocument();
    expect(undone).toEqual(['Second.', 'First.']);
    pressUndo();
    expect(await screen.findByText(t('kit.undoNone'))).toBeInTheDocument();
  });

  it('undoes changes in order, however quickly it is asked', async () => {
    renderApp();
    const order: string[] = [];
    let finish = () => {};
    act(() => {
      offerUndo('First.', () => Promise.resolve(order.push('first')));
      offerUndo(
        'Second.',
        () =>
          new Promise<void>((resolve) => {
            finish = () => {
              order.push('second');
              resolve();
            };
          }),
      );
    });
    pressUndo();
    pressUndo();
    await waitFor(() => expect(finish).not.toBeNull());
    await Promise.resolve();
    finish();
    await waitFor(() => expect(order).toEqual(['second', 'first']));
  });

  it('does not undo twice what its button undid', async () => {
    const { user } = renderApp();
    const undone = offer('First.', 'Second.');
    const [button] = await screen.findAllByRole('button', { name: t('common.undo') });
    await user.click(button ?? document.body);
    pressUndo();
    await waitFor(() => expect(undone.toSorted()).toEqual(['First.', 'Second.']));
  });

  it('leaves Ctrl+Z in a text field to the text', () => {
    renderApp();
    const undone = offer('First.');
    const field = document.createElement('input');
    document.body.append(field);
    pressUndo(field);
    field.type = 'checkbox';
    expect(undone).toEqual([]);
    pressUndo(field);
    field.remove();
    return waitFor(() => expect(undone).toEqual(['First.']));
  });

  it('is also asked for by the menu: in a text field for its text, elsewhere for the change', async () => {
    renderApp();
    const undone = offer('First.');
    const undoText = vi.fn<(command: string) => boolean>(() => true);
    document.execCommand = undoText;
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    act(() => requestAction('undo'));
    expect(undoText).toHaveBeenCalledWith('undo');
    expect(undone).toEqual([]);
    field.remove();
    act(() => requestAction('undo'));
    await waitFor(() => expect(undone).toEqual(['First.']));
  });

  it('reports what could not be undone, and goes on with the change before', async () => {
    renderApp();
    const undone = offer('First.');
    act(() => offerUndo('Second.', () => Promise.reject(new AppError('exclusion.notUndoable'))));
    pressUndo();
    expect(await screen.findByText(t('errors.exclusion.notUndoable.title'))).toBeInTheDocument();
    pressUndo();
    await waitFor(() => expect(undone).toEqual(['First.']));
  });

  it('keeps what could not be undone for now, in its order, until it succeeds', async () => {
    const { user } = renderApp();
    const undone = offer('First.');
    let isTaken = true;
    act(() =>
      offerUndo('Second.', () => {
        if (isTaken) return Promise.reject(new AppError('inventory.nameTaken'));
        undone.push('Second.');
        return Promise.resolve();
      }),
    );
    pressUndo();
    expect(await screen.findByText(t('kit.undoFailed', { what: 'Second.' }))).toBeInTheDocument();
    expect(screen.getByText(new RegExp(t('errors.inventory.nameTaken.title')))).toBeInTheDocument();
    isTaken = false;
    await user.click(screen.getByRole('button', { name: t('kit.tryAgain') }));
    expect(await screen.findByText(t('kit.undone', { what: 'Second.' }))).toBeInTheDocument();
    pressUndo();
    await waitFor(() => expect(undone).toEqual(['Second.', 'First.']));
  });

  it('tries again with Ctrl+Z what could not be undone, unless the user gives it up', async () => {
    const { user } = renderApp();
    const undone = offer('First.');
    let attempts = 0;
    act(() =>
      offerUndo('Second.', () => {
        attempts += 1;
        return Promise.reject(new AppError('inventory.nameTaken'));
      }),
    );
    pressUndo();
    await screen.findByText(t('kit.undoFailed', { what: 'Second.' }));
    pressUndo();
    await waitFor(() => expect(attempts).toBe(2));
    await user.click(await screen.findByRole('button', { name: t('kit.undoGiveUp') }));
    pressUndo();
    await waitFor(() => expect(undone).toEqual(['First.']));
  });
});
