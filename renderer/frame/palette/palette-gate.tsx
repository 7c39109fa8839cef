import { useState } from 'react';
import { onDemand } from '../../kit/on-demand.tsx';
import { useRequestedAction } from '../../navigation/requested-action.ts';

const PaletteHost = onDemand(async () => (await import('./palette-host.tsx')).PaletteHost);

/** Opens the palette on request of the menu or the sidebar. */
export function PaletteGate() {
  /** null: not yet. */
  const [isOpen, setIsOpen] = useState<boolean | null>(null);
  useRequestedAction('palette', () => setIsOpen(true));
  return isOpen !== null && <PaletteHost isOpen={isOpen} onClose={() => setIsOpen(false)} />;
}
