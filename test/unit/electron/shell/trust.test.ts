import { createServer, get, globalAgent } from 'node:https';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ExtraAuthorities } from '../../../../electron/network/extra-authorities.ts';
import { applyTrust } from '../../../../electron/shell/trust.ts';
import { noNetworkChoices } from '../../../../shared/model/network.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { makeSelfSignedCertificate } from '../../simulator/certificates.ts';

interface Question {
  hostname: string;
  certificate: { data: string };
  verificationResult: string;
}

const electron = vi.hoisted(() => ({
  decide: (_question: unknown, _answer: (verdict: number) => void): void => {},
}));
vi.mock('electron', () => ({
  app: { on: () => {} },
  session: {
    defaultSession: {
      setCertificateVerifyProc: (decide: typeof electron.decide) => {
        electron.decide = decide;
      },
    },
  },
}));

const { key, certificate } = makeSelfSignedCertificate();

function authoritiesOf(pem: string) {
  return new ExtraAuthorities({
    document: memoryDocument(noNetworkChoices),
    environment: { NODE_EXTRA_CA_CERTS: '/ca.pem' },
    readText: async () => pem,
    chooseFile: async () => null,
    confirm: async () => true,
    now: () => new Date(),
    onChanged: () => {},
  });
}

afterEach(() => {
  Reflect.deleteProperty(globalAgent.options, 'ca');
});

describe('applyTrust', () => {
  const verdictOf = (verificationResult: string) => {
    const question: Question = {
      hostname: 'localhost',
      certificate: { data: certificate },
      verificationResult,
    };
    return new Promise<number>((resolve) => {
      electron.decide(question, resolve);
    });
  };

  it('changes only a verdict that knows no authority', async () => {
    const authorities = authoritiesOf(certificate);
    applyTrust(authorities);
    await authorities.load();
    expect(await verdictOf('net::ERR_CERT_AUTHORITY_INVALID')).toBe(0);
    for (const other of ['net::OK', 'net::ERR_CERT_DATE_INVALID', 'net::ERR_CERT_REVOKED']) {
      expect(await verdictOf(other)).toBe(-3);
    }
  });

  it('leaves the verdict where no authority of ours is in the chain', async () => {
    const authorities = authoritiesOf(makeSelfSignedCertificate().certificate);
    applyTrust(authorities);
    await authorities.load();
    expect(await verdictOf('net::ERR_CERT_AUTHORITY_INVALID')).toBe(-3);
  });

  it('reaches what Node sends, once the authorities are read', async () => {
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
    applyTrust(authorities);
    await expect(ask()).rejects.toThrow(/self-signed/);
    await authorities.load();
    expect(await ask()).toBe(200);
    server.close();
    server.closeAllConnections();
  });
});
