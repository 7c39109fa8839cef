import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeSelfSignedCertificate } from '../unit/simulator/certificates.ts';

/** A feed in electron-builder's format, over https, with one package in it. */
export interface UpdateFeed {
  address: string;
  /** The requested paths. */
  asked: string[];
  close: () => Promise<void>;
}

interface Offered {
  version: string;
  /** The description has the checksum of this; what is sent is `content`. */
  described?: string;
  content: string;
  /** Redirect target for requests for the package. */
  packageAddress?: string;
}

const packageName = 'app.AppImage';

export async function startUpdateFeed({
  version,
  content,
  described,
  packageAddress,
}: Offered): Promise<UpdateFeed> {
  const { key, certificate } = makeSelfSignedCertificate();
  const asked: string[] = [];
  const sha512 = createHash('sha512')
    .update(described ?? content)
    .digest('base64');
  const description = [
    `version: ${version}`,
    'files:',
    `  - url: ${packageName}`,
    `    sha512: ${sha512}`,
    `    size: ${content.length}`,
    `path: ${packageName}`,
    `sha512: ${sha512}`,
    "releaseDate: '2026-11-25T12:00:00.000Z'",
    '',
  ].join('\n');
  const server = createServer({ key, cert: certificate }, (request, response) => {
    const path = new URL(request.url ?? '/', 'https://localhost').pathname;
    asked.push(path);
    if (path.endsWith('.yml')) response.end(description);
    else if (packageAddress) response.writeHead(302, { location: packageAddress }).end();
    else if (path.endsWith(packageName)) response.end(content);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
