import { z } from 'zod';
import { WrittenFile } from '../exports/export.ts';
import { ImportPreview } from './settings-file.ts';
import { call, nothing } from '../bridge/call.ts';

export const settingsFileCalls = {
  /** Writes what the user set up to a file of their choice, without secrets; null: they chose none. */
  'settingsFile.save': call(nothing, WrittenFile.nullable()),
  /** Lets the user choose a file, and tells what importing it would do; null: they chose none. */
  'settingsFile.choose': call(nothing, ImportPreview.nullable()),
  /** Does what the preview told. */
  'settingsFile.apply': call(z.object({ importId: z.uuid() }), nothing),
};
