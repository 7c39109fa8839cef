import type { BackupSnapshot } from '../../../../shared/restore-points/restore-point-source.ts';

/** Time, id, rounded size, duration (which may follow the size without a space), and the rest. */
const line =
  /^(\S+) +([0-9a-f]{64}|[0-9a-f]{8}) +[\d.]+ (?:B|[KMGTPE]iB) *(?:\d+h)?(?:\d+m)?\d+s (.*)$/;

/**
 * Parses the output of `plakar ls -uuid -tags`. Skips other lines, because plakar prints its greeting there too. Sizes
 * are rounded, so they are not reported; where the data was read is not in the output.
 */
export function snapshotsOfListing(text: string): BackupSnapshot[] {
  return text.split(/\r?\n/).flatMap((each) => snapshotOf(each) ?? []);
}

function snapshotOf(text: string): BackupSnapshot | null {
  const [, moment, id, rest] = line.exec(text) ?? [];
  if (moment === undefined || id === undefined || rest === undefined) return null;
  const takenAt = Date.parse(moment);
  if (Number.isNaN(takenAt)) return null;
  // The last match, because a path may contain the word.
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
