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

/** Fetches and installs what a feed offers. */
export interface Updater {
  /** Fails unless what came is what the feed describes, and signed where the system checks that. */
  download: (
    wish: { feed: string; version: string },
    onPercent: (percent: number) => void,
    signal: AbortSignal,
  ) => Promise<void>;
  /** Replaces the app and starts it anew, once everything is saved. */
  install: () => Promise<void>;
}

/** Questions of main's, outside of the page: a feed delivers a program that is then run. */
export interface UpdateQuestions {
  feed: (address: string, kind: InstallationKind) => Promise<boolean>;
  download: (offer: Offer) => Promise<boolean>;
  install: (offer: Offer) => Promise<boolean>;
}

/** What it needs of the shell. */
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

/** Newer versions: where they are looked for, whether there is one, and getting it. Off without a feed. */
export class Updates {
  readonly #ports: UpdatesPorts;
  #state: UpdatePhase = { phase: 'idle' };
  #running: AbortController | null = null;
  /** When the feed was last asked, also in vain: unasked, it is left alone for a day then too. */
  #triedAt: string | null = null;
  #stops: (() => void)[] = [];

  constructor(ports: UpdatesPorts) {
    this.#ports = ports;
  }

  /** Looks once a day, while there is a feed. */
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
   * Changes where newer versions are looked for, if the user agrees outside of the page; null: nowhere. Throws
   * `update.invalidFeed`, or a failure of the disk; then nothing has changed.
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

  /** Asks the feed. Throws `update.noFeed`; how it went is in the status. */
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

  /** Fetches what was found, if the user agrees. Throws `update.notPossible` where others replace the app. */
  async download(): Promise<UpdateStatus> {
    const { kind, questions, updater } = this.#ports;
    const { feed } = this.#ports.document.read();
    if (!isReplaceable(kind) || feed === null || this.#state.phase !== 'available') {
      throw new AppError('update.notPossible');
    }
    const asked = this.#state;
    const { offer } = asked;
    const isAgreed = await questions.download(offer);
    // The feed may have been changed meanwhile.
    if (!isAgreed || this.#state !== asked) return this.read();
    return this.#run({ phase: 'downloading', offer, percent: 0 }, async (signal) => {
      const tell = (percent: number) => {
        if (!signal.aborted) this.#become({ phase: 'downloading', offer, percent });
      };
      await updater.download({ feed, version: offer.version }, tell, signal);
      return { phase: 'downloaded', offer };
    });
  }

  /** Ends a check or a download; what was found stays. */
  cancel(): UpdateStatus {
    this.#running?.abort();
    return this.read();
  }

  /** Replaces the app and starts it anew, if the user agrees. */
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
    // Nobody asked: a version that is known stays known.
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
