import { AppError } from '../../../shared/bridge/errors.ts';
import { BaseUrl } from '../../../shared/accounts/endpoint.ts';
import type {
  ControlPlane,
  ControlPlaneReport,
} from '../../../shared/restore-points/restore-point-source.ts';
import { linkSignals } from '../../http/link-signals.ts';
import type { Fetch } from '../control-plane/asking.ts';
import { controlPlaneFailure } from '../control-plane/failures.ts';
import { Reading } from '../control-plane/reading.ts';
import { ControlPlaneSession } from '../control-plane/session.ts';
import type { PointReader } from '../point-reader.ts';

type Settings = Pick<ControlPlane, 'address' | 'organisationId' | 'canSeeAll'>;

/** Reads restore points of a Control Plane, and finds out whether it can be read at all. */
export interface ControlPlaneReader extends PointReader {
  check(signal: AbortSignal): Promise<ControlPlaneReport>;
}

/**
 * Reads what a Plakar Control Plane knows of the snapshots in its stores, by its published API v1 (plakar.io,
 * `data/openapi/v1.json`): resources with their apps, the snapshots of each source app and of each store. The
 * list of all apps is not asked for: its answer has room for secrets.
 *
 * Without a right it may answer with empty lists instead of a refusal, so that an empty list says nothing: only
 * where the user says that the key sees all of it, every list was read whole, and each snapshot can be told,
 * does a reading tell that there is no other.
 */
export function createControlPlaneReader(
  settings: Settings,
  secrets: { apiKey: string },
  { fetch, timeoutMs }: { fetch: Fetch; timeoutMs: number },
): ControlPlaneReader {
  const withReading = async <Value>(
    signal: AbortSignal,
    use: (reading: Reading) => Promise<Value>,
  ): Promise<Value> => {
    const over = new AbortController();
    const timer = setTimeout(
      () => over.abort(controlPlaneFailure('controlPlane.timeout')),
      timeoutMs,
    );
    const { signal: ended, unlink } = linkSignals([signal, over.signal]);
    const { organisationId, canSeeAll } = settings;
    try {
      const base = baseOf(settings.address);
      const session = new ControlPlaneSession({
        base,
        organisationId,
        ...secrets,
        fetch,
        signal: ended,
      });
      return await use(new Reading(session, canSeeAll, ended));
    } catch (error) {
      signal.throwIfAborted();
      throw error;
    } finally {
      clearTimeout(timer);
      // Of several requests one has failed: the others are of no use any more.
      over.abort(new AppError('sync.cancelled'));
      unlink();
    }
  };
  return {
    read: (signal, known) => withReading(signal, (reading) => reading.run(known)),
    check: (signal) => withReading(signal, (reading) => reading.look()),
  };
}

/** https, or http to this computer. */
function baseOf(address: string): string {
  const base = BaseUrl.safeParse(address);
  if (!base.success) throw controlPlaneFailure('controlPlane.wrongAddress');
  return `${base.data}/api/v1`;
}
