import { z } from 'zod';
import { Failure } from '../bridge/errors.ts';
import { CredentialSummary } from '../accounts/credentials.ts';
import { BaseUrl } from '../accounts/endpoint.ts';
import { Instant, RestorePointSourceId } from '../bridge/ids.ts';
import { KeyText } from '../accounts/key-text.ts';
import { FromProvider, KeySource, StoredSecret } from '../accounts/sign-in.ts';

/** The disks that a snapshot of an instance holds whole. */
export const HeldDisks = z.object({
  hasRootDisk: z.boolean(),
  volumes: z.array(z.object({ id: z.string(), sizeBytes: z.number().nonnegative() })),
});
export type HeldDisks = z.infer<typeof HeldDisks>;

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
  /** Files that plakar could not read when it made it. Absent: not told. */
  errorCount: z.number().int().nonnegative().optional(),
  /** `s3`, `sftp`, `postgresql`, `mysql+mariadb`, `openstack-block`, `fs` … */
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
  /** Of a snapshot of an instance: what is in it. Absent: it was not read, which is not that it holds none. */
  disks: HeldDisks.optional(),
});
export type BackupSnapshot = z.infer<typeof BackupSnapshot>;

/** What was last read of a restore point source, kept for offline. */
export const SourceReading = z.object({
  sourceId: RestorePointSourceId,
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
export type SourceReading = z.infer<typeof SourceReading>;

/** A store in plakar's own configuration, without the `@`. It becomes an argument, so it must not look like an option. */
export const StoreName = z
  .string()
  .trim()
  .max(200)
  .regex(/^[\p{L}\p{N}_][^\s/\\\p{Cc}]*$/u);

/** Lower case, without the API's own path: what is pasted from a client's settings may have it. */
const ControlPlaneAddress = BaseUrl.transform((url) =>
  url.replace(/\/api(\/v1)?$/, '').replace(/^https?:\/\/[^/]+/i, (origin) => origin.toLowerCase()),
);

/** Part of an address of the API; a UUID as far as is known. Empty: the one that the key belongs to. */
const OrganisationId = z
  .string()
  .trim()
  .max(100)
  .regex(/^[\w-]*$/);

/** A store of the plakar on this computer. */
const PlakarStore = z.object({
  kind: z.literal('plakar'),
  id: RestorePointSourceId,
  store: StoreName,
  /** Of its passphrase. `vault` where nothing is kept there: plakar's own configuration has it. */
  keySource: KeySource,
  createdAt: Instant,
});

/** Where a Control Plane is, and how far its word is taken. */
const ControlPlaneSettings = z.object({
  address: ControlPlaneAddress,
  organisationId: OrganisationId,
  /**
   * The user says that the key sees all that is backed up there, and that every source app is assigned to a
   * resource. Control Plane shows less to a key that may not, without a word of it, and the list of all apps
   * has secrets in it: unless this is said, it never tells that there is no restore point.
   */
  canSeeAll: z.boolean(),
});

/** A Plakar Control Plane. */
const ControlPlane = ControlPlaneSettings.extend({
  kind: z.literal('control-plane'),
  id: RestorePointSourceId,
  /** Of its API key. */
  keySource: KeySource,
  createdAt: Instant,
});
export type ControlPlane = z.infer<typeof ControlPlane>;

/** A place beside OVHcloud that restore points are read from. No secret. */
export const RestorePointSource = z.discriminatedUnion('kind', [PlakarStore, ControlPlane]);
export type RestorePointSource = z.infer<typeof RestorePointSource>;

/** The passphrase of a store as the form gives it. `plakar`: the one that plakar's own configuration has. */
export const PassphraseInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed'), text: z.string().min(1).max(1000) }),
  z.object({ kind: z.literal('plakar') }),
  FromProvider,
]);
export type PassphraseInput = z.infer<typeof PassphraseInput>;

/** A Control Plane as the form gives it. */
export const ControlPlaneInput = ControlPlaneSettings.extend({
  apiKey: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('typed'), text: KeyText }),
    StoredSecret,
    FromProvider,
  ]),
});
export type ControlPlaneInput = z.infer<typeof ControlPlaneInput>;

/** What signing in at a Control Plane has shown. */
export const ControlPlaneReport = z.object({
  organisationId: z.string(),
  /** null: none is shown. There is none, or the key has no right to see one. */
  resourceCount: z.number().int().positive().nullable(),
});
export type ControlPlaneReport = z.infer<typeof ControlPlaneReport>;

const Reading = z.object({
  /** Of its passphrase or key; `absent`: plakar's own configuration has it, or it was kept in memory only. */
  credentials: CredentialSummary,
  isReading: z.boolean(),
  readAt: Instant.nullable(),
  isRead: z.boolean(),
  /** Whether what was read last is all there is. */
  canTellNone: z.boolean(),
  /** The same of volumes: a snapshot of an instance may hold some that it does not report. */
  canTellNoVolume: z.boolean(),
  failure: Failure.nullable(),
  snapshotCount: z.number().int(),
  /** Those of them that belong to a resource that is known. */
  matchedCount: z.number().int(),
});

/** A restore point source as the window shows it. */
export const RestorePointSourceSummary = z.discriminatedUnion('kind', [
  PlakarStore.extend(Reading.shape),
  ControlPlane.extend(Reading.shape),
]);
export type RestorePointSourceSummary = z.infer<typeof RestorePointSourceSummary>;

/** What the plakar of this computer is configured with. */
export const PlakarDescription = z.object({
  configFolder: z.string(),
  /** Names of stores; null: there is no such file, or it is not understood. */
  stores: z.array(z.string()).nullable(),
});
export type PlakarDescription = z.infer<typeof PlakarDescription>;
