import type { Handlers } from '../../shared/bridge/contract.ts';
import type { DemoSwitch } from './demo-switch.ts';

/** The calls that show and leave the demo. The program answers them, whether or not the demo is shown. */
export function demoHandlers({ demo }: { demo: DemoSwitch }) {
  return {
    'demo.read': async () => ({ isShown: demo.isShown() }),
    'demo.start': () => demo.start(),
    'demo.leave': () => demo.leave(),
  } satisfies Partial<Handlers>;
}
