import { z } from 'zod';
import { FieldKey } from './integration-schema.ts';
import { AppId } from './plakar-app.ts';
import { ResourceRole } from '../resources/resource.ts';

/** Apps of one role, to export to Plakar. */
export const ExportedApps = z.array(AppId).min(1).max(1000);

/** One app as an entry of Plakar's configuration. */
const PlakarEntry = z.object({
  appId: AppId,
  appName: z.string(),
  /** Its name in Plakar. */
  entry: z.string(),
  location: z.string(),
  /** Fields stored in the vault or at a provider; excluded unless requested. */
  omittedFields: z.array(FieldKey),
});

/** A store for Plakar's backups: one of the user's apps, or one from Plakar's configuration. */
export const PlakarStore = z.object({ name: z.string(), appName: z.string().nullable() });
export type PlakarStore = z.infer<typeof PlakarStore>;

/** What an export would contain, without secrets. */
export const PlakarExport = z.object({
  role: ResourceRole,
  entries: z.array(PlakarEntry),
  /** Input of `plakar … import`. */
  document: z.string(),
  fileName: z.string(),
  stores: z.array(PlakarStore),
});
export type PlakarExport = z.infer<typeof PlakarExport>;
