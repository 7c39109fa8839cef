import type { Bridge } from '../shared/bridge/contract.ts';

declare global {
  /** What the preload puts on the page that a test drives. */
  interface Window {
    readonly bridge: Bridge;
  }
}
