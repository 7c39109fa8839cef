import { AppError } from '../../../shared/bridge/errors.ts';
import type { ConnectionTest, PlakarApp } from '../../../shared/plakar-apps/plakar-app.ts';
import { isFinding } from './connection-failure.ts';

/** The result of a test method that found no fault. */
export type TestResult = Pick<ConnectionTest, 'outcome' | 'means' | 'seen' | 'noPlakar'>;

/** How to test an app. Throws what it finds wrong with the app. */
export interface TestMethod {
  /** Known before the test ends, because a failure is reported together with what was tried. */
  readonly tried: Pick<TestResult, 'means' | 'noPlakar'>;
  run(): Promise<TestResult>;
}

interface AppTesterPorts {
  store: {
    resolve(
      appId: string,
      signal: AbortSignal,
    ): Promise<{ app: PlakarApp; values: Record<string, string> }>;
    /** Returns whether the result was stored, which requires that the app is unchanged since the test. */
    recordCheck(tested: PlakarApp, check: ConnectionTest): Promise<boolean>;
  };
  trialOf: (app: PlakarApp, values: Record<string, string>, signal: AbortSignal) => TestMethod;
  now: () => Date;
  /** Called when a test of this app starts or ends. */
  onChanged: (appId: string) => void;
}

/** A test result. `isCurrent`: it applies to the app's current state, so it was stored. */
export interface TestedApp {
  check: ConnectionTest;
  isCurrent: boolean;
}

interface Run {
  abort: AbortController;
  tested: Promise<TestedApp>;
}

/** Tests apps, with one test at a time for each. Holds secrets only while a test runs. */
export class AppTester {
  readonly #ports: AppTesterPorts;
  readonly #running = new Map<string, Run>();

  constructor(ports: AppTesterPorts) {
    this.#ports = ports;
  }

  isTesting(appId: string): boolean {
    return this.#running.has(appId);
  }

  /** Throws what prevented the test, such as a locked vault. A fault that the test finds is part of the result. */
  test(appId: string): Promise<TestedApp> {
    const known = this.#running.get(appId);
    if (known !== undefined) return known.tested;
    const abort = new AbortController();
    const tested = this.#run(appId, abort.signal).finally(() => {
      this.#running.delete(appId);
      this.#ports.onChanged(appId);
    });
    // `cancel` also waits for the end.
    tested.catch(() => undefined);
    this.#running.set(appId, { abort, tested });
    this.#ports.onChanged(appId);
    return tested;
  }

  /** Resolves when the test has ended and cleaned up. */
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
