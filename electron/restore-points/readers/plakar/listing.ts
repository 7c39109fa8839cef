import type { BackupSnapshot } from '../../../../shared/restore-points/restore-point-source.ts';

/** Moment, id, rounded size, duration (which may touch the size), and the rest. */
const line =
  /^(\S+) +([0-9a-f]{64}|[0-9a-f]{8}) +[\d.]+ (?:B|[KMGTPE]iB) *(?:\d+h)?(?:\d+m)?\d+s (.*)$/;

/**
 * The snapshots that `plakar ls -uuid -tags` printed. Other lines are skipped: plakar greets on the same
 * output. Sizes are rounded there, so that none is told; neither is where the data was read.
 */
export function snapshotsOfListing(text: string): BackupSnapshot[] {
  return text.split(/\r?\n/).flatMap((each) => snapshotOf(each) ?? []);
}

function snapshotOf(text: string): BackupSnapshot | null {
  const [, moment, id, rest] = line.exec(text) ?? [];
  if (moment === undefined || id === undefined || rest === undefined) return null;
  const takenAt = Date.parse(moment);
  if (Number.isNaN(takenAt)) return null;
  // The last one: a path may have the word in it.
  const mark = rest.lastIndexOf(' tags=');
  return {
    id,
    takenAt: new Date(takenAt).toISOString(),
    sizeBytes: null,
    itemCount: null,
    type: null,
    origin: null,
    root: mark === -1 ? rest : rest.slice(0, mark),
    tags: mark === -1 ? [] : rest.slice(mark + ' tags='.length).split(','),
    dataset: '',
    hostname: null,
    resourceUrn: null,
  };
}
