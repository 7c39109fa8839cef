import { useState } from 'react';
import { onDemand } from '../kit/on-demand.tsx';
import { useRequestedAction } from '../navigation/requested-action.ts';

const ShortcutsModal = onDemand(async () => (await import('./shortcuts-modal.tsx')).ShortcutsModal);

/** Opens the keyboard shortcuts from the menu. */
export function ShortcutsGate() {
  const [isOpen, setIsOpen] = useState(false);
  useRequestedAction('shortcuts', () => setIsOpen(true));
  return isOpen && <ShortcutsModal onClose={() => setIsOpen(false)} />;
}
