import type { BackupSnapshot } from '../../shared/restore-points/restore-point-source.ts';

/** The result of a reader. */
export interface PointsRead {
  snapshots: BackupSnapshot[];
  /** Whether the result is complete; see `RestorePointSourceReading`. */
  canTellNone: boolean;
}

/**
 * Reads the snapshots of one restore point source: a Plakar store on this computer, or a Plakar Control Plane. Changes
 * nothing there, never waits for a prompt, and always ends. Throws `AppError`, or the signal's reason.
 */
export interface PointReader {
  /** `known`: the result of the previous reading. */
  read(signal: AbortSignal, known: readonly BackupSnapshot[]): Promise<PointsRead>;
}
