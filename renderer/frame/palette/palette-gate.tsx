import { useTimeout } from '@mantine/hooks';
import { lazy, Suspense, useState } from 'react';
import { useRequestedAction } from '../../navigation/requested-action.ts';

const load = () => import('./palette-host.tsx');

const PaletteHost = lazy(async () => ({ default: (await load()).PaletteHost }));

/** After the start, which it must not slow down. */
const loadAfterMs = 2000;

/** Opens the palette on request of the menu or the sidebar. */
export function PaletteGate() {
  const [state, setState] = useState<'unused' | 'open' | 'closed'>('unused');
  useTimeout(() => void load(), loadAfterMs, { autoInvoke: true });
  useRequestedAction('palette', () => setState('open'));
  if (state === 'unused') return null;
  return (
    <Suspense>
      <PaletteHost isOpen={state === 'open'} onClose={() => setState('closed')} />
    </Suspense>
  );
}
