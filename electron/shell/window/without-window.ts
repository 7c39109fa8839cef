interface WithoutWindowPorts {
  /** Whether the user sees an icon that brings the window back. */
  isReachable: () => Promise<boolean>;
  hasWindow: () => boolean;
  openWindow: () => void;
  quit: () => void;
  /** Runs a check at an interval; returns a function that stops it. */
  every: (ms: number, check: () => void) => () => void;
}

/** A desktop that restarts its panel has no tray for a few seconds. */
const checkMs = 20_000;
const patience = 2;

/**
 * Lets the program run without its window only while the user can restore it from the tray. Without a tray the program
 * quits as usual; if the tray disappears later, the window opens again.
 */
export class WithoutWindow {
  readonly #ports: WithoutWindowPorts;
  #stop: (() => void) | null = null;
  #misses = 0;

  constructor(ports: WithoutWindowPorts) {
    this.#ports = ports;
  }

  /** Called when the last window was closed. */
  async begin(): Promise<void> {
    const { hasWindow, quit, every } = this.#ports;
    const isStaying = await this.#isReachable();
    // The window was opened again in the meantime.
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

  /** Unknown counts as no. */
  #isReachable(): Promise<boolean> {
    return this.#ports.isReachable().catch(() => false);
  }

  #end(): void {
    this.#stop?.();
    this.#stop = null;
    this.#misses = 0;
  }
}
