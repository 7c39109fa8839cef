import { z } from 'zod';
import { FieldKey } from './integration.ts';
import { AppId } from './resource-app.ts';
import { ResourceRole } from './resource.ts';

/** Apps of one role, to be handed to plakar. */
export const ExportedApps = z.array(AppId).min(1).max(1000);

/** How many can be added to the plakar on this computer at once: main's question names each of them. */
export const maxAddedApps = 10;
export const AddedApps = z.array(AppId).min(1).max(maxAddedApps);

/** One app as plakar's configuration would have it. */
const PlakarEntry = z.object({
  appId: AppId,
  appName: z.string(),
  /** Its name in plakar. */
  entry: z.string(),
  location: z.string(),
  /** The fields that are kept in the vault or by a provider, and left out unless asked for. */
  leftOut: z.array(FieldKey),
});

/** A store that plakar could keep backups in: one of our apps, or one that plakar knows. */
export const PlakarStore = z.object({ name: z.string(), appName: z.string().nullable() });
export type PlakarStore = z.infer<typeof PlakarStore>;

/** What would be handed to plakar, without any secret. */
export const PlakarExport = z.object({
  role: ResourceRole,
  entries: z.array(PlakarEntry),
  /** What `plakar … import` takes. */
  document: z.string(),
  fileName: z.string(),
  stores: z.array(PlakarStore),
});
export type PlakarExport = z.infer<typeof PlakarExport>;

/** What would become of an entry in plakar's configuration. */
const EntryState = z.enum(['new', 'exists']);

/** What the plakar on this computer has of these entries already. */
export const PlakarPreview = z.object({
  configFolder: z.string(),
  states: z.array(z.object({ entry: z.string(), state: EntryState })),
});
export type PlakarPreview = z.infer<typeof PlakarPreview>;

/** What was done to plakar's configuration, as read from it afterwards. */
export const PlakarAddition = z.object({
  added: z.array(z.string()),
  overwritten: z.array(z.string()),
  skipped: z.array(z.string()),
});
export type PlakarAddition = z.infer<typeof PlakarAddition>;
