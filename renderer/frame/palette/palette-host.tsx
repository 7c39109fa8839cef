import { flushSync } from 'react-dom';
import { useInventoryActions } from '../../inventories/actions/use-inventory-actions.tsx';
import type { PaletteEntry } from './palette-entries.ts';
import { Palette } from './palette.tsx';
import { useAppTools } from './use-app-tools.ts';

interface PaletteHostProps {
  isOpen: boolean;
  onClose: () => void;
}

/** The palette, and the dialogs of its actions, which outlive it. */
export function PaletteHost({ isOpen, onClose }: PaletteHostProps) {
  const app = useAppTools();
  const inventoryActions = useInventoryActions();

  function pick({ run }: PaletteEntry) {
    const before = window.location.hash;
    // First: a dialog that opens must find the focus where it was before the palette.
    flushSync(onClose);
    run();
    if (window.location.hash !== before) {
      document.getElementById('content')?.focus({ preventScroll: true });
    }
  }

  return (
    <>
      {isOpen && <Palette {...{ app, inventoryActions, onClose }} onPick={pick} />}
      {inventoryActions.dialog}
    </>
  );
}
