import type { PowerState } from '../../shared/sync/automatic-sync.ts';

/** What this computer can do now without bothering its user. */
export interface PowerWatch {
  /** false is sure, true is not: there is some network, which may lead nowhere. */
  isOnline(): boolean;
  /** What it runs on. Cheap enough to be asked twice a minute. */
  power(): Promise<PowerState>;
  /** Whether `power` can ever be `saver` here. */
  canTellSaver: boolean;
  /** Returns the function that stops it. */
  every(ms: number, check: () => void): () => void;
  /** What it runs on has changed. Returns the function that stops listening. */
  onChanged(listener: () => void): () => void;
  /** It woke up: its network may take a while to come. Returns the function that stops listening. */
  onWoken(listener: () => void): () => void;
}
