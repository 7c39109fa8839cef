import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { GroupReports } from '../../../../electron/exports/group-reports.ts';
import { WrittenFiles } from '../../../../electron/exports/written-files.ts';
import { AppError } from '../../../../shared/bridge/errors.ts';
import type { CoverageScope } from '../../../../shared/coverage/coverage-scope.ts';
import type { ReportProgress } from '../../../../shared/exports/report.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'group-reports-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Given {
  groups: readonly (string | null)[];
  /** null: the user chooses none. */
  chosen?: string | null;
  /** Called before each file is written. */
  onDraw?: (scope: CoverageScope, reports: GroupReports) => void;
}

function reportsOf({ groups, chosen = folder, onDraw = () => {} }: Given) {
  const progress: ReportProgress[] = [];
  const revealed: string[] = [];
  const files = new WrittenFiles({
    newId: () => crypto.randomUUID(),
    revealFile: (path) => revealed.push(path),
    openFile: async () => {},
  });
  const reports: GroupReports = new GroupReports({
    groups: () => groups,
    chooseFolder: async () => chosen,
    write: async (path, scope, signal) => {
      onDraw(scope, reports);
      signal.throwIfAborted();
      return files.write(path, [JSON.stringify(scope)]);
    },
    failureOf: (error) =>
      error instanceof AppError ? error.failure : new AppError('internal').failure,
    onProgress: (step) => progress.push(step),
    now: () => new Date(2026, 10, 5),
  });
  return { reports, progress, revealed, files };
}

const fileOf = (group: string) => `ovhcloud-coverage-${group}-2026-11-05.pdf`;

describe('one report per group', () => {
  it('is written for each group and for the inventories in none, and can be shown', async () => {
    const { reports, progress, revealed, files } = reportsOf({ groups: ['Acme', null] });
    const result = await reports.save();
    expect(result).toMatchObject({ folder, total: 2, written: 2, failed: [], isCancelled: false });
    expect((await readdir(folder)).toSorted()).toEqual([fileOf('Acme'), fileOf('no-group')]);
    expect(await readFile(join(folder, fileOf('no-group')), 'utf8')).toBe(
      '{"of":"group","group":null}',
    );
    expect(progress.map(({ done }) => done)).toEqual([0, 1, 2]);
    files.reveal(result?.first ?? '');
    expect(revealed).toEqual([join(folder, fileOf('Acme'))]);
  });

  it('replaces no file', async () => {
    await writeFile(join(folder, fileOf('ACME')), 'with remarks');
    const { reports } = reportsOf({ groups: ['Acme'] });
    await reports.save();
    expect(await readFile(join(folder, fileOf('ACME')), 'utf8')).toBe('with remarks');
    expect(await readdir(folder)).toContain('ovhcloud-coverage-Acme-2026-11-05 (2).pdf');
  });

  it('goes on after a report that could not be written, and names its group', async () => {
    const { reports, progress } = reportsOf({
      groups: ['Acme', 'Umbrella', null],
      onDraw: (scope) => {
        if (scope.of === 'group' && scope.group === 'Acme') throw new AppError('storage.full');
      },
    });
    expect(await reports.save()).toMatchObject({
      written: 2,
      failed: [{ group: 'Acme', failure: { code: 'storage.full' } }],
    });
    expect(await readdir(folder)).toHaveLength(2);
    expect(progress.at(-1)).toEqual({ done: 3, total: 3 });
  });

  it('writes nothing half where nothing can be written', async () => {
    const file = join(folder, 'not-a-folder');
    await writeFile(file, '');
    const { reports } = reportsOf({ groups: ['Acme'], chosen: file });
    const result = await reports.save();
    expect(result).toMatchObject({
      written: 0,
      first: null,
      failed: [{ group: 'Acme', failure: { code: 'export.unwritable' } }],
    });
    expect(await readdir(folder)).toEqual(['not-a-folder']);
  });

  it('stops when it is cancelled, and reports what was written by then', async () => {
    const { reports, progress } = reportsOf({
      groups: ['Acme', 'Umbrella', 'Zeta'],
      onDraw: (scope, running) => {
        if (scope.of === 'group' && scope.group === 'Umbrella') running.cancel();
      },
    });
    expect(await reports.save()).toMatchObject({
      total: 3,
      written: 1,
      failed: [],
      isCancelled: true,
    });
    expect(await readdir(folder)).toEqual([fileOf('Acme')]);
    expect(progress.at(-1)).toEqual({ done: 1, total: 3 });
  });

  it('does nothing when the user chooses no folder', async () => {
    await mkdir(join(folder, 'inside'));
    const { reports, progress } = reportsOf({ groups: ['Acme', 'Umbrella'], chosen: null });
    expect(await reports.save()).toBeNull();
    expect(progress).toEqual([]);
  });
});
