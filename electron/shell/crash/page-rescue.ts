import { type BrowserWindow, app } from 'electron';
import { CrashCount } from '../../support/crash-count.ts';
import type { Log } from '../../log/log.ts';
import { choose } from '../dialogs/question.ts';
import type { Translate } from '../texts.ts';

interface PageRescuePorts {
  log: Log;
  texts: () => Translate;
  newId: () => string;
  now: () => Date;
  openLogs: () => void;
  /** Whether the app is on its way out: then a page goes because it is to. */
  isQuitting: () => boolean;
}

/**
 * Asks what to do where the page of a window goes down or no longer answers. Main goes on meanwhile, syncs too. The
 * page comes back at the address it was at; what it had not saved is lost, and the question says so.
 */
export function pageRescue(ports: PageRescuePorts): (window: BrowserWindow) => void {
  const crashes = new CrashCount();
  return (window) => new Rescue(ports, crashes, window).watch();
}

class Rescue {
  readonly #ports: PageRescuePorts;
  readonly #crashes: CrashCount;
  readonly #window: BrowserWindow;
  /** The user wants a page that hangs to go. */
  #isEnding = false;
  #hanging: AbortController | null = null;
  /** The question about a page that hangs, until it is answered or taken back. */
  #asked: Promise<void> = Promise.resolve();

  constructor(ports: PageRescuePorts, crashes: CrashCount, window: BrowserWindow) {
    this.#ports = ports;
    this.#crashes = crashes;
    this.#window = window;
  }

  watch(): void {
    const window = this.#window;
    window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      if (reason === 'clean-exit' || window.isDestroyed() || this.#ports.isQuitting()) return;
      void this.#gone(reason, exitCode);
    });
    window.on('unresponsive', () => {
      // It is told again for as long as it lasts.
      if (this.#hanging === null && !this.#isEnding) this.#asked = this.#hangs();
    });
    window.on('responsive', () => this.#hanging?.abort());
  }

  async #gone(reason: string, exitCode: number): Promise<void> {
    const { log, newId, now } = this.#ports;
    const reference = newId();
    const isWanted = this.#isEnding;
    this.#isEnding = false;
    log.error('page.gone', { reference, reason, exitCode, isWanted });
    // One question at a time: a page that is gone need not be waited for.
    this.#hanging?.abort();
    await this.#asked;
    if (isWanted) {
      this.#reload();
      return;
    }
    const isLooping = this.#crashes.note(now());
    const answer = isLooping ? await this.#askInLoop(reference) : await this.#ask(reference);
    log.info('page.rescued', { reference, answer, isLooping });
    if (answer === 'quit') app.quit();
    else this.#reload();
  }

  async #ask(reference: string): Promise<'reload' | 'quit'> {
    const t = this.#ports.texts();
    const answer = await choose(this.#parent(), {
      ...this.#textsOf('gone', reference),
      buttons: [t('crash.reload'), t('crash.quit')],
      cancelId: 0,
    });
    return answer === 0 ? 'reload' : 'quit';
  }

  /** Quitting is suggested here, and nothing is loaded again without a clear wish. */
  async #askInLoop(reference: string): Promise<'reload' | 'quit'> {
    const t = this.#ports.texts();
    for (;;) {
      const answer = await choose(this.#parent(), {
        ...this.#textsOf('looping', reference),
        buttons: [t('crash.quit'), t('crash.openLogs'), t('crash.reload')],
        cancelId: 0,
      });
      if (answer !== 1) return answer === 0 ? 'quit' : 'reload';
      this.#ports.openLogs();
    }
  }

  async #hangs(): Promise<void> {
    const { log, texts, newId } = this.#ports;
    const reference = newId();
    log.warn('page.hangs', { reference });
    const t = texts();
    const controller = new AbortController();
    this.#hanging = controller;
    const answer = await choose(this.#parent(), {
      ...this.#textsOf('hanging', reference),
      buttons: [t('crash.wait'), t('crash.reload')],
      cancelId: 0,
      signal: controller.signal,
    });
    this.#hanging = null;
    log.info('page.answered', { reference, isReloading: answer === 1 });
    if (answer !== 1 || this.#window.isDestroyed()) return;
    // A page that hangs does not hear that it is to load again.
    this.#isEnding = true;
    this.#window.webContents.forcefullyCrashRenderer();
  }

  #reload(): void {
    // Not while it is still going down: Chromium would load it into the process that ends.
    setImmediate(() => {
      if (!this.#window.isDestroyed()) this.#window.webContents.reload();
    });
  }

  #textsOf(what: 'gone' | 'looping' | 'hanging', reference: string) {
    const t = this.#ports.texts();
    const detail = `${t(`crash.${what}Detail`)}\n\n${t('crash.reference', { reference })}`;
    return { message: t(`crash.${what}`), detail };
  }

  /** A window that does not show yet would hide the question. */
  #parent(): BrowserWindow | null {
    return !this.#window.isDestroyed() && this.#window.isVisible() ? this.#window : null;
  }
}
