import { z } from 'zod';
import { instanceType } from './rules/openstack-snapshot.ts';
import type {
  BackupSnapshot,
  HeldDisks,
} from '../../shared/restore-points/restore-point-source.ts';
import { linkSignals } from '../http/link-signals.ts';

const Count = z.number().nonnegative();

/**
 * An entry of a directory of a snapshot: `vfs.Entry` of PlakarKorp/kloset, as `plakar ui` and Control Plane
 * (`EntryList`) answer with. A directory has a summary of what is in it.
 */
const Entry = z.object({
  file_info: z.object({ name: z.string() }),
  summary: z
    .object({ directory: z.object({ files: Count, size: Count, errors: Count }) })
    .nullish()
    .catch(null),
});

const Children = z.object({
  /** Without the entry `..`, which comes first. */
  total: z.number().int().nonnegative(),
  items: z.array(z.unknown()).nullable(),
});

/** `openstack/instance/layout.go`: the root disk by its image's id, each attached volume by its own. */
const diskFolder = /^(glance|cinder)-([0-9A-Za-z_-]{1,100})$/;

/** A disk's folder has the disk and its metadata. The folder is written first: without both, the disk is not in it. */
const filesOfDisk = 2;

/**
 * The disks in the directory `/block-storage` of a snapshot of an instance; null where that cannot be told.
 * One that could not be read whole counts as not there.
 */
export function disksIn(answer: unknown): HeldDisks | null {
  const children = Children.safeParse(answer);
  if (!children.success) return null;
  const entries = (children.data.items ?? []).map((item) => Entry.safeParse(item));
  const understood = entries.flatMap(({ data }) => (data === undefined ? [] : [data]));
  const found = understood.filter(({ file_info }) => file_info.name !== '..');
  if (understood.length < entries.length || found.length < children.data.total) return null;
  const disks: HeldDisks = { hasRootDisk: false, volumes: [] };
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

/** What is asked for, of the snapshot with this id. A server of OVHcloud's has far fewer volumes. */
export function pathOfDisks(snapshotId: string): `/snapshot/vfs/children/${string}` {
  return `/snapshot/vfs/children/${snapshotId}:/block-storage`;
}
export const disksQuery = { offset: '0', limit: '500' } as const;

/** Each snapshot has to be opened for it. Those that are left are read the next time. */
export const maxLookedInto = 100;
const budgetMs = 120_000;

interface Looking {
  /** What was read before: a snapshot never changes. */
  known: readonly BackupSnapshot[];
  /** Answers with the children of a snapshot's `/block-storage`. */
  ask: (snapshot: BackupSnapshot, signal: AbortSignal) => Promise<unknown>;
  signal: AbortSignal;
}

/**
 * Adds to the snapshots of instances which disks they hold: the newest of each instance first. What cannot be
 * read stays not told, and never ends the reading, unless the signal does.
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
