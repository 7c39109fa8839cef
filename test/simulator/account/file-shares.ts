import type { Random } from '../random.ts';
import { pastMoment, toUtcSeconds } from './dates.ts';

/** The envelope of every v2 object. */
interface Envelope<State> {
  id: string;
  checksum: string;
  createdAt: string;
  updatedAt: string;
  resourceStatus: string;
  currentTasks: [];
  targetSpec: Partial<State>;
  /** Absent while the share is being created. */
  currentState?: State;
}

interface ShareState {
  name: string;
  description: string;
  size: number;
  protocol: 'NFS';
  shareType: 'STANDARD_1AZ';
  location: { region: string; availabilityZone: string | null };
  shareNetwork: { id: string };
  exportLocations: { path: string; preferred: boolean }[];
}

interface SnapshotState {
  name: string;
  description: string;
  share: { id: string };
  size?: number;
  /** Before ovhcloud-cli#284, with the two that follow. */
  snapshotSize?: number;
  shareProto?: 'NFS';
  shareSize?: number;
  location?: { region: string; availabilityZone: string | null };
}

/**
 * The shapes of OVHcloud's v2 specification and of its Terraform provider (2026-08); no response body was published.
 */
export type FileShare = Envelope<ShareState>;
export type FileShareSnapshot = Envelope<SnapshotState>;

/** Snapshots before ovhcloud-cli#284, which is open, and after it. */
export type SnapshotShape = 'withRegion' | 'withoutRegion';

interface SharesRequest {
  random: Random;
  count: number;
  nowMs: number;
  regions: readonly string[];
  shape: SnapshotShape;
}

/** One in three shares has no snapshot, and one in three is being created. */
export function generateFileShares({ random, count, nowMs, regions, shape }: SharesRequest): {
  fileShares: FileShare[];
  fileShareSnapshots: FileShareSnapshot[];
} {
  const fileShares = Array.from({ length: count }, (_each, index): FileShare => {
    const id = random.uuid();
    const region = random.pick(regions);
    const createdAt = toUtcSeconds(pastMoment(random, nowMs, 400));
    const state: ShareState = {
      name: `team-${index + 1}`,
      description: '',
      size: random.pick([100, 250, 1000]),
      protocol: 'NFS',
      shareType: 'STANDARD_1AZ',
      location: { region, availabilityZone: null },
      shareNetwork: { id: random.uuid() },
      exportLocations: [{ path: `10.1.0.${index + 4}:/shares/share-${id}`, preferred: true }],
    };
    const isMade = index % 3 !== 2;
    const { exportLocations: _paths, ...targetSpec } = state;
    return {
      ...envelope(random, id, createdAt),
      resourceStatus: isMade ? 'READY' : 'CREATING',
      targetSpec,
      ...(isMade && { currentState: state }),
    };
  });
  const fileShareSnapshots = fileShares
    .filter((share, index) => index % 3 === 0 && share.currentState)
    .map((share) => snapshotOf(share, { random, nowMs, shape }));
  return { fileShares, fileShareSnapshots };
}

function snapshotOf(
  { id: shareId, currentState, createdAt }: FileShare,
  { random, nowMs, shape }: Pick<SharesRequest, 'random' | 'nowMs' | 'shape'>,
): FileShareSnapshot {
  const size = currentState?.size ?? 0;
  const place = { region: currentState?.location.region ?? '', availabilityZone: null };
  const spec = { name: 'before-update', description: '', share: { id: shareId } };
  const takenMs = Math.max(Date.parse(createdAt), nowMs - 2 * 86_400_000);
  const ready = {
    ...envelope(random, random.uuid(), toUtcSeconds(takenMs)),
    resourceStatus: 'READY',
  };
  return shape === 'withoutRegion'
    ? { ...ready, targetSpec: spec, currentState: { ...spec, size } }
    : {
        ...ready,
        targetSpec: { ...spec, location: place },
        currentState: {
          ...spec,
          snapshotSize: size,
          shareProto: 'NFS',
          shareSize: size,
          location: place,
        },
      };
}

function envelope(random: Random, id: string, createdAt: string) {
  const currentTasks: [] = [];
  return { id, checksum: random.hex(32), createdAt, updatedAt: createdAt, currentTasks };
}
