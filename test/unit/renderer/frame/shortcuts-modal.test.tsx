import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { requestPage } from '../../../../renderer/navigation/requested-pages.ts';
import { t, type TextId } from '../../../../renderer/text/translate.ts';
import { renderApp } from '../render-app.tsx';

async function openList() {
  renderApp();
  act(() => requestPage('shortcuts'));
  const dialog = within(await screen.findByRole('dialog', { name: t('frame.shortcuts') }));
  /** The keys of a line, as shown. */
  return (label: TextId) =>
    [...(dialog.getByText(t(label)).nextElementSibling?.querySelectorAll('kbd') ?? [])].map(
      ({ textContent }) => textContent,
    );
}

describe('the list of shortcuts', () => {
  it('has those of the menu, of the table and of its columns', async () => {
    const keysOf = await openList();
    expect(keysOf('frame.palette')).toEqual([t('frame.ctrlKey'), 'K']);
    expect(keysOf('frame.shortcutSelectAll')).toEqual([t('frame.ctrlKey'), 'A']);
    expect(keysOf('frame.shortcutClear')).toEqual([t('frame.escapeKey')]);
    expect(keysOf('frame.shortcutResizeColumn')).toEqual(['←', '→']);
    expect(keysOf('frame.shortcutMoveColumn').slice(0, 3)).toEqual([
      t('frame.ctrlKey'),
      t('frame.shiftKey'),
      '←',
    ]);
    expect(keysOf('guide.title')).toEqual(['F1']);
  });

  it('names the keys of a Mac', async () => {
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Macintosh; Intel Mac OS X');
    const keysOf = await openList();
    expect(keysOf('common.addInventory')).toEqual(['⌘', 'N']);
  });
});
