import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../../shared/bridge/errors.ts';
import { linkSignals } from '../../http/link-signals.ts';
import { isSuccess } from '../../http/transport.ts';
import type { BackupSnapshot } from '../../../shared/restore-points/restore-point-source.ts';
import type { Processes, RunningProcess } from '../../processes/processes.ts';
import { disksQuery, pathOfDisks, withDisks } from '../snapshot-disks.ts';
import type { PointReader, PointsRead } from '../point-reader.ts';
import { assertConfigIsWhole } from './plakar/config-folder.ts';
import { failureOfExit, failureOfStart } from './plakar/failures.ts';
import { snapshotsOfListing } from './plakar/listing.ts';
import { jsonIn, readPages } from './plakar/pages.ts';
import { type LinePorts, type UiLine, withUiLine } from './plakar/ui-line.ts';

interface Settings {
  /** Absolute. `isUsual`: plakar's default, which needs no option. */
  configFolder: string;
  isUsual: boolean;
  /** A name in plakar's configuration, without the `@`. */
  store: string;
}

interface PlakarReaderPorts extends LinePorts {
  processes: Processes;
  environment: Readonly<Record<string, string | undefined>>;
  readText: (path: string) => Promise<string | null>;
  /** Returns the absolute path of plakar. Throws `plakar.notFound`. */
  findPlakar: () => Promise<string>;
}

const pollMs = 100;
/**
 * 1: general failure, for example when its port is taken. 64: wrong usage, for example by a plakar without `ui`. 2: for
 * example by a plakar whose `ui` does not know these options, because it parses them with Go's `flag.ExitOnError` (read
 * in PlakarKorp/plakar, subcommands/ui/ui.go at b3f4c2e9, not tried).
 */
const uiRefused: readonly (number | null)[] = [1, 2, 64];

/**
 * Reads the snapshots of a store with plakar on this computer. Runs its `ui` during the reading, on loopback and with a
 * temporary certificate. Where there is no `ui`, uses `ls`, which reports less.
 */
export function createPlakarReader(
  settings: Settings,
  secrets: { passphrase: string | null },
  ports: PlakarReaderPorts,
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
  readonly #ports: PlakarReaderPorts;
  readonly #signal: AbortSignal;

  constructor(
    settings: Settings,
    passphrase: string | null,
    ports: PlakarReaderPorts,
    signal: AbortSignal,
  ) {
    this.#settings = settings;
    this.#passphrase = passphrase;
    this.#ports = ports;
    this.#signal = signal;
  }

  async run(known: readonly BackupSnapshot[]): Promise<PointsRead> {
    return (await this.#readUi(known)) ?? this.#readListing();
  }

  /** Null: this version of plakar has no `ui` with these options. */
  #readUi(known: readonly BackupSnapshot[]): Promise<PointsRead | null> {
    return withUiLine(this.#ports, async (line) => {
      const running = await this.#start(['ui', '-no-spawn', ...line.args], line.environment);
      try {
        if (!(await this.#isListening(running, line))) return null;
        const read = await readPages(line, this.#signal);
        const query = new URLSearchParams(disksQuery).toString();
        const snapshots = await withDisks(read.snapshots, {
          known,
          signal: this.#signal,
          ask: async ({ id }, ended) => {
            const { status, text } = await line.get(`/api${pathOfDisks(id)}?${query}`, ended);
            return isSuccess(status) ? jsonIn(text) : null;
          },
        });
        return { ...read, snapshots };
      } finally {
        await running.stop();
      }
    });
  }

  /**
   * plakar reports that it listens before it does, so this polls until it answers or ends. Another program that took
   * the port has another certificate, which counts as no answer.
   */
  async #isListening(running: RunningProcess, line: UiLine): Promise<boolean> {
    const gone = new AbortController();
    const onGone = () => gone.abort();
    void running.ended.then(onGone, onGone);
    const { signal, unlink } = linkSignals([this.#signal, gone.signal]);
    try {
      while (!gone.signal.aborted) {
        const answer = await line.get('/api/info', signal).catch(() => null);
        if (answer !== null && isSuccess(answer.status)) return true;
        if (answer !== null) throw new AppError('plakar.failed', { httpStatus: answer.status });
        await sleep(pollMs, null, { signal }).catch(() => null);
        this.#signal.throwIfAborted();
      }
    } finally {
      unlink();
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
      // `ls` reports no origin: a snapshot without our tag may be of any resource.
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
}
