import type { BackupSnapshot } from '../../shared/restore-points/restore-point-source.ts';

/** What a reader found. */
export interface PointsRead {
  snapshots: BackupSnapshot[];
  /** Whether what it shows is all there is: see `RestorePointSourceReading`. */
  canTellNone: boolean;
}

/**
 * Reads the snapshots of one restore point source: a plakar store on this computer, or a Plakar Control
 * Plane. Changes nothing there, never waits for a prompt, and always ends: it fails with an `AppError` or
 * with the signal's reason.
 */
export interface PointReader {
  /** `known`: what it showed last. */
  read(signal: AbortSignal, known: readonly BackupSnapshot[]): Promise<PointsRead>;
}
