import { z } from 'zod';
import { instanceType } from './rules/openstack-snapshot.ts';
import type {
  BackupSnapshot,
  SnapshotDisks,
} from '../../shared/restore-points/restore-point-source.ts';
import { linkSignals } from '../http/link-signals.ts';

const Count = z.number().nonnegative();

/**
 * A directory entry of a snapshot: `vfs.Entry` of PlakarKorp/kloset, as answered by `plakar ui` and Control Plane
 * (`EntryList`). A directory has a summary of its contents.
 */
const Entry = z.object({
  file_info: z.object({ name: z.string() }),
  summary: z
    .object({ directory: z.object({ files: Count, size: Count, errors: Count }) })
    .nullish()
    .catch(null),
});

const Children = z.object({
  /** Does not count the entry `..`, which comes first. */
  total: z.number().int().nonnegative(),
  items: z.array(z.unknown()).nullable(),
});

/** `openstack/instance/layout.go`: the root disk by the id of its image, each attached volume by its own id. */
const diskFolder = /^(glance|cinder)-([0-9A-Za-z_-]{1,100})$/;

/** The disk and its metadata. The folder is written first: unless it has both files, the disk is missing. */
const filesOfDisk = 2;

/**
 * Returns the disks in the directory `/block-storage` of an instance's snapshot; null when unknown. A disk that was not
 * read completely counts as missing.
 */
export function disksIn(answer: unknown): SnapshotDisks | null {
  const children = Children.safeParse(answer);
  if (!children.success) return null;
  const entries = (children.data.items ?? []).map((item) => Entry.safeParse(item));
  const understood = entries.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const found = understood.filter(({ file_info }) => file_info.name !== '..');
  if (understood.length < entries.length || found.length < children.data.total) return null;
  const disks: SnapshotDisks = { hasRootDisk: false, volumes: [] };
  for (const { file_info, summary } of found) {
    const [, kind, id] = diskFolder.exec(file_info.name) ?? [];
    if (id === undefined || !isWhole(summary)) continue;
    if (kind === 'glance') disks.hasRootDisk = true;
    else disks.volumes.push({ id: id.toLowerCase(), sizeBytes: summary.directory.size });
  }
  return disks;
}

type Summary = z.infer<typeof Entry>['summary'];

function isWhole(summary: Summary): summary is NonNullable<Summary> {
  return summary?.directory.errors === 0 && summary.directory.files >= filesOfDisk;
}

/** Returns the path that lists the disks of a snapshot. An OVHcloud instance has far fewer volumes than the limit. */
export function pathOfDisks(snapshotId: string): `/snapshot/vfs/children/${string}` {
  return `/snapshot/vfs/children/${snapshotId}:/block-storage`;
}
export const disksQuery = { offset: '0', limit: '500' } as const;

/** Each of them has to be opened. The remaining ones are read the next time. */
export const maxLookedInto = 100;
const budgetMs = 120_000;

interface Looking {
  /** What was read before: a snapshot never changes. */
  known: readonly BackupSnapshot[];
  /** Returns the entries of a snapshot's `/block-storage`. */
  ask: (snapshot: BackupSnapshot, signal: AbortSignal) => Promise<unknown>;
  signal: AbortSignal;
}

/**
 * Adds the disks to the snapshots of instances, the newest snapshot of each instance first. A failure leaves the disks
 * unknown and does not end the reading; only the signal does.
 */
export async function withDisks(
  snapshots: readonly BackupSnapshot[],
  { known, ask, signal }: Looking,
): Promise<BackupSnapshot[]> {
  const wanted = snapshots.filter(({ type }) => type === instanceType);
  if (wanted.length === 0) return [...snapshots];
  const found = new Map(known.flatMap(({ id, disks }) => (disks ? [[id, disks] as const] : [])));
  const unknown = newestOfEachFirst(wanted.filter(({ id }) => !found.has(id)));
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), budgetMs);
  const { signal: either, unlink } = linkSignals([signal, over.signal]);
  try {
    for (const snapshot of unknown.slice(0, maxLookedInto)) {
      const answer = await ask(snapshot, either).catch(() => null);
      signal.throwIfAborted();
      if (either.aborted) break;
      const disks = disksIn(answer);
      if (disks !== null) found.set(snapshot.id, disks);
    }
  } finally {
    clearTimeout(timer);
    unlink();
  }
  return snapshots.map((snapshot) => {
    const disks = snapshot.type === instanceType ? found.get(snapshot.id) : undefined;
    return disks === undefined ? snapshot : { ...snapshot, disks };
  });
}

/** The newest snapshot of every instance, then all others, the newest first. */
function newestOfEachFirst(snapshots: readonly BackupSnapshot[]): BackupSnapshot[] {
  const newestFirst = snapshots.toSorted((a, b) => b.takenAt.localeCompare(a.takenAt));
  const seen = new Set<string | null>();
  const [newest, others]: [BackupSnapshot[], BackupSnapshot[]] = [[], []];
  for (const snapshot of newestFirst) {
    (seen.has(snapshot.origin) ? others : newest).push(snapshot);
    seen.add(snapshot.origin);
  }
  return [...newest, ...others];
}
