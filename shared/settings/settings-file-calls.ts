import { z } from 'zod';
import { WrittenFile } from '../exports/export.ts';
import { ImportPreview } from './settings-file.ts';
import { call, nothing } from '../bridge/call.ts';

export const settingsFileCalls = {
  /** Opens a save dialog, and writes the settings file, without secrets. null: cancelled. */
  'settingsFile.save': call(nothing, WrittenFile.nullable()),
  /** Opens a file dialog, and returns what importing the file would do. null: cancelled. */
  'settingsFile.choose': call(nothing, ImportPreview.nullable()),
  /** Applies the previewed import. */
  'settingsFile.apply': call(z.object({ importId: z.uuid() }), nothing),
};
