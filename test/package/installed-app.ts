import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, expect, type Page } from '@playwright/test';

/** An unprivileged user that every Debian has. */
const user = 'nobody';

function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, user], { encoding: 'utf8' }));
}

/** A home directory of that user, readable and writable, with the right to show windows. */
export class TestHome {
  readonly folder = mkdtempSync(join(tmpdir(), 'ovhcloud-inventory-home-'));

  constructor() {
    const authority = process.env['XAUTHORITY'];
    if (authority) copyFileSync(authority, this.authority);
    for (const path of [this.folder, ...(authority ? [this.authority] : [])]) {
      chownSync(path, idOf('-u'), idOf('-g'));
    }
  }

  get authority(): string {
    return join(this.folder, 'authority');
  }

  /** The program's data folder, by the rules of Linux desktops. */
  get dataFolder(): string {
    return join(this.folder, '.config/OVHcloud Inventory');
  }

  /** As after an earlier approval of requests there: the question is a system dialog that no test can answer. */
  agreeTo(origin: string): void {
    const file = join(this.dataFolder, 'agreed-places.json');
    mkdirSync(this.dataFolder, { recursive: true });
    writeFileSync(file, JSON.stringify({ value: [origin] }), { mode: 0o600 });
    for (const path of [dirname(this.dataFolder), this.dataFolder, file]) {
      chownSync(path, idOf('-u'), idOf('-g'));
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/**
 * The installed program, started by its name and with Chromium's sandbox. Its fuses disable Node's inspector, with
 * which Playwright drives Electron, so its window is driven over the Chrome DevTools Protocol.
 */
export class InstalledApp {
  readonly page: Page;
  readonly #process: ChildProcess;
  readonly #browser: Browser;

  private constructor(started: { page: Page; process: ChildProcess; browser: Browser }) {
    this.page = started.page;
    this.#process = started.process;
    this.#browser = started.browser;
  }

  static async start(home: TestHome): Promise<InstalledApp> {
    const portFile = join(home.dataFolder, 'DevToolsActivePort');
    rmSync(portFile, { force: true });
    const environment = {
      PATH: '/usr/bin:/bin',
      HOME: home.folder,
      DISPLAY: process.env['DISPLAY'] ?? '',
      XAUTHORITY: home.authority,
      LANGUAGE: 'en',
    };
    const child = spawn(
      'runuser',
      [
        '-u',
        user,
        '--',
        'env',
        '-i',
        ...Object.entries(environment).map(([name, value]) => `${name}=${value}`),
        'ovhcloud-inventory',
        '--remote-debugging-port=0',
      ],
      { stdio: 'ignore', cwd: '/', detached: true },
    );
    await expect.poll(() => existsSync(portFile), { timeout: 60_000 }).toBe(true);
    const [port] = readFileSync(portFile, 'utf8').split('\n');
    // Electron has none of the defaults that Playwright would set.
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
    const [context] = browser.contexts();
    if (!context) throw new Error('The app has no window.');
    const page = context.pages()[0] ?? (await context.waitForEvent('page'));
    return new InstalledApp({ page, process: child, browser });
  }

  /** Closes the window, which quits the program. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.page.evaluate(() => window.close());
    await ended;
    await this.#browser.close().catch(() => undefined);
  }

  /** For the clean-up after a failure. */
  kill(): void {
    if (this.#process.exitCode === null && this.#process.pid) process.kill(-this.#process.pid);
  }
}
