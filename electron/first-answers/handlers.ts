import type { Handlers } from '../../shared/bridge/contract.ts';
import type { LeftScreen } from './left-screen.ts';

export function lastScreenHandlers({ leftScreen }: { leftScreen: Pick<LeftScreen, 'leave'> }) {
  return {
    // `main.ts` answers the first page of a run.
    'lastScreen.read': async () => null,
    'lastScreen.leave': async (screen) => leftScreen.leave(screen),
  } satisfies Partial<Handlers>;
}
