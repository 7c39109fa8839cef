import { z } from 'zod';
import { Failure } from '../bridge/errors.ts';
import { CredentialSummary } from '../accounts/credentials.ts';
import { BaseUrl } from '../accounts/endpoint.ts';
import { Instant, RestorePointSourceId } from '../bridge/ids.ts';
import { KeyText } from '../accounts/key-text.ts';
import { FromProvider, KeySource, StoredSecret } from '../accounts/sign-in.ts';

/** The disks that an instance snapshot contains completely. */
export const SnapshotDisks = z.object({
  hasRootDisk: z.boolean(),
  volumes: z.array(z.object({ id: z.string(), sizeBytes: z.number().nonnegative() })),
});
export type SnapshotDisks = z.infer<typeof SnapshotDisks>;

/**
 * A snapshot in a Plakar store, as reported by `plakar` or Control Plane. Values that one of them does not report are
 * null or empty: `ls` prints no origin, and Control Plane's list has only ids and dates.
 */
export const BackupSnapshot = z.object({
  /** 64 hexadecimal digits, or 8 if only the short form was reported. */
  id: z.string(),
  takenAt: Instant,
  /** Exact bytes; null if not reported, or only rounded. */
  sizeBytes: z.number().nonnegative().nullable(),
  itemCount: z.number().int().nonnegative().nullable(),
  /** Files that Plakar could not read. Absent: not reported. */
  errorCount: z.number().int().nonnegative().optional(),
  /** `s3`, `sftp`, `postgresql`, `mysql+mariadb`, `openstack-block`, `fs` … */
  type: z.string().nullable(),
  /** Where the data was read; the format depends on the type. */
  origin: z.string().nullable(),
  /** Directory or prefix within the origin. */
  root: z.string().nullable(),
  tags: z.array(z.string()),
  /** Control Plane: id of the source app. Empty for snapshots from the command line. */
  dataset: z.string(),
  /** Name of the computer that ran Plakar. */
  hostname: z.string().nullable(),
  /** The resource of the snapshot, as reported by Control Plane. */
  resourceUrn: z.string().nullable(),
  /** For an instance snapshot: its contents. Absent: not read, which does not mean empty. */
  disks: SnapshotDisks.optional(),
});
export type BackupSnapshot = z.infer<typeof BackupSnapshot>;

/** Earlier versions stored the code as `pointsource.nothingShown`. */
const StoredFailure = z.preprocess(
  (failure) =>
    typeof failure === 'object' && failure !== null && 'code' in failure
      ? { ...failure, code: String(failure.code).replace(/^pointsource\./, 'restorePointSource.') }
      : failure,
  Failure,
);

/** The last reading of a restore point source, stored for offline use. */
export const SourceReading = z.object({
  sourceId: RestorePointSourceId,
  /** When it was last read successfully. null: never. */
  readAt: Instant.nullable(),
  /** Whether the last attempt succeeded. */
  isRead: z.boolean(),
  /** Whether its list is complete. False for a Control Plane that showed nothing: it may lack a grant. */
  canTellNone: z.boolean(),
  /** Why the last attempt failed. */
  failure: StoredFailure.nullable(),
  snapshots: z.array(BackupSnapshot),
});
export type SourceReading = z.infer<typeof SourceReading>;

/**
 * A store in Plakar's own configuration, without the `@`. It becomes a command argument, so it must not look like an
 * option.
 */
export const StoreName = z
  .string()
  .trim()
  .max(200)
  .regex(/^[\p{L}\p{N}_][^\s/\\\p{Cc}]*$/u);

/** Lower case, without the API path, which an address pasted from a client's settings may contain. */
const ControlPlaneAddress = BaseUrl.transform((url) =>
  url.replace(/\/api(\/v1)?$/, '').replace(/^https?:\/\/[^/]+/i, (origin) => origin.toLowerCase()),
);

/** Part of the API's paths; a UUID as far as is known. Empty: the organisation of the key. */
const OrganisationId = z
  .string()
  .trim()
  .max(100)
  .regex(/^[\w-]*$/);

/** A store of the Plakar on this computer. */
const PlakarStore = z.object({
  kind: z.literal('plakar'),
  id: RestorePointSourceId,
  store: StoreName,
  /** Source of its passphrase. `vault` with nothing stored: Plakar's own configuration has it. */
  keySource: KeySource,
  createdAt: Instant,
});

/** Address of a Control Plane, and how far to trust its answers. */
const ControlPlaneSettings = z.object({
  address: ControlPlaneAddress,
  organisationId: OrganisationId,
  /**
   * The user confirms that the key sees everything that is backed up there, and that every source app is assigned to a
   * resource. Control Plane silently shows less to a key without grants, and the list of all apps contains secrets.
   * Without this confirmation, an empty answer is never taken as absence.
   */
  canSeeAll: z.boolean(),
});

/** A Plakar Control Plane. */
const ControlPlane = ControlPlaneSettings.extend({
  kind: z.literal('control-plane'),
  id: RestorePointSourceId,
  /** Source of its API key. */
  keySource: KeySource,
  createdAt: Instant,
});
export type ControlPlane = z.infer<typeof ControlPlane>;

/** A source of restore points besides OVHcloud. No secrets. */
export const RestorePointSource = z.discriminatedUnion('kind', [PlakarStore, ControlPlane]);
export type RestorePointSource = z.infer<typeof RestorePointSource>;

/** The passphrase of a store, as the form sends it. `plakar`: Plakar's own configuration has it. */
export const PassphraseInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed'), text: z.string().min(1).max(1000) }),
  z.object({ kind: z.literal('plakar') }),
  FromProvider,
]);
export type PassphraseInput = z.infer<typeof PassphraseInput>;

/** A Control Plane, as the form sends it. */
export const ControlPlaneInput = ControlPlaneSettings.extend({
  apiKey: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('typed'), text: KeyText }),
    StoredSecret,
    FromProvider,
  ]),
});
export type ControlPlaneInput = z.infer<typeof ControlPlaneInput>;

/** Result of signing in at a Control Plane. */
export const ControlPlaneReport = z.object({
  organisationId: z.string(),
  /** null: no resources are visible. There are none, or the key has no right to see them. */
  resourceCount: z.number().int().positive().nullable(),
});
export type ControlPlaneReport = z.infer<typeof ControlPlaneReport>;

const Reading = z.object({
  /** State of its passphrase or key. `absent`: Plakar's own configuration has it, or it was in memory only. */
  credentials: CredentialSummary,
  isReading: z.boolean(),
  readAt: Instant.nullable(),
  isRead: z.boolean(),
  /** Whether the last reading was complete. */
  canTellNone: z.boolean(),
  /** The same for volumes: an instance snapshot may contain volumes that it does not report. */
  canTellNoVolume: z.boolean(),
  failure: Failure.nullable(),
  snapshotCount: z.number().int(),
  /** How many belong to a known resource. */
  matchedCount: z.number().int(),
});

/** A restore point source, as the window shows it. */
export const RestorePointSourceSummary = z.discriminatedUnion('kind', [
  PlakarStore.extend(Reading.shape),
  ControlPlane.extend(Reading.shape),
]);
export type RestorePointSourceSummary = z.infer<typeof RestorePointSourceSummary>;

/** The configuration of the Plakar on this computer. */
export const PlakarDescription = z.object({
  configFolder: z.string(),
  /** Names of stores. null: no such file, or it could not be parsed. */
  stores: z.array(z.string()).nullable(),
});
export type PlakarDescription = z.infer<typeof PlakarDescription>;
