import { z } from 'zod';

// The API's responses, as far as they are used. Only indispensable fields are required; all others become null when
// absent, null or of an unknown type.

const id = z.string().min(1);
// The defaults are for speed: building the errors before `catch` costs 20 µs each.
const text = z.string().nullable().default(null).catch(null);
const number = z.number().nullable().default(null).catch(null);

function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .array(z.unknown())
    .nullable()
    .default(null)
    .catch(null)
    .transform((items) =>
      (items ?? []).flatMap((each) => {
        const parsed = item.safeParse(each);
        return parsed.success ? [parsed.data] : [];
      }),
    );
}

/** `tags` is a list of words in some responses and a map in others. */
const tags = z
  .union([z.array(z.string()), z.record(z.string(), z.string())])
  .nullable()
  .default(null)
  .catch(null);

/** `GET /cloud/project`, expanded, and `GET /cloud/project/{project}`. */
export const RawProject = z.object({
  project_id: id,
  description: text,
  projectName: text,
  status: text,
  iam: z.object({ urn: text }).nullable().default(null).catch(null),
});
export type RawProject = z.infer<typeof RawProject>;

/** `GET …/region`, expanded. */
export const RawRegion = z.object({
  name: id,
  status: text,
  /** Null, for the list or an entry: not understood, which is different from none. */
  services: z
    .array(z.object({ name: z.string(), status: text }).nullable().catch(null))
    .nullable()
    .default(null)
    .catch(null),
});
export type RawRegion = z.infer<typeof RawRegion>;

/** `GET …/instance`. */
export const RawInstance = z.object({
  id,
  region: id,
  name: text,
  status: text,
  created: text,
  ipAddresses: listOf(z.object({ ip: z.string().min(1), type: text })),
  tags,
});
export type RawInstance = z.infer<typeof RawInstance>;

/** `GET …/volume`. `size` in GiB. */
export const RawVolume = z.object({
  id,
  region: id,
  name: text,
  status: text,
  size: number,
  creationDate: text,
  /** Ids of instances in the volume's region. */
  attachedTo: listOf(id),
  tags,
});
export type RawVolume = z.infer<typeof RawVolume>;

/** `GET …/volume/snapshot`. `size` in GiB. */
export const RawVolumeSnapshot = z.object({
  id,
  region: id,
  name: text,
  status: text,
  size: number,
  creationDate: text,
  volumeId: text,
});
export type RawVolumeSnapshot = z.infer<typeof RawVolumeSnapshot>;

/** `GET …/region/{region}/volumeBackup`. `size` in GiB. */
export const RawVolumeBackup = z.object({
  id,
  name: text,
  status: text,
  size: number,
  creationDate: text,
  volumeId: text,
});
export type RawVolumeBackup = z.infer<typeof RawVolumeBackup>;

/** `GET …/region/{region}/workflow/backup`: scheduled creation of images of an instance. */
export const RawWorkflow = z.object({
  id,
  instanceId: id,
  backupName: text,
  /** Region and name of the second image of each backup, if one is made. */
  distantRegion: text,
  distantBackupName: text,
});
export type RawWorkflow = z.infer<typeof RawWorkflow>;

/** `GET …/snapshot`: images of instances. `size` in GiB. */
export const RawImage = z.object({
  id,
  region: id,
  name: text,
  status: text,
  visibility: text,
  size: number,
  creationDate: text,
});
export type RawImage = z.infer<typeof RawImage>;

/** `GET …/region/{region}/storage`: S3 buckets. `objectsSize` in bytes. */
export const RawBucket = z.object({
  name: id,
  region: text,
  virtualHost: text,
  objectsSize: number,
  createdAt: text,
  tags,
  /** Present when a single bucket is read, not in lists. */
  versioning: z
    .object({ status: z.enum(['enabled', 'suspended', 'disabled']) })
    .nullable()
    .default(null)
    .catch(null),
});
export type RawBucket = z.infer<typeof RawBucket>;

/** `GET …/region/{region}/coldArchive`. `objectsSize` in bytes. */
export const RawColdArchive = z.object({
  name: id,
  status: text,
  objectsSize: number,
  createdAt: text,
});
export type RawColdArchive = z.infer<typeof RawColdArchive>;

/** `GET …/storage`: Swift containers. `storedBytes` in bytes. */
export const RawContainer = z.object({
  id,
  region: id,
  name: text,
  storedBytes: number,
});
export type RawContainer = z.infer<typeof RawContainer>;

/** `GET …/database/service`, expanded. */
export const RawDatabase = z.object({
  id,
  engine: id,
  description: text,
  status: text,
  createdAt: text,
  nodes: listOf(z.object({ region: z.string().min(1) })),
  endpoints: listOf(z.object({ domain: z.string().min(1), port: number })),
  storage: z
    .object({ size: z.object({ value: z.number(), unit: z.string() }) })
    .nullable()
    .default(null)
    .catch(null),
  /** Deprecated, in GB. The only size that some engines report. */
  disk: z.object({ size: z.number() }).nullable().default(null).catch(null),
  /** Null: reported as none. Undefined: not reported, or not understood. */
  backups: z
    .object({ pitr: text, regions: listOf(z.string()) })
    .nullable()
    .optional()
    .catch(undefined),
  tags,
});
export type RawDatabase = z.infer<typeof RawDatabase>;

/** `GET …/database/{engine}/{database}/backup`, expanded. */
export const RawDatabaseBackup = z.object({
  id,
  description: text,
  status: text,
  createdAt: text,
  size: z.object({ value: z.number(), unit: z.string() }).nullable().default(null).catch(null),
  regions: listOf(z.object({ name: z.string().min(1) })),
  /** Deprecated. The only value before there were several regions. */
  region: text,
});
export type RawDatabaseBackup = z.infer<typeof RawDatabaseBackup>;

/** API v2 describes an object twice: its current state, which is absent during creation, and its target. */
const fileState = z
  .object({
    name: text,
    /** Documented as GB; assumed to be GiB, as for volumes and in OpenStack's Manila (inferred). */
    size: number,
    location: z.object({ region: text }).nullable().default(null).catch(null),
    exportLocations: listOf(z.object({ path: z.string() })),
    /** For snapshots. The size was called `snapshotSize` before ovhcloud-cli#284. */
    share: z.object({ id: text }).nullable().default(null).catch(null),
    snapshotSize: number,
  })
  .nullable()
  .default(null)
  .catch(null);

/** `GET /v2/publicCloud/project/{project}/storage/file/share`, and `…/snapshot`. */
export const RawFileThing = z.object({
  id,
  createdAt: text,
  resourceStatus: text,
  currentState: fileState,
  targetSpec: fileState,
  iam: z.object({ tags }).nullable().default(null).catch(null),
});
export type RawFileThing = z.infer<typeof RawFileThing>;

/** `GET /auth/currentCredential`. */
export const RawCredential = z.object({
  status: text,
  expiration: text,
  rules: z
    .array(z.object({ method: z.string(), path: z.string() }))
    .nullable()
    .default(null)
    .catch(null),
  /** Null: all addresses are allowed. Undefined: not reported, or not understood. */
  allowedIPs: z.array(z.string()).nullable().optional().catch(undefined),
});
export type RawCredential = z.infer<typeof RawCredential>;

/** `GET /auth/details`. */
export const RawAuthDetails = z.object({ account: text });
