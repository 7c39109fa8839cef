import { z } from 'zod';
import { WrittenFile } from '../exports/export.ts';
import { ImportPreview } from './settings-file.ts';
import { call, nothing } from '../bridge/call.ts';

export const settingsFileCalls = {
  /** Writes what the user set up to a file of their choice, without secrets; null: they chose none. */
  'settingsfile.save': call(nothing, WrittenFile.nullable()),
  /** Lets the user choose a file, and tells what importing it would do; null: they chose none. */
  'settingsfile.choose': call(nothing, ImportPreview.nullable()),
  /** Does what the preview told. */
  'settingsfile.apply': call(z.object({ importId: z.uuid() }), nothing),
};
