import { z } from 'zod';
import { FieldKey } from './integration.ts';
import { AppId } from './plakar-app.ts';
import { ResourceRole } from '../resources/resource.ts';

/** Apps of one role, to be handed to plakar. */
export const ExportedApps = z.array(AppId).min(1).max(1000);

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
