/** Reports whether the user is at this computer. */
export interface IdleWatch {
  /** Seconds since the last input on the whole computer. */
  idleSeconds(): number;
  /** Returns a function that stops it. */
  every(ms: number, check: () => void): () => void;
  /** Called when the screen locks or the computer goes to sleep. Returns a function that stops listening. */
  onLeft(listener: () => void): () => void;
}

interface AutoLockPorts {
  idle: IdleWatch;
  /** Null: never lock automatically. */
  minutes: () => number | null;
  /** A running sync delays locking after inactivity, but not locking with the screen. */
  isBusy: () => boolean;
  lock: () => Promise<void>;
}

const checkMs = 15_000;

/** Locks the vault when the user leaves the computer. */
export class AutoLock {
  readonly #ports: AutoLockPorts;
  readonly #stops: (() => void)[];

  constructor(ports: AutoLockPorts) {
    this.#ports = ports;
    const { idle } = ports;
    this.#stops = [
      idle.every(checkMs, () => this.#check()),
      idle.onLeft(() => {
        if (ports.minutes() !== null) void ports.lock();
      }),
    ];
  }

  stop(): void {
    for (const stop of this.#stops) stop();
  }

  #check(): void {
    const { idle, minutes, isBusy, lock } = this.#ports;
    const limit = minutes();
    if (limit !== null && !isBusy() && idle.idleSeconds() >= limit * 60) void lock();
  }
}
