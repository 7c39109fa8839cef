import type { SpokenLanguage } from '../../shared/basics/language.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { CoverageScope } from '../../shared/coverage/coverage-scope.ts';
import type { WrittenFile } from '../../shared/exports/export.ts';
import type { ReportContents } from '../../shared/exports/report.ts';
import { dayOf } from './day.ts';
import { reportFileName } from './rules/file-name.ts';
import type { WrittenFiles } from './written-files.ts';

/** The footer of each sheet. */
export interface SheetFoot {
  foot: string;
  /** Contains `{page}` and `{pages}`. */
  pageLabel: string;
}

/** One report to print. */
export interface ReportJob {
  reportId: string;
  /** The language to draw the page in. */
  language: SpokenLanguage;
  /** Resolves when the page reports that it is drawn. Rejects with `report.notDrawn` if it takes too long. */
  drawn: Promise<SheetFoot>;
}

interface PdfReportsPorts {
  contentsOf: (scope: CoverageScope) => Promise<ReportContents>;
  print: (job: ReportJob) => Promise<Uint8Array>;
  files: WrittenFiles;
  saveFile: (wish: { suggestedName: string; extension: string }) => Promise<string | null>;
  language: () => ReportJob['language'];
  newId: () => string;
  now: () => Date;
  /** Milliseconds that the page may take to draw. */
  drawingMs: number;
}

const nothing = () => {};

interface Pending {
  contents: ReportContents;
  onDrawn: (foot: SheetFoot) => void;
}

/** Creates PDF reports: a page of this program draws what main knows, and is then printed. */
export class PdfReports {
  readonly #ports: PdfReportsPorts;
  readonly #pending = new Map<string, Pending>();

  constructor(ports: PdfReportsPorts) {
    this.#ports = ports;
  }

  /** null: the user chose no file. The report contains what is known once they have chosen. */
  async save(scope: CoverageScope): Promise<WrittenFile | null> {
    const { saveFile, now } = this.#ports;
    const suggestedName = reportFileName(scope.of === 'group' ? scope.group : null, dayOf(now()));
    const path = await saveFile({ suggestedName, extension: 'pdf' });
    return path === null ? null : this.write(path, scope);
  }

  /** Writes a report completely or not at all. Rejects when it is cancelled. */
  async write(path: string, scope: CoverageScope, signal?: AbortSignal): Promise<WrittenFile> {
    const { contentsOf, files } = this.#ports;
    const contents = await contentsOf(scope);
    signal?.throwIfAborted();
    const pdf = await this.#print(contents, signal);
    return files.write(path, [pdf]);
  }

  /** Throws `ipc.invalidRequest` for an unknown id. Only the report's window knows the id. */
  read(reportId: string): ReportContents {
    return this.#get(reportId).contents;
  }

  drawn(reportId: string, foot: SheetFoot): void {
    this.#get(reportId).onDrawn(foot);
  }

  async #print(contents: ReportContents, signal?: AbortSignal): Promise<Uint8Array> {
    const { print, newId, drawingMs, language } = this.#ports;
    const reportId = newId();
    let giveUp = nothing;
    const drawn = new Promise<SheetFoot>((resolve, reject) => {
      this.#pending.set(reportId, { contents, onDrawn: resolve });
      giveUp = () => reject(new AppError('report.notDrawn'));
    });
    const timer = setTimeout(giveUp, drawingMs);
    signal?.addEventListener('abort', giveUp);
    // May reject after printing has failed for another reason.
    drawn.catch(() => undefined);
    try {
      return await print({ reportId, language: language(), drawn });
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
      this.#pending.delete(reportId);
    }
  }

  #get(reportId: string): Pending {
    const pending = this.#pending.get(reportId);
    if (!pending) throw new AppError('ipc.invalidRequest');
    return pending;
  }
}
