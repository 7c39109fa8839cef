interface WithoutWindowPorts {
  /** Whether the user sees an icon that brings the window back. */
  isReachable: () => Promise<boolean>;
  hasWindow: () => boolean;
  openWindow: () => void;
  quit: () => void;
  /** Calls again and again; returns what stops it. */
  every: (ms: number, check: () => void) => () => void;
}

/** A desktop that restarts its panel has none for a few seconds. */
const checkMs = 20_000;
const patience = 2;

/**
 * Lets the app run on without its window only while the user can get it back from the tray. A desktop without
 * one quits it as usual; where the tray goes away later, the window comes back.
 */
export class WithoutWindow {
  readonly #ports: WithoutWindowPorts;
  #stop: (() => void) | null = null;
  #misses = 0;

  constructor(ports: WithoutWindowPorts) {
    this.#ports = ports;
  }

  /** The last window was closed. */
  async begin(): Promise<void> {
    const { hasWindow, quit, every } = this.#ports;
    const isStaying = await this.#isReachable();
    // Opened again meanwhile.
    if (hasWindow()) return;
    if (!isStaying) {
      quit();
      return;
    }
    this.#end();
    this.#stop = every(checkMs, () => void this.#check());
  }

  async #check(): Promise<void> {
    const { hasWindow, openWindow } = this.#ports;
    if (!hasWindow()) {
      this.#misses = (await this.#isReachable()) ? 0 : this.#misses + 1;
      if (this.#misses < patience) return;
      if (!hasWindow()) openWindow();
    }
    this.#end();
  }

  /** What cannot be told counts as no. */
  #isReachable(): Promise<boolean> {
    return this.#ports.isReachable().catch(() => false);
  }

  #end(): void {
    this.#stop?.();
    this.#stop = null;
    this.#misses = 0;
  }
}
