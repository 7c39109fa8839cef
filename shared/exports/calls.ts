import { z } from 'zod';
import { ExportedFile, ExportFormat, ExportPreview, ExportRows, WrittenFile } from './export.ts';
import { InventoryId } from '../bridge/ids.ts';
import { ReportContents } from './report.ts';
import { call, nothing } from '../bridge/call.ts';

const ofReport = z.object({ reportId: z.uuid() });
const Label = z.string().max(500);

export const exportCalls = {
  'export.preview': call(z.object({ rows: ExportRows }), ExportPreview),
  /** Asks for a file, and writes what main knows of these resources; null: the user chose none. */
  'export.save': call(
    z.object({
      format: ExportFormat,
      rows: ExportRows,
      /** What the table was filtered by, in words. */
      filters: z.string().max(10_000),
    }),
    ExportedFile.nullable(),
  ),
  /** Shows a file that was written in this session in the system's file browser. */
  'export.reveal': call(z.object({ exportId: z.uuid() }), nothing),

  /** Asks for a file, and writes a PDF of the coverage; null: the user chose none. */
  'report.save': call(z.object({ inventoryId: InventoryId.nullable() }), WrittenFile.nullable()),
  /** What the page of a report is to draw. Only for the window that it is printed from. */
  'report.read': call(ofReport, ReportContents),
  /** The page of a report says that it is drawn, and what is to stand at the foot of each sheet. */
  'report.print': call(
    ofReport.extend({
      foot: Label,
      /** With `{page}` and `{pages}`. */
      pageLabel: Label,
    }),
    nothing,
  ),
};
