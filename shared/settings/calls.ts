import { z } from 'zod';
import { Settings, SettingsChange } from './settings.ts';
import { call, nothing } from '../bridge/call.ts';

export const settingsCalls = {
  /** Whether this desktop shows tray icons. */
  'tray.read': call(nothing, z.object({ isDrawn: z.boolean() })),
  'settings.read': call(nothing, Settings),
  'settings.update': call(SettingsChange, Settings),
};
