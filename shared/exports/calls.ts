import { z } from 'zod';
import { ExportedFile, ExportFormat, ExportPreview, ExportRows, WrittenFile } from './export.ts';
import { CoverageScope } from '../coverage/coverage-scope.ts';
import { GroupReportsResult, ReportContents } from './report.ts';
import { call, nothing } from '../bridge/call.ts';

const ofReport = z.object({ reportId: z.uuid() });
const Label = z.string().max(500);

export const exportCalls = {
  'export.preview': call(z.object({ format: ExportFormat, rows: ExportRows }), ExportPreview),
  /** Opens a save dialog, and writes what main knows about these resources. null: cancelled. */
  'export.save': call(
    z.object({
      format: ExportFormat,
      rows: ExportRows,
      /** The table's filters as text. */
      filters: z.string().max(10_000),
    }),
    ExportedFile.nullable(),
  ),
  /** Shows a file that was written in this session in the system's file manager. */
  'export.reveal': call(z.object({ exportId: z.uuid() }), nothing),

  /** Opens a file that was written in this session with the system's program for it. */
  'export.open': call(z.object({ exportId: z.uuid() }), nothing),

  /** Opens a save dialog, and writes the coverage report as PDF. null: cancelled. */
  'report.save': call(z.object({ scope: CoverageScope }), WrittenFile.nullable()),
  /** Opens a folder dialog, and writes one report per group there. `report.progressed` reports the rest. null: cancelled. */
  'report.saveByGroup': call(nothing, GroupReportsResult.nullable()),
  /** Stops `report.saveByGroup`, which returns what it has written. */
  'report.cancel': call(nothing, nothing),
  /** Contents of a report. Only for the window that the report is printed from. */
  'report.read': call(ofReport, ReportContents),
  /** The report page is rendered; main can print it with these page labels at the foot. */
  'report.print': call(
    ofReport.extend({
      foot: Label,
      /** Contains `{page}` and `{pages}`. */
      pageLabel: Label,
    }),
    nothing,
  ),
};
