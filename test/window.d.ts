import type { Bridge } from '../shared/bridge/contract.ts';

declare global {
  /** The functions that the preload exposes to the page of a test. */
  interface Window {
    readonly bridge: Bridge;
  }
}
