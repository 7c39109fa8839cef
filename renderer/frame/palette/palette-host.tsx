import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useInventoryActions } from '../../inventories/actions/use-inventory-actions.tsx';
import { useRequestedAction } from '../../navigation/requested-action.ts';
import type { PaletteEntry } from './palette-entries.ts';
import { Palette } from './palette.tsx';
import { useAppTools } from './use-app-tools.ts';

/**
 * The palette, on request of the menu or the sidebar, and the dialogs of its actions, which outlive it. Not a chunk of
 * its own: what it shares with the screens would become a third one, whose styles come before Mantine's and lose to
 * them.
 */
export function PaletteHost() {
  const [isOpen, setIsOpen] = useState(false);
  useRequestedAction('palette', () => setIsOpen(true));
  const app = useAppTools();
  const inventoryActions = useInventoryActions();
  const close = () => setIsOpen(false);

  function pick({ run, hasOwnFocus = false }: PaletteEntry) {
    const before = window.location.hash;
    // First: a dialog that opens must find the focus where it was before the palette.
    flushSync(close);
    run();
    if (!hasOwnFocus && window.location.hash !== before) {
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  }

  return (
    <>
      {isOpen && <Palette {...{ app, inventoryActions }} onClose={close} onPick={pick} />}
      {inventoryActions.dialog}
    </>
  );
}
