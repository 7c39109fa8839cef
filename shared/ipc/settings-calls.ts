import { Settings, SettingsChange } from '../model/settings.ts';
import { call, nothing } from './call.ts';

export const settingsCalls = {
  'settings.read': call(nothing, Settings),
  'settings.update': call(SettingsChange, Settings),
};
