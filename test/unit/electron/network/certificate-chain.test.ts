import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isVouchedFor } from '../../../../electron/network/certificate-chain.ts';
import { makeCertificate, type MadeCertificate } from '../../simulator/certificates.ts';

const host = 'api.example.com';
const root = makeCertificate({ subject: 'Company root', isAuthority: true });
const middle = makeCertificate({ subject: 'Company proxy', isAuthority: true, signer: root });
const leaf = makeCertificate({ subject: host, hosts: [host], signer: middle });

interface Case {
  chain?: MadeCertificate[];
  authorities?: MadeCertificate[];
  host?: string;
  now?: Date;
}

function isTrusted({
  chain = [leaf, middle],
  authorities = [root],
  host: asked = host,
  now = new Date(),
}: Case): boolean {
  return isVouchedFor({
    chain: chain.map(({ certificate }) => certificate),
    host: asked,
    authorities: authorities.map(({ certificate }) => new X509Certificate(certificate)),
    now,
  });
}

const signed = (wish: Partial<Parameters<typeof makeCertificate>[0]>) =>
  makeCertificate({ subject: host, hosts: [host], signer: root, ...wish });

const ofRsa = makeCertificate({ subject: 'RSA', isAuthority: true, rsaBits: 2048 });

// Each names how many authorities may be below it.
const one = makeCertificate({ subject: 'One', isAuthority: true, pathLength: 1 });
const only = makeCertificate({ subject: 'None', isAuthority: true, pathLength: 0, signer: one });

/** A chain of an authority that the trusted one vouches for, and its server. */
function ofAuthority(wish: Partial<Parameters<typeof makeCertificate>[0]>): Case {
  const authority = makeCertificate({ subject: 'A', isAuthority: true, signer: root, ...wish });
  return { chain: [signed({ signer: authority }), authority] };
}

describe('a chain is trusted', () => {
  it.each<[string, Case]>([
    ['that leads to an authority', {}],
    ['with the authority in it', { chain: [leaf, middle, root] }],
    ['whose order is another', { chain: [leaf, root, middle] }],
    ['of an authority in the middle', { chain: [leaf], authorities: [middle] }],
    ['straight from the authority', { chain: [signed({})] }],
    ['for servers', { chain: [signed({ use: 'server' })] }],
    ['whose server has a key of RSA', { chain: [signed({ rsaBits: 1024 })] }],
    ['signed by RSA', { chain: [signed({ signer: ofRsa })], authorities: [ofRsa] }],
    [
      'signed by RSA in its newer way',
      { chain: [signed({ signer: ofRsa, isSignedByPss: true })], authorities: [ofRsa] },
    ],
    ['with an extension that may be ignored', { chain: [signed({ unknown: 'ignorable' })] }],
    ['of an authority that may sign', ofAuthority({ canSign: true })],
    [
      'as long as its authority allows',
      { chain: [signed({ signer: only }), only], authorities: [one] },
    ],
    ['for an address', { chain: [signed({ hosts: ['10.0.0.1'] })], host: '10.0.0.1' }],
    ['for names of a pattern', { chain: [signed({ hosts: ['*.example.com'] })] }],
    [
      'for itself, if it is an authority',
      { chain: [signed({ isAuthority: true })], authorities: [root] },
    ],
  ])('%s', (_case, given) => {
    expect(isTrusted(given)).toBe(true);
  });
});

describe('a chain is not trusted', () => {
  const sameName = makeCertificate({ subject: 'Company root', isAuthority: true });
  const server = signed({});
  const notAuthority = makeCertificate({ subject: 'Company root' });
  const old = makeCertificate({ subject: 'Old', isAuthority: true, from: -9, until: -1 });
  const constrained = makeCertificate({ subject: 'C', isAuthority: true, isConstrained: true });
  const below = makeCertificate({ subject: 'Below', isAuthority: true, signer: only });
  const none = makeCertificate({ subject: 'N', isAuthority: true, pathLength: 0 });
  const belowOnly = makeCertificate({ subject: 'B', isAuthority: true, signer: none });
  const strange = makeCertificate({ subject: 'S', isAuthority: true, unknown: 'critical' });
  const itself = makeCertificate({ subject: host, hosts: [host] });

  it.each<[string, Case]>([
    ['for another host', { host: 'api.example.org' }],
    ['whose host is only in its subject', { chain: [signed({ hosts: [] })] }],
    ['for another address', { chain: [signed({ hosts: ['10.0.0.1'] })], host: '10.0.0.2' }],
    ['that has ended', { chain: [signed({ from: -9, until: -1 })] }],
    ['that has not begun', { chain: [signed({ from: 1, until: 9 })] }],
    ['later than its authority lasts', { now: new Date(Date.now() + 2 * 86_400_000) }],
    ['of an authority that has ended', { chain: [signed({ signer: old })], authorities: [old] }],
    ['without a certificate in the middle', { chain: [leaf] }],
    ['of another authority of the same name', { authorities: [sameName] }],
    ['of no authority', { authorities: [] }],
    ['that a server’s certificate signed', { chain: [signed({ signer: server }), server] }],
    [
      'of one that is called an authority and is none',
      { chain: [signed({ signer: notAuthority })], authorities: [notAuthority] },
    ],
    [
      'of an authority with limits, which are not understood',
      { chain: [signed({ signer: constrained })], authorities: [constrained] },
    ],
    [
      'longer than an authority in it allows',
      { chain: [signed({ signer: below }), below, only], authorities: [one] },
    ],
    [
      'longer than the trusted authority allows',
      { chain: [signed({ signer: belowOnly }), belowOnly], authorities: [none] },
    ],
    ['of an authority for clients', ofAuthority({ use: 'client' })],
    ['of an authority that may sign messages only', ofAuthority({ canSign: false })],
    ['with a critical extension that nobody knows', { chain: [signed({ unknown: 'critical' })] }],
    ['with an extension that is there twice', { chain: [signed({ unknown: 'twice' })] }],
    ['of an authority with a critical extension', ofAuthority({ unknown: 'critical' })],
    [
      'of a trusted authority with a critical extension',
      { chain: [signed({ signer: strange })], authorities: [strange] },
    ],
    ['that is signed by a weak sum', { chain: [signed({ isWeaklySigned: true })] }],
    [
      'that is signed by a weak sum and RSA',
      { chain: [signed({ signer: ofRsa, isWeaklySigned: true })], authorities: [ofRsa] },
    ],
    [
      'that is signed by a weak sum and RSA in its newer way',
      {
        chain: [signed({ signer: ofRsa, isWeaklySigned: true, isSignedByPss: true })],
        authorities: [ofRsa],
      },
    ],
    ['in whose middle is a weak sum', ofAuthority({ isWeaklySigned: true })],
    ['whose server has a weak key', { chain: [signed({ rsaBits: 512 })] }],
    ['that is for clients', { chain: [signed({ use: 'client' })] }],
    ['that vouches for itself', { chain: [itself], authorities: [itself] }],
    ['that is empty', { chain: [] }],
  ])('%s', (_case, given) => {
    expect(isTrusted(given)).toBe(false);
  });

  it('that cannot be read', () => {
    const authorities = [new X509Certificate(root.certificate)];
    const now = new Date();
    expect(isVouchedFor({ chain: ['no certificate'], host, authorities, now })).toBe(false);
  });
});
