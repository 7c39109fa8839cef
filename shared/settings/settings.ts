import { z } from 'zod';
import { LanguageChoice } from '../basics/language.ts';
import { AutomaticSync, defaultAutomaticSync } from '../sync/automatic-sync.ts';
import { CoveragePolicy, defaultCoveragePolicy } from '../coverage/coverage.ts';

/** A word of a list that the user keeps: an environment, a data class. */
const Label = z.string().trim().min(1).max(60);
const Labels = z
  .array(Label)
  .max(100)
  .transform((labels) => [...new Set(labels)]);

/** What the user set for the whole app. No secret. */
export const Settings = z.object({
  language: LanguageChoice.default('system'),
  coverage: CoveragePolicy.default(defaultCoveragePolicy),
  /** What a source app can be said to belong to, in Plakar's word. */
  environments: Labels.default(['production', 'staging', 'development']),
  /** What a source app can be said to hold, in Plakar's word. */
  dataClasses: Labels.default(['database', 'files', 'logs', 'personal']),
  automaticSync: AutomaticSync.default(defaultAutomaticSync),
  /** An icon of the app stays where the system shows such icons, and the app runs on without its window. */
  isInTray: z.boolean().default(false),
});
export type Settings = z.infer<typeof Settings>;

export const defaultSettings: Settings = Settings.parse({});

/** What a change names is replaced, the rest stays. */
export const SettingsChange = z.object({
  language: LanguageChoice.optional(),
  coverage: CoveragePolicy.optional(),
  environments: Labels.optional(),
  dataClasses: Labels.optional(),
  automaticSync: AutomaticSync.optional(),
  isInTray: z.boolean().optional(),
});
export type SettingsChange = z.infer<typeof SettingsChange>;
