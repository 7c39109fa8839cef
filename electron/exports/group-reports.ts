import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Failure } from '../../shared/bridge/errors.ts';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { WrittenFile } from '../../shared/exports/export.ts';
import type { GroupReportsResult, ReportProgress } from '../../shared/exports/report.ts';
import { dayOf } from './day.ts';
import { reportFileName, uniqueNames } from './rules/file-name.ts';

interface GroupReportsPorts {
  /** null: the inventories in no group. */
  groups: () => readonly (string | null)[];
  chooseFolder: () => Promise<string | null>;
  /** Writes a report completely or not at all. */
  write: (path: string, scope: CoverageScope, signal: AbortSignal) => Promise<WrittenFile>;
  failureOf: (error: unknown) => Failure;
  onProgress: (progress: ReportProgress) => void;
  now: () => Date;
}

/** Saves one report per group to a folder that the user chooses. */
export class GroupReports {
  readonly #ports: GroupReportsPorts;
  #running: AbortController | null = null;

  constructor(ports: GroupReportsPorts) {
    this.#ports = ports;
  }

  /** null: the user chose no folder. Replaces no file. */
  async save(): Promise<GroupReportsResult | null> {
    const { groups, chooseFolder } = this.#ports;
    const folder = await chooseFolder();
    if (folder === null) return null;
    // The page that waited for earlier ones is gone: it offers this once at a time.
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    try {
      return await this.#saveIn(folder, groups(), running.signal);
    } finally {
      if (this.#running === running) this.#running = null;
    }
  }

  /** Stops after what is already written. */
  cancel(): void {
    this.#running?.abort();
  }

  async #saveIn(
    folder: string,
    groups: readonly (string | null)[],
    signal: AbortSignal,
  ): Promise<GroupReportsResult> {
    const { write, failureOf, onProgress } = this.#ports;
    const total = groups.length;
    onProgress({ done: 0, total });
    const written: WrittenFile[] = [];
    const failed: GroupReportsResult['failed'] = [];
    const paths = await this.#pathsIn(folder, groups);
    for (const [index, group] of groups.entries()) {
      if (signal.aborted) break;
      try {
        written.push(await write(paths[index] ?? folder, { of: 'group', group }, signal));
      } catch (error) {
        if (!signal.aborted) failed.push({ group, failure: failureOf(error) });
      }
      if (!signal.aborted) onProgress({ done: index + 1, total });
    }
    return {
      folder,
      total,
      written: written.length,
      first: written[0]?.exportId ?? null,
      failed,
      isCancelled: signal.aborted,
    };
  }

  async #pathsIn(folder: string, groups: readonly (string | null)[]): Promise<string[]> {
    const day = dayOf(this.#ports.now());
    const names = groups.map((group) => reportFileName(group ?? 'no-group', day));
    // Whether the folder can be written to shows with each report.
    const inFolder = await readdir(folder).catch(() => []);
    return uniqueNames(names, inFolder).map((name) => join(folder, name));
  }
}
