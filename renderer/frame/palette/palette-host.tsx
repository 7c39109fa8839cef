import { flushSync } from 'react-dom';
import { useInventoryActions } from '../../inventories/actions/use-inventory-actions.tsx';
import type { PaletteEntry } from './palette-entries.ts';
import { useAppTools } from './use-app-tools.ts';
import { Palette } from './palette.tsx';

interface PaletteHostProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The palette, and the dialogs of its actions, which outlive it. */
export function PaletteHost({ isOpen, onClose }: PaletteHostProps) {
  const app = useAppTools();
  const inventoryActions = useInventoryActions();

  function pick({ run, hasOwnFocus = false }: PaletteEntry) {
    const before = window.location.hash;
    // First: a dialog that opens must find the focus where it was before the palette.
    flushSync(onClose);
    run();
    if (!hasOwnFocus && window.location.hash !== before) {
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  }

  return (
    <>
      {isOpen && <Palette {...{ app, inventoryActions }} onClose={onClose} onPick={pick} />}
      {inventoryActions.dialog}
    </>
  );
}
