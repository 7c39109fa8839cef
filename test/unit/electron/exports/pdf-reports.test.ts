import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ReportJob, PdfReports } from '../../../../electron/exports/pdf-reports.ts';
import { WrittenFiles } from '../../../../electron/exports/written-files.ts';
import { allInventories } from '../../../../shared/coverage/coverage-scope.ts';
import { aReport } from '../../../fakes/exports.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reports-'));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true });
});

const foot = { foot: 'Report', pageLabel: 'Page {page} of {pages}' };
const reportId = '1c6a3b6e-7b0a-4a63-9d3e-0d1a3e1b2c3d';

function pressWith(
  print: (job: ReportJob) => Promise<Uint8Array>,
  saveFile: (wish: { suggestedName: string }) => Promise<string | null> = async () =>
    join(folder, 'report.pdf'),
) {
  const contentsOf = vi.fn(async () => aReport());
  const pdfReports = new PdfReports({
    contentsOf,
    print,
    language: () => ({ language: 'fr', locale: 'fr-FR' }),
    files: new WrittenFiles({
      newId: () => reportId,
      revealFile: () => undefined,
      openFile: async () => {},
    }),
    saveFile,
    newId: () => reportId,
    now: () => new Date(2026, 10, 5),
    drawingMs: 60_000,
  });
  return { pdfReports, contentsOf };
}

describe('a report', () => {
  it('is printed once its page has read it and reports that it is rendered', async () => {
    const read = vi.fn();
    const { pdfReports } = pressWith(async (job) => {
      expect(job).toMatchObject({ reportId, language: { language: 'fr', locale: 'fr-FR' } });
      read(pdfReports.read(job.reportId));
      pdfReports.drawn(job.reportId, foot);
      expect(await job.drawn).toEqual(foot);
      return Buffer.from('%PDF-1.4');
    });
    expect(await pdfReports.save(allInventories)).toEqual({
      exportId: reportId,
      path: join(folder, 'report.pdf'),
      canOpen: true,
    });
    expect(read).toHaveBeenCalledWith(aReport());
    expect(await readFile(join(folder, 'report.pdf'), 'utf8')).toBe('%PDF-1.4');
  });

  it('is no longer readable once it is printed', async () => {
    const { pdfReports } = pressWith(async () => Buffer.from('%PDF-1.4'));
    await pdfReports.save(allInventories);
    expect(() => pdfReports.read(reportId)).toThrow(
      expect.objectContaining({ code: 'ipc.invalidRequest' }),
    );
    expect(() => pdfReports.drawn(reportId, foot)).toThrow();
  });

  it('is named after its group', async () => {
    const names: string[] = [];
    const { pdfReports } = pressWith(
      () => Promise.reject(new Error('must not print')),
      async ({ suggestedName }) => {
        names.push(suggestedName);
        return null;
      },
    );
    await pdfReports.save({ of: 'group', group: 'Acme' });
    await pdfReports.save(allInventories);
    expect(names).toEqual([
      'ovhcloud-coverage-Acme-2026-11-05.pdf',
      'ovhcloud-coverage-2026-11-05.pdf',
    ]);
  });

  it('is abandoned, without a file, when it is cancelled while its page draws', async () => {
    const cancelling = new AbortController();
    const { pdfReports } = pressWith(async ({ drawn }) => {
      cancelling.abort();
      await drawn;
      return Buffer.from('');
    });
    const path = join(folder, 'report.pdf');
    await expect(pdfReports.write(path, allInventories, cancelling.signal)).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  it('is not made when the user chooses no file', async () => {
    const { pdfReports, contentsOf } = pressWith(
      () => Promise.reject(new Error('must not print')),
      async () => null,
    );
    expect(await pdfReports.save(allInventories)).toBeNull();
    expect(contentsOf).not.toHaveBeenCalled();
  });

  it('is abandoned, without a file, when its page never reports that it is rendered', async () => {
    vi.useFakeTimers();
    const { pdfReports } = pressWith(async ({ drawn }) => {
      await drawn;
      return Buffer.from('');
    });
    const failing = pdfReports.save(allInventories).catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await failing).toMatchObject({ code: 'report.notDrawn' });
    vi.useRealTimers();
    expect(await readdir(folder)).toEqual([]);
  });
});
