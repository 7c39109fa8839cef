import { AppError } from '../../../shared/bridge/errors.ts';
import type { ConnectionTest, PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import { isFinding } from './connection-failure.ts';

/** What a means of testing says of an app that it found no fault with. */
export type TestResult = Pick<ConnectionTest, 'outcome' | 'means' | 'seen' | 'noPlakar'>;

/** How an app is tried: what is tried, and what it finds. Throws what speaks against the app. */
export interface TestMethod {
  /** Known before it is over, for a failure is told with what was tried. */
  readonly tried: Pick<TestResult, 'means' | 'noPlakar'>;
  run(): Promise<TestResult>;
}

interface AppTesterPorts {
  store: {
    resolve(
      appId: string,
      signal: AbortSignal,
    ): Promise<{ app: PlakarApp; values: Record<string, string> }>;
    /** Whether it was kept: the app is still as it was tested. */
    recordCheck(tested: PlakarApp, check: ConnectionTest): Promise<boolean>;
  };
  trialOf: (app: PlakarApp, values: Record<string, string>, signal: AbortSignal) => TestMethod;
  now: () => Date;
  /** A test of this app began or ended. */
  onChanged: (appId: string) => void;
}

/** What a test found. `isCurrent`: of the app as it is now, so that it is kept. */
export interface TestedApp {
  check: ConnectionTest;
  isCurrent: boolean;
}

interface Run {
  abort: AbortController;
  tested: Promise<TestedApp>;
}

/** Tests apps, each by one test at a time. Secrets are held for as long as a test runs. */
export class AppTester {
  readonly #ports: AppTesterPorts;
  readonly #running = new Map<string, Run>();

  constructor(ports: AppTesterPorts) {
    this.#ports = ports;
  }

  isTesting(appId: string): boolean {
    return this.#running.has(appId);
  }

  /**
   * Throws what kept a test from being made, such as a locked vault; what a test finds is no failure of
   * the test.
   */
  test(appId: string): Promise<TestedApp> {
    const known = this.#running.get(appId);
    if (known !== undefined) return known.tested;
    const abort = new AbortController();
    const tested = this.#run(appId, abort.signal).finally(() => {
      this.#running.delete(appId);
      this.#ports.onChanged(appId);
    });
    // Whoever cancels it waits for its end as well.
    tested.catch(() => undefined);
    this.#running.set(appId, { abort, tested });
    this.#ports.onChanged(appId);
    return tested;
  }

  /** Resolves when the test is over, and what it left is gone. */
  async cancel(appId: string): Promise<void> {
    const run = this.#running.get(appId);
    if (run === undefined) return;
    run.abort.abort(new AppError('connection.cancelled'));
    await run.tested.catch(() => undefined);
  }

  async cancelAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((appId) => this.cancel(appId)));
  }

  async #run(appId: string, signal: AbortSignal): Promise<TestedApp> {
    const { store, trialOf, now } = this.#ports;
    const { app, values } = await store.resolve(appId, signal);
    signal.throwIfAborted();
    const found = await findingOf(trialOf(app, values, signal), signal);
    const check: ConnectionTest = { checkedAt: now().toISOString(), ...found };
    return { check, isCurrent: await store.recordCheck(app, check) };
  }
}

async function findingOf(
  trial: TestMethod,
  signal: AbortSignal,
): Promise<Omit<ConnectionTest, 'checkedAt'>> {
  try {
    return { ...(await trial.run()), failure: null };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof AppError) || !isFinding(error)) throw error;
    const { code, message, httpStatus, reference } = error.failure;
    const failure = { code, message, httpStatus, reference };
    return { outcome: 'fails', ...trial.tried, seen: null, failure };
  }
}
