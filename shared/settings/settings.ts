import { z } from 'zod';
import { LanguageChoice } from '../basics/language.ts';
import { AutomaticSync, defaultAutomaticSync } from '../sync/automatic-sync.ts';
import { CoveragePolicy, defaultCoveragePolicy } from '../coverage/coverage.ts';

/** An entry of a user-defined list: an environment, a data class. */
const Label = z.string().trim().min(1).max(60);
const Labels = z
  .array(Label)
  .max(100)
  .transform((labels) => [...new Set(labels)]);

/** Program-wide settings. No secrets. */
export const Settings = z.object({
  language: LanguageChoice.default('system'),
  coverage: CoveragePolicy.default(defaultCoveragePolicy),
  /** Whether the user confirmed or changed how old restore points may be. */
  isMaxAgeDecided: z.boolean().default(false),
  /** Choices for a source app's environment (Plakar's term). */
  environments: Labels.default(['production', 'staging', 'development']),
  /** Choices for a source app's data classes (Plakar's term). */
  dataClasses: Labels.default(['database', 'files', 'logs', 'personal']),
  automaticSync: AutomaticSync.default(defaultAutomaticSync),
  /** Shows a tray icon, and continues to run when the window is closed. */
  isInTray: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});

/** Replaces the given settings; the rest is unchanged. */
export const SettingsChange = z.object({
  language: LanguageChoice.optional(),
  coverage: CoveragePolicy.optional(),
  isMaxAgeDecided: z.boolean().optional(),
  environments: Labels.optional(),
  dataClasses: Labels.optional(),
  automaticSync: AutomaticSync.optional(),
  isInTray: z.boolean().optional(),
});
export type SettingsChange = z.infer<typeof SettingsChange>;
