import { z } from 'zod';
import type { BackupSnapshot } from '../../../../shared/restore-points/restore-point-source.ts';

const Count = z.number().nonnegative().catch(0);
const Counters = z.object({
  files: Count,
  size: Count,
  errors: z.number().nonnegative().optional().catch(undefined),
});
const Text = z.string().nullish().catch(null);

/**
 * A snapshot as `plakar ui` and Control Plane's `/kloset` return it (`header.Header` of PlakarKorp/kloset). Values that
 * are missing or have another form count as not reported.
 */
const Header = z.object({
  identifier: z.string().regex(/^[0-9a-f]{64}$/),
  timestamp: z.string().refine((text) => !Number.isNaN(Date.parse(text))),
  dataset: Text,
  tags: z.array(z.string()).nullish().catch(null),
  context: z
    .array(z.object({ key: z.string(), value: z.string() }))
    .nullish()
    .catch(null),
  sources: z
    .array(
      z.object({
        importer: z.object({ type: Text, origin: Text, directory: Text }).nullish().catch(null),
        summary: z.object({ directory: Counters, below: Counters }).nullish().catch(null),
      }),
    )
    .nullish()
    .catch(null),
});

/** A page of the list of snapshots. */
export const HeaderPage = z.object({
  total: z.number().int().nonnegative(),
  items: z.array(z.unknown()).nullable(),
});

/** Null when it has no id or no date, so that it could not be used as a restore point. */
export function snapshotOfHeader(value: unknown): BackupSnapshot | null {
  const parsed = Header.safeParse(value);
  if (!parsed.success) return null;
  const { identifier, timestamp, dataset, tags, context, sources } = parsed.data;
  // With several sources, there is no single origin.
  const source = sources?.length === 1 ? sources[0] : undefined;
  return {
    id: identifier,
    takenAt: new Date(timestamp).toISOString(),
    ...sizeOf(source?.summary),
    ...placeOf(source?.importer),
    tags: tags ?? [],
    dataset: dataset ?? '',
    hostname: context?.find(({ key }) => key === 'Hostname')?.value ?? null,
    resourceUrn: null,
  };
}

type Source = NonNullable<z.infer<typeof Header>['sources']>[number];

function placeOf(importer: Source['importer'] | undefined) {
  const { type = null, origin = null, directory = null } = importer ?? {};
  return { type, origin, root: directory };
}

function sizeOf(summary: Source['summary'] | undefined) {
  const { directory, below } = summary ?? {};
  if (directory === undefined || below === undefined) return { sizeBytes: null, itemCount: null };
  const errorCount = sumOf(directory.errors, below.errors);
  return {
    sizeBytes: directory.size + below.size,
    itemCount: directory.files + below.files,
    ...(errorCount !== undefined && { errorCount }),
  };
}

function sumOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}
