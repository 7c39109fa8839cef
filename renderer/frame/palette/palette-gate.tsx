import { useState } from 'react';
import { useRequestedAction } from '../../navigation/requested-action.ts';
import { PaletteHost } from './palette-host.tsx';

/**
 * Opens the palette on request of the menu or the sidebar. Not a chunk of its own: what it shares with the screens would
 * become a third one, whose styles come before Mantine's and lose to them.
 */
export function PaletteGate() {
  const [state, setState] = useState<'unused' | 'open' | 'closed'>('unused');
  useRequestedAction('palette', () => setState('open'));
  if (state === 'unused') return null;
  return <PaletteHost isOpen={state === 'open'} onClose={() => setState('closed')} />;
}
