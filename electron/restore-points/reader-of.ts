import { randomBytes } from 'node:crypto';
import { isLoopbackUrl } from '../../shared/network/loopback.ts';
import type { ControlPlane } from '../../shared/restore-points/restore-point-source.ts';
import type { AssertApproved } from '../approvals/approvals.ts';
import { guardedFetch } from '../approvals/guarded-fetch.ts';
import type { Processes } from '../processes/processes.ts';
import { freePort } from '../processes/free-port.ts';
import { privatePlacesHere } from '../processes/private-folder.ts';
import type { PointReader } from './point-reader.ts';
import type { OpenedSource } from './source-store.ts';
import { type ControlPlaneReader, createControlPlaneReader } from './readers/control-plane.ts';
import { createPlakarReader } from './readers/plakar.ts';
import { findPlakar } from './readers/plakar/find-plakar.ts';

interface ReaderOfPorts {
  processes: Processes;
  /** The app's: it knows the system's proxy and certificates. */
  fetch: Fetch;
  assertAgreed: AssertApproved;
  environment: Readonly<Record<string, string | undefined>>;
  readText: (path: string) => Promise<string | null>;
  /** Of plakar's own configuration. */
  configFolder: string;
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** A store of 100,000 snapshots takes minutes to open; one that is out of reach must not keep us for ever. */
const maxReadingMs = 10 * 60_000;
/** Somebody waits for it. */
const maxCheckMs = 60_000;

/** Not the app's: that one asks the system's proxy, which must not see loopback. */
const direct: Fetch = (url, init) => globalThis.fetch(url, init);

/** Makes what reads a source, by its kind. */
export function readerOf({ source, secret }: OpenedSource, ports: ReaderOfPorts): PointReader {
  if (source.kind === 'control-plane') {
    return controlPlaneReader(source, secret ?? '', ports, maxReadingMs);
  }
  const { processes, environment, readText, configFolder } = ports;
  return createPlakarReader(
    { configFolder, isUsual: true, store: source.store },
    { passphrase: secret },
    {
      processes,
      environment,
      readText,
      findPlakar: () => findPlakar(environment),
      freePort,
      newToken: () => randomBytes(32).toString('hex'),
      places: privatePlacesHere(environment),
      timeoutMs: maxReadingMs,
    },
  );
}

type Settings = Pick<ControlPlane, 'address' | 'organisationId' | 'canSeeAll'>;

/** Makes what finds out whether a Control Plane can be read. */
export function checkerOf(
  settings: Settings,
  apiKey: string,
  ports: Pick<ReaderOfPorts, 'fetch' | 'assertAgreed'>,
): ControlPlaneReader {
  return controlPlaneReader(settings, apiKey, ports, maxCheckMs);
}

function controlPlaneReader(
  settings: Settings,
  apiKey: string,
  ports: Pick<ReaderOfPorts, 'fetch' | 'assertAgreed'>,
  timeoutMs: number,
): ControlPlaneReader {
  const fetch = isLoopbackUrl(settings.address)
    ? guardedFetch(direct, ports.assertAgreed)
    : ports.fetch;
  return createControlPlaneReader(settings, { apiKey }, { fetch, timeoutMs });
}
