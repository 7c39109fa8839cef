import { z } from 'zod';
import { WrittenFile } from '../exports/export.ts';
import { ExportedApps, PlakarExport } from './plakar-export.ts';
import { call } from '../bridge/call.ts';

const ofApps = z.object({ appIds: ExportedApps });

export const plakarExportCalls = {
  'plakarExport.read': call(ofApps, PlakarExport),
  /** Opens a save dialog, and writes the document. null: cancelled, or not confirmed. */
  'plakarExport.save': call(ofApps.extend({ isWhole: z.boolean() }), WrittenFile.nullable()),
};
