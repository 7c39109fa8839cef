import { setTimeout as pause } from 'node:timers/promises';
import type { LastScreen } from '../../shared/first-answers/last-screen.ts';

/** A page that does not answer must not delay quitting for long; main itself may be busy with 100,000 resources. */
const patienceMs = 1500;

/** What the window showed last, for the next start. */
export class LeftScreen {
  #screen: LastScreen | null = null;
  #noticeLeft = () => {};

  /** null: nothing that the next start would show. */
  get screen(): LastScreen | null {
    return this.#screen;
  }

  leave(screen: LastScreen | null): void {
    this.#screen = screen;
    this.#noticeLeft();
  }

  /** The data has changed since. */
  forget(): void {
    this.#screen = null;
  }

  /** Waits for what an open window shows now. `request`: asks the page for it. */
  async update(request: () => void): Promise<void> {
    this.forget();
    const left = new Promise<void>((resolve) => {
      this.#noticeLeft = resolve;
    });
    request();
    await Promise.race([left, pause(patienceMs)]);
  }
}
