import { createServer, get, globalAgent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExtraAuthorities } from '../../../../../electron/network/extra-authorities.ts';
import { trustInNode } from '../../../../../electron/shell/network/trust.ts';
import { noNetworkChoices } from '../../../../../shared/network/network.ts';
import { memoryDocument } from '../../../../fakes/memory-document.ts';
import { makeSelfSignedCertificate } from '../../../simulator/certificates.ts';

vi.mock('electron', () => ({ session: {} }));

const { key, certificate } = makeSelfSignedCertificate();

function authoritiesOf(pem: string) {
  return new ExtraAuthorities({
    document: memoryDocument(noNetworkChoices),
    environment: { NODE_EXTRA_CA_CERTS: '/ca.pem' },
    readText: async () => pem,
    chooseFile: async () => null,
    confirm: async () => true,
    onChanged: () => {},
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalAgent.options, 'ca');
});

describe('trustInNode', () => {
  it('applies to Node’s requests once the authorities are read', async () => {
    const server = createServer({ key, cert: certificate }, (_request, response) => {
      response.end('answered');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const ask = () =>
      new Promise<number | undefined>((resolve, reject) => {
        get({ host: '127.0.0.1', servername: 'localhost', port }, (response) => {
          response.resume();
          resolve(response.statusCode);
        }).on('error', reject);
      });
    const authorities = authoritiesOf(certificate);
    trustInNode(authorities);
    await expect(ask()).rejects.toThrow(/self-signed/);
    await authorities.load();
    expect(await ask()).toBe(200);
    server.close();
    server.closeAllConnections();
  });
});
