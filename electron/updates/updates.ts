import { descriptionFile, isCheckDue, isReplaceable } from './rules/update-rules.ts';
import { AppError, type Failure } from '../../shared/bridge/errors.ts';
import type {
  InstallationKind,
  Offer,
  UpdateDocument,
  UpdatePhase,
  UpdateStatus,
} from '../../shared/updates/update.ts';
import type { Document } from '../storage/document.ts';
import { feedAddress } from './feed-address.ts';

/** Downloads and installs what a feed offers. */
export interface Updater {
  /** Rejects unless the download matches the feed's description and, where the system checks it, is signed. */
  download: (
    wish: { feed: string; version: string },
    onPercent: (percent: number) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Saves everything, replaces the program and restarts it. */
  install: () => Promise<void>;
}

/** Questions of the main process, outside of the page: a feed delivers a program that then runs. */
export interface UpdateQuestions {
  feed: (address: string, kind: InstallationKind) => Promise<boolean>;
  download: (offer: Offer) => Promise<boolean>;
  install: (offer: Offer) => Promise<boolean>;
}

/** What updates need from the shell. */
export interface UpdatePorts {
  document: Document<UpdateDocument>;
  kind: InstallationKind;
  platform: string;
  arch: string;
  updater: Updater;
  questions: UpdateQuestions;
}

interface UpdatesPorts extends UpdatePorts {
  version: string;
  readOffer: (address: string, signal: AbortSignal) => Promise<Offer | null>;
  isOnline: () => boolean;
  every: (ms: number, check: () => void) => () => void;
  now: () => Date;
  failureOf: (error: unknown) => Failure;
  onChanged: (status: UpdateStatus) => void;
}

const lookMs = 60 * 60 * 1000;
/** The window comes first. */
const firstLookMs = 60_000;

/** Newer versions: the feed, checks for a newer version, and installing it. Off without a feed. */
export class Updates {
  readonly #ports: UpdatesPorts;
  #state: UpdatePhase = { phase: 'idle' };
  #running: AbortController | null = null;
  /** The last attempt, including failed ones: automatic checks wait a day after a failure too. */
  #triedAt: string | null = null;
  #stops: (() => void)[] = [];

  constructor(ports: UpdatesPorts) {
    this.#ports = ports;
  }

  /** Checks once a day while there is a feed. */
  start(): void {
    const { every } = this.#ports;
    const first = every(firstLookMs, () => {
      first();
      void this.#look();
    });
    this.#stops = [first, every(lookMs, () => void this.#look())];
  }

  stop(): void {
    for (const stop of this.#stops) stop();
    this.#running?.abort();
  }

  read(): UpdateStatus {
    const { document, version, kind } = this.#ports;
    const { feed, checkedAt } = document.read();
    return {
      feed,
      checkedAt,
      version,
      kind,
      isReplaceable: isReplaceable(kind),
      state: this.#state,
    };
  }

  /**
   * Changes the feed, if the user confirms outside of the page; null: no feed. Throws `update.invalidFeed`, or an error
   * of the disk; then nothing has changed.
   */
  async setFeed(text: string | null): Promise<UpdateStatus> {
    const { document, questions, kind } = this.#ports;
    const feed = text === null ? null : feedAddress(text);
    if (text !== null && feed === null) throw new AppError('update.invalidFeed');
    if (feed === document.read().feed) return this.read();
    if (feed !== null && !(await questions.feed(feed, kind))) return this.read();
    document.write({ feed, checkedAt: null });
    this.#triedAt = null;
    this.#running?.abort();
    this.#become({ phase: 'idle' });
    return this.read();
  }

  /** Checks the feed. Throws `update.noFeed`; other failures are in the status. */
  async check(): Promise<UpdateStatus> {
    const { document, platform, arch, now, readOffer } = this.#ports;
    const { feed } = document.read();
    if (feed === null) throw new AppError('update.noFeed');
    if (this.#running) return this.read();
    this.#triedAt = now().toISOString();
    return this.#run({ phase: 'checking' }, async (signal) => {
      const offer = await readOffer(`${feed}${descriptionFile(platform, arch)}`, signal);
      if (document.read().feed !== feed) return { phase: 'idle' };
      document.write({ feed, checkedAt: now().toISOString() });
      return offer === null ? { phase: 'current' } : { phase: 'available', offer };
    });
  }

  /**
   * Downloads the offered version, if the user confirms. Throws `update.notPossible` where the program cannot replace
   * itself, or no version is offered.
   */
  async download(): Promise<UpdateStatus> {
    const { kind, questions, updater } = this.#ports;
    const { feed } = this.#ports.document.read();
    if (!isReplaceable(kind) || feed === null || this.#state.phase !== 'available') {
      throw new AppError('update.notPossible');
    }
    const asked = this.#state;
    const { offer } = asked;
    const isAgreed = await questions.download(offer);
    // The feed may have changed in the meantime.
    if (!isAgreed || this.#state !== asked) return this.read();
    return this.#run({ phase: 'downloading', offer, percent: 0 }, async (signal) => {
      const onProgress = (percent: number) => {
        if (!signal.aborted) this.#become({ phase: 'downloading', offer, percent });
      };
      await updater.download({ feed, version: offer.version }, onProgress, signal);
      return { phase: 'downloaded', offer };
    });
  }

  /** Cancels a check or a download. A known offer stays. */
  cancel(): UpdateStatus {
    this.#running?.abort();
    return this.read();
  }

  /** Replaces the program and restarts it, if the user confirms. Throws `update.notPossible`. */
  async install(): Promise<UpdateStatus> {
    const { questions, updater, failureOf } = this.#ports;
    const asked = this.#state;
    if (asked.phase !== 'downloaded') throw new AppError('update.notPossible');
    const isAgreed = await questions.install(asked.offer);
    if (!isAgreed || this.#state !== asked) return this.read();
    await updater.install().catch((error: unknown) => {
      this.#become({ phase: 'failed', failure: failureOf(error) });
    });
    return this.read();
  }

  async #look(): Promise<void> {
    const { document, isOnline, now } = this.#ports;
    const { feed, checkedAt } = document.read();
    const isBusy = this.#running !== null || this.#state.phase === 'downloaded';
    const isDue = isCheckDue(checkedAt, now()) && isCheckDue(this.#triedAt, now());
    if (feed === null || isBusy || !isOnline() || !isDue) return;
    const known = this.#state;
    const { state } = await this.check();
    // A failed automatic check does not discard a known offer.
    if (state.phase === 'failed' && known.phase === 'available') this.#become(known);
  }

  async #run(
    begun: UpdatePhase,
    work: (signal: AbortSignal) => Promise<UpdatePhase>,
  ): Promise<UpdateStatus> {
    const { feed } = this.#ports.document.read();
    const before: UpdatePhase =
      begun.phase === 'downloading'
        ? { phase: 'available', offer: begun.offer }
        : { phase: 'idle' };
    const running = new AbortController();
    this.#running = running;
    this.#become(begun);
    const { signal } = running;
    const ended = await work(signal).catch((error: unknown): UpdatePhase => {
      if (signal.aborted) return before;
      return { phase: 'failed', failure: this.#ports.failureOf(error) };
    });
    if (this.#running === running) this.#running = null;
    const isLeft = this.#ports.document.read().feed !== feed;
    this.#become(isLeft ? { phase: 'idle' } : signal.aborted ? before : ended);
    return this.read();
  }

  #become(state: UpdatePhase): void {
    this.#state = state;
    this.#ports.onChanged(this.read());
  }
}
