import { z } from 'zod';
import { WrittenFile } from '../exports/export.ts';
import { ExportedApps, PlakarExport } from './plakar-export.ts';
import { call } from '../bridge/call.ts';

const ofApps = z.object({ appIds: ExportedApps });

export const plakarExportCalls = {
  'plakarExport.read': call(ofApps, PlakarExport),
  /** Asks for a file, and writes the document; null: the user chose none, or did not agree. */
  'plakarExport.save': call(ofApps.extend({ isWhole: z.boolean() }), WrittenFile.nullable()),
};
