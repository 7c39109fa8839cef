/** The clipboard of the computer. An empty text clears it. */
interface SystemClipboard {
  write: (text: string) => Promise<void>;
  read: () => Promise<string>;
}

interface Ports {
  clipboard: SystemClipboard;
  /** Does something later, and not at all if the app ends before. */
  after: (ms: number, work: () => void) => void;
  clearedAfterMs: number;
}

/** Puts secrets on the clipboard for a while: it belongs to the user, who may have copied something else. */
export class LentClipboard {
  readonly #ports: Ports;
  #lent: string | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async put(text: string): Promise<void> {
    const { clipboard, after, clearedAfterMs } = this.#ports;
    this.#lent = text;
    await clipboard.write(text);
    after(clearedAfterMs, () => {
      if (this.#lent === text) void this.clear();
    });
  }

  /** Takes off what was put last, where it is still there. */
  async clear(): Promise<void> {
    const lent = this.#lent;
    this.#lent = null;
    if (lent === null) return;
    const { clipboard } = this.#ports;
    // What cannot be read any more cannot be told from what the user copied since: it stays.
    const shown = await clipboard.read().catch(() => null);
    if (shown === lent) await clipboard.write('').catch(() => undefined);
  }
}
