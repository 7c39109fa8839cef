import { randomBytes } from 'node:crypto';
import { isLoopbackUrl } from '../../shared/network/loopback.ts';
import type { ControlPlane } from '../../shared/restore-points/restore-point-source.ts';
import type { AssertApproved } from '../approvals/approvals.ts';
import { guardedFetch } from '../approvals/guarded-fetch.ts';
import type { Processes } from '../processes/processes.ts';
import { freePort } from '../processes/free-port.ts';
import { privateFolderParentsHere } from '../processes/private-folder.ts';
import type { PointReader } from './point-reader.ts';
import type { OpenedSource } from './source-store.ts';
import { type ControlPlaneReader, createControlPlaneReader } from './readers/control-plane.ts';
import { createPlakarReader } from './readers/plakar.ts';
import { findPlakar } from './readers/plakar/find-plakar.ts';

interface PointReaderOfPorts {
  processes: Processes;
  /** The program's own `fetch`, which uses the system's proxy and certificates. */
  fetch: Fetch;
  assertAgreed: AssertApproved;
  environment: Readonly<Record<string, string | undefined>>;
  readText: (path: string) => Promise<string | null>;
  /** The folder of plakar's own configuration. */
  configFolder: string;
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

/** Opening a store of 100,000 snapshots takes minutes; an unreachable store must not block forever. */
const maxReadingMs = 10 * 60_000;
/** The user waits for it. */
const maxCheckMs = 60_000;

/** Bypasses the program's `fetch`, which would ask the system's proxy: a proxy must not see loopback. */
const direct: Fetch = (url, init) => globalThis.fetch(url, init);

/** Creates the reader for a source, by its kind. */
export function pointReaderOf(
  { source, secret }: OpenedSource,
  ports: PointReaderOfPorts,
): PointReader {
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
      privateFolderParents: privateFolderParentsHere(environment),
      timeoutMs: maxReadingMs,
    },
  );
}

type Settings = Pick<ControlPlane, 'address' | 'organisationId' | 'canSeeAll'>;

/** Creates the connection test of a Control Plane. */
export function checkerOf(
  settings: Settings,
  apiKey: string,
  ports: Pick<PointReaderOfPorts, 'fetch' | 'assertAgreed'>,
): ControlPlaneReader {
  return controlPlaneReader(settings, apiKey, ports, maxCheckMs);
}

function controlPlaneReader(
  settings: Settings,
  apiKey: string,
  ports: Pick<PointReaderOfPorts, 'fetch' | 'assertAgreed'>,
  timeoutMs: number,
): ControlPlaneReader {
  const fetch = isLoopbackUrl(settings.address)
    ? guardedFetch(direct, ports.assertAgreed)
    : ports.fetch;
  return createControlPlaneReader(settings, { apiKey }, { fetch, timeoutMs });
}
