import { request } from 'node:http';
import { createServer } from 'node:https';
import type { Simulator } from '../../simulator/simulator.ts';
import { makeSelfSignedCertificate } from './certificates.ts';

/** A TLS server before the simulator, for clients that support https only. */
export interface TlsFront {
  port: number;
  /** The self-signed certificate. */
  certificate: string;
  close(): Promise<void>;
}

interface Options {
  /** Whether the client signs the port with the address. OVHcloud's own does not. */
  isPortSigned?: boolean;
}

export async function startTlsFront(
  simulator: Simulator,
  { isPortSigned = false }: Options = {},
): Promise<TlsFront> {
  const { key, certificate } = makeSelfSignedCertificate();
  const { port } = new URL(simulator.baseUrl);
  const server = createServer({ key, cert: certificate }, (incoming, outgoing) => {
    const signedHost = isPortSigned ? (incoming.headers.host ?? '') : 'localhost';
    const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': signedHost };
    const onward = request(
      {
        host: '127.0.0.1',
        port,
        path: incoming.url,
        method: incoming.method,
        headers: { ...incoming.headers, ...forwarded },
      },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was opened');
  return {
    port: address.port,
    certificate,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
