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
  /** Whether the program is quitting: the page's process then ends as intended. */
  isQuitting: () => boolean;
}

/**
 * Asks the user what to do when the page of a window crashes or hangs. The main process continues meanwhile, including
 * syncs. The page reloads at its last address; unsaved input is lost, and the question says so.
 */
export function pageRescue(ports: PageRescuePorts): (window: BrowserWindow) => void {
  const crashes = new CrashCount();
  return (window) => new Rescue(ports, crashes, window).watch();
}

class Rescue {
  readonly #ports: PageRescuePorts;
  readonly #crashes: CrashCount;
  readonly #window: BrowserWindow;
  /** The user chose to end a hanging page. */
  #isEnding = false;
  #hanging: AbortController | null = null;
  /** The question about a hanging page, until it is answered or withdrawn. */
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
      // The event repeats while the page hangs.
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
    // One question at a time: the page has crashed, so waiting for it is pointless.
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

  /** Suggests quitting, and reloads only if the user explicitly chooses that. */
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
    // A hanging page does not react to a reload.
    this.#isEnding = true;
    this.#window.webContents.forcefullyCrashRenderer();
  }

  #reload(): void {
    // Delayed, because Chromium would reload into the process that is ending.
    setImmediate(() => {
      if (!this.#window.isDestroyed()) this.#window.webContents.reload();
    });
  }

  #textsOf(what: 'gone' | 'looping' | 'hanging', reference: string) {
    const t = this.#ports.texts();
    const detail = `${t(`crash.${what}Detail`)}\n\n${t('crash.reference', { reference })}`;
    return { message: t(`crash.${what}`), detail };
  }

  /** A window that is not yet visible would hide the question. */
  #parent(): BrowserWindow | null {
    return !this.#window.isDestroyed() && this.#window.isVisible() ? this.#window : null;
  }
}
