import { z } from 'zod';
import { Failure } from '../errors.ts';
import { CredentialSummary } from './credentials.ts';
import { Instant, PointSourceId } from './ids.ts';

/**
 * A snapshot in a plakar store, as plakar or Control Plane tells it. What one of them does not tell is
 * null or empty: `ls` prints no origin, Control Plane's list only ids and dates.
 */
export const BackupSnapshot = z.object({
  /** 64 hexadecimal digits; 8 where only the short form was told. */
  id: z.string(),
  takenAt: Instant,
  /** Exact bytes; null where it is not told, or only rounded. */
  sizeBytes: z.number().nonnegative().nullable(),
  itemCount: z.number().int().nonnegative().nullable(),
  /** `s3`, `sftp`, `postgresql`, `mysql+mariadb`, `fs` … */
  type: z.string().nullable(),
  /** Where the data was read; its form depends on the type. */
  origin: z.string().nullable(),
  /** The directory or prefix in it. */
  root: z.string().nullable(),
  tags: z.array(z.string()),
  /** Control Plane: the id of the source app that made it. Empty for those of the command line. */
  dataset: z.string(),
  /** The name of the computer that plakar ran on. */
  hostname: z.string().nullable(),
  /** The resource that Control Plane says the snapshot is of. */
  resourceUrn: z.string().nullable(),
});
export type BackupSnapshot = z.infer<typeof BackupSnapshot>;

/** What was last read of a restore point source, kept for offline. */
export const PointSourceReading = z.object({
  sourceId: PointSourceId,
  /** When it was last read with success; null: never. */
  readAt: Instant.nullable(),
  /** Whether the last try worked. */
  isRead: z.boolean(),
  /** Whether what it shows is all there is. False for a Control Plane that showed nothing: it may lack a grant. */
  canTellNone: z.boolean(),
  /** Why the last try did not work. */
  failure: Failure.nullable(),
  snapshots: z.array(BackupSnapshot),
});
export type PointSourceReading = z.infer<typeof PointSourceReading>;

/** A store in plakar's own configuration, without the `@`. It becomes an argument, so it must not look like an option. */
export const StoreName = z
  .string()
  .trim()
  .max(200)
  .regex(/^[\p{L}\p{N}_][^\s/\\\p{Cc}]*$/u);

/** A place beside OVHcloud that restore points are read from: a store of the plakar on this computer. No secret. */
export const PointSource = z.object({ id: PointSourceId, store: StoreName, createdAt: Instant });
export type PointSource = z.infer<typeof PointSource>;

/** A restore point source as the window shows it. */
export const PointSourceSummary = PointSource.extend({
  /** Of the store's passphrase; `absent`: plakar's own configuration has it. */
  credentials: CredentialSummary,
  isReading: z.boolean(),
  readAt: Instant.nullable(),
  isRead: z.boolean(),
  failure: Failure.nullable(),
  snapshotCount: z.number().int(),
  /** Those of them that belong to a resource that is known. */
  matchedCount: z.number().int(),
});
export type PointSourceSummary = z.infer<typeof PointSourceSummary>;

/** What the plakar of this computer is configured with. */
export const PlakarDescription = z.object({
  configFolder: z.string(),
  /** Names of stores; null: there is no such file, or it is not understood. */
  stores: z.array(z.string()).nullable(),
});
export type PlakarDescription = z.infer<typeof PlakarDescription>;
