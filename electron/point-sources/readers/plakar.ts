import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../shared/errors.ts';
import { linkSignals } from '../../ovh/link-signals.ts';
import type { BackupSnapshot } from '../../../shared/model/point-source.ts';
import type { Processes, RunningProcess } from '../../processes/processes.ts';
import { disksQuery, pathOfDisks, withDisks } from '../held-disks.ts';
import type { PointReader, PointsRead } from '../point-reader.ts';
import { assertConfigIsWhole } from './plakar/config-folder.ts';
import { failureOfExit, failureOfStart } from './plakar/failures.ts';
import { HeaderPage, snapshotOfHeader } from './plakar/headers.ts';
import { snapshotsOfListing } from './plakar/listing.ts';

interface Settings {
  /** Absolute; `isUsual`: plakar's own, so that it need not be told. */
  configFolder: string;
  isUsual: boolean;
  /** A name in plakar's configuration, without the `@`. */
  store: string;
}

interface Ports {
  processes: Processes;
  fetch: (url: string, init?: RequestInit) => Promise<Response>;
  environment: Readonly<Record<string, string | undefined>>;
  readText: (path: string) => Promise<string | null>;
  /** The whole path of plakar. Throws `plakar.notFound`. */
  findPlakar: () => Promise<string>;
  /** A port of 127.0.0.1 that nothing listens on. */
  freePort: () => Promise<number>;
  newToken: () => string;
  timeoutMs: number;
}

const pageSize = 500;
const pollMs = 100;
/** General failure, and wrong usage: as of a plakar that has no `ui`, or not these options. */
const uiRefused: readonly (number | null)[] = [1, 64];

/**
 * Reads the snapshots of a store by the plakar of this computer. Its `ui` is started for the time of the
 * reading, on loopback, and asked for what it shows; `ls` where there is none, which tells less.
 */
export function createPlakarReader(
  settings: Settings,
  secrets: { passphrase: string | null },
  ports: Ports,
): PointReader {
  return {
    read: async (signal, known) => {
      await assertConfigIsWhole(settings.configFolder, ports.readText);
      const timeout = new AbortController();
      const timer = setTimeout(() => timeout.abort(), ports.timeoutMs);
      const { signal: either, unlink } = linkSignals([signal, timeout.signal]);
      try {
        return await new Reading(settings, secrets.passphrase, ports, either).run(known);
      } catch (error) {
        signal.throwIfAborted();
        if (timeout.signal.aborted) throw new AppError('plakar.timeout', { isRetryable: true });
        throw error;
      } finally {
        clearTimeout(timer);
        unlink();
      }
    },
  };
}

class Reading {
  readonly #settings: Settings;
  readonly #passphrase: string | null;
  readonly #ports: Ports;
  readonly #signal: AbortSignal;

  constructor(settings: Settings, passphrase: string | null, ports: Ports, signal: AbortSignal) {
    this.#settings = settings;
    this.#passphrase = passphrase;
    this.#ports = ports;
    this.#signal = signal;
  }

  async run(known: readonly BackupSnapshot[]): Promise<PointsRead> {
    return (await this.#readUi(known)) ?? this.#readListing();
  }

  /** null: this plakar has no such `ui`. */
  async #readUi(known: readonly BackupSnapshot[]): Promise<PointsRead | null> {
    const port = await this.#ports.freePort();
    const token = this.#ports.newToken();
    const args = ['ui', '-addr', `127.0.0.1:${port}`, '-no-spawn'];
    const running = await this.#start(args, { PLAKAR_UI_TOKEN: token });
    try {
      const base = `http://127.0.0.1:${port}`;
      const ask = (path: string) => this.#get(`${base}${path}`, token);
      if (!(await this.#isListening(running, ask))) return null;
      const read = await readPages(ask);
      const snapshots = await withDisks(read.snapshots, {
        known,
        signal: this.#signal,
        ask: async ({ id }, ended) => {
          const query = new URLSearchParams(disksQuery).toString();
          const answer = await this.#get(`${base}/api${pathOfDisks(id)}?${query}`, token, ended);
          return answer.ok ? answer.json() : null;
        },
      });
      return { ...read, snapshots };
    } finally {
      await running.stop();
    }
  }

  /** It says that it listens before it does, so it is asked until it answers. */
  async #isListening(
    running: RunningProcess,
    ask: (path: string) => Promise<Response>,
  ): Promise<boolean> {
    const gone = running.ended.then(
      () => true,
      () => true,
    );
    for (;;) {
      const answer = await ask('/api/info').catch(() => null);
      await answer?.body?.cancel();
      if (answer?.ok) return true;
      if (answer !== null) throw new AppError('plakar.failed', { httpStatus: answer.status });
      const pause = sleep(pollMs, false, { signal: this.#signal });
      if (await Promise.race([gone, pause])) break;
    }
    const end = await running.ended;
    const failure = failureOfExit(end);
    if (failure.code !== 'plakar.failed' || !uiRefused.includes(end.exitCode)) throw failure;
    return false;
  }

  async #readListing(): Promise<PointsRead> {
    const running = await this.#start(['ls', '-uuid', '-tags'], {});
    const stop = () => void running.stop();
    this.#signal.addEventListener('abort', stop, { once: true });
    try {
      const end = await running.ended;
      this.#signal.throwIfAborted();
      if (end.exitCode !== 0) throw failureOfExit(end);
      // It tells no origin: what has no tag of ours may still be of any resource.
      return { snapshots: snapshotsOfListing(end.stdout), canTellNone: false };
    } finally {
      this.#signal.removeEventListener('abort', stop);
      await running.stop();
    }
  }

  async #start(
    args: readonly string[],
    secrets: Readonly<Record<string, string>>,
  ): Promise<RunningProcess> {
    const { configFolder, isUsual, store } = this.#settings;
    const executable = await this.#ports.findPlakar();
    this.#signal.throwIfAborted();
    const options = isUsual ? [] : ['-configdir', configFolder];
    const environment: Record<string, string | undefined> = {
      ...this.#ports.environment,
      ...secrets,
    };
    if (this.#passphrase !== null) environment['PLAKAR_PASSPHRASE'] = this.#passphrase;
    try {
      return await this.#ports.processes.start({
        executable,
        args: [...options, 'at', `@${store}`, ...args],
        environment,
      });
    } catch (error) {
      throw failureOfStart(error);
    }
  }

  #get(url: string, token: string, signal = this.#signal): Promise<Response> {
    const headers = { authorization: `Bearer ${token}` };
    return this.#ports.fetch(url, { headers, redirect: 'error', signal });
  }
}

async function readPages(ask: (path: string) => Promise<Response>): Promise<PointsRead> {
  // By id: a backup that ends meanwhile moves the pages.
  const found = new Map<string, BackupSnapshot>();
  let offset = 0;
  let isWhole = true;
  for (;;) {
    const answer = await ask(`/api/repository/snapshots?offset=${offset}&limit=${pageSize}`);
    if (!answer.ok) throw new AppError('plakar.failed', { httpStatus: answer.status });
    const page = HeaderPage.safeParse(await answer.json().catch(() => null));
    if (!page.success) throw new AppError('plakar.incompatible');
    const items = page.data.items ?? [];
    for (const item of items) {
      const snapshot = snapshotOfHeader(item);
      if (snapshot === null) isWhole = false;
      else found.set(snapshot.id, snapshot);
    }
    offset += items.length;
    if (offset >= page.data.total) break;
    if (items.length === 0) {
      isWhole = false;
      break;
    }
  }
  return { snapshots: [...found.values()], canTellNone: isWhole };
}
