import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useInventoryActions } from '../../inventories/actions/use-inventory-actions.tsx';
import { useRequestedAction } from '../../navigation/requested-action.ts';
import type { PaletteEntry } from './palette-entries.ts';
import { useAppTools } from './use-app-tools.ts';
import { onDemand } from '../../kit/on-demand.tsx';

const Palette = onDemand(async () => (await import('./palette.tsx')).Palette);

/** The palette, on request of the menu or the sidebar, and the dialogs of its actions, which outlive it. */
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
