import type { PowerState } from '../../shared/sync/automatic-sync.ts';

/** The state of this computer that automatic syncs depend on. */
export interface PowerWatch {
  /** False is certain, true is not: there is a network, but it may not reach the internet. */
  isOnline(): boolean;
  /** The power source. Cheap enough to read twice a minute. */
  power(): Promise<PowerState>;
  /** Whether `power` can ever be `saver` on this computer. */
  isSaverKnown: boolean;
  /** Returns a function that stops it. */
  every(ms: number, check: () => void): () => void;
  /** Called when the power source changes. Returns a function that stops listening. */
  onChanged(listener: () => void): () => void;
  /** Called after sleep; the network may need a while. Returns a function that stops listening. */
  onWoken(listener: () => void): () => void;
}
