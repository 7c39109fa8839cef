import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchByNode, reusedAgents } from '../../../http/node-fetch.ts';
import { exchange, type RawAnswer } from '../../../http/transport.ts';
import { makePrivateFolder } from '../../../processes/private-folder.ts';

/** How to start one `plakar ui`, and to send requests to it. */
export interface UiLine {
  args: readonly string[];
  environment: Readonly<Record<string, string>>;
  /** Throws when no server with this certificate answers; nothing was sent then. */
  get: (path: string, signal: AbortSignal) => Promise<RawAnswer>;
}

export interface LinePorts {
  /** Returns a free port of 127.0.0.1. */
  freePort: () => Promise<number>;
  newToken: () => string;
  /** Folders to create private folders in, the best first. */
  privateFolderParents: readonly string[];
  timeoutMs: number;
}

/** Bytes of an answer. A page of 500 snapshots has several megabytes. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Prepares the connection for one reading. Everyone on the computer can see plakar's port on its command line and may
 * take it first, so plakar gets a certificate that identifies it. The certificate's key is deleted afterwards.
 */
export async function withUiLine<Result>(
  { freePort, newToken, privateFolderParents, timeoutMs }: LinePorts,
  use: (line: UiLine) => Promise<Result>,
): Promise<Result> {
  // Several hundred kilobytes that only readings need.
  const { makeLoopbackCertificate } = await import('../../../network/loopback-certificate.ts');
  const { certificate, key } = await makeLoopbackCertificate();
  const folder = await makePrivateFolder(privateFolderParents);
  try {
    const paths = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
    await writeFile(paths.certificate, certificate, { mode: 0o600, flag: 'wx' });
    await writeFile(paths.key, key, { mode: 0o600, flag: 'wx' });
    const [port, token] = [await freePort(), newToken()];
    const fetch = fetchByNode(
      () => ({ rejectUnauthorized: true, ca: certificate }),
      // A proxy must not see loopback.
      { proxyFor: async () => null },
      reusedAgents(),
    );
    return await use({
      // Both options are required. Otherwise plakar listens on plain http (PlakarKorp/plakar, pull request 2043) and
      // the certificate check fails.
      args: ['-addr', `127.0.0.1:${port}`, '-cert', paths.certificate, '-key', paths.key],
      environment: { PLAKAR_UI_TOKEN: token },
      get: (path, signal) =>
        exchange({
          server: 'connection',
          start: (given) =>
            fetch(`https://127.0.0.1:${port}${path}`, {
              headers: { authorization: `Bearer ${token}` },
              signal: given,
            }),
          // The whole reading has a time limit; a page of a large store may take long.
          limits: { idleMs: timeoutMs, totalMs: timeoutMs },
          signal,
          maxBytes,
        }),
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
