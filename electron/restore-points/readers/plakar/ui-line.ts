import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fetchByNode, keptAgents } from '../../../http/node-fetch.ts';
import { exchange, type RawAnswer } from '../../../http/transport.ts';
import { makePrivateFolder } from '../../../processes/private-folder.ts';

/** How one `plakar ui` is started, and asked. */
export interface UiLine {
  args: readonly string[];
  environment: Readonly<Record<string, string>>;
  /** Fails where nobody answers who has the certificate of this line: nothing was sent then. */
  get: (path: string, signal: AbortSignal) => Promise<RawAnswer>;
}

export interface LinePorts {
  /** A port of 127.0.0.1 that nothing listens on. */
  freePort: () => Promise<number>;
  newToken: () => string;
  /** Where private folders may be, the best first. */
  places: readonly string[];
  timeoutMs: number;
}

/** Bytes of an answer. 500 snapshots, which are asked for at a time, have some megabytes. */
const maxBytes = 64 * 1024 * 1024;

/**
 * Makes a line for one reading: everybody on the computer sees plakar's port on its command line and may take it
 * first, so plakar gets a certificate by which it is known. Its key is gone afterwards.
 */
export async function withUiLine<Result>(
  { freePort, newToken, places, timeoutMs }: LinePorts,
  use: (line: UiLine) => Promise<Result>,
): Promise<Result> {
  // Some hundred kilobytes, for readings only.
  const { makeLoopbackCertificate } = await import('../../../network/loopback-certificate.ts');
  const { certificate, key } = await makeLoopbackCertificate();
  const folder = await makePrivateFolder(places);
  try {
    const paths = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
    await writeFile(paths.certificate, certificate, { mode: 0o600, flag: 'wx' });
    await writeFile(paths.key, key, { mode: 0o600, flag: 'wx' });
    const [port, token] = [await freePort(), newToken()];
    const fetch = fetchByNode(
      () => ({ rejectUnauthorized: true, ca: certificate }),
      // No proxy must see loopback.
      { proxyFor: async () => null },
      keptAgents(),
    );
    return await use({
      // Both, or plakar listens in plain http (PlakarKorp/plakar, pull request 2043): then nobody believes it.
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
          // The reading as a whole has an end: a large store may take long for each page.
          limits: { idleMs: timeoutMs, totalMs: timeoutMs },
          signal,
          maxBytes,
        }),
    });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
