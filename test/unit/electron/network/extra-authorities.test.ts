import { describe, expect, it, vi } from 'vitest';
import { ExtraAuthorities } from '../../../../electron/network/extra-authorities.ts';
import { noNetworkChoices } from '../../../../shared/network/network.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { makeCertificate } from '../../simulator/certificates.ts';

const root = makeCertificate({ subject: 'Company root', isAuthority: true });
const other = makeCertificate({ subject: 'Other root', isAuthority: true });
const server = makeCertificate({ subject: 'localhost', hosts: ['localhost'], signer: root });

function make(change: Partial<ConstructorParameters<typeof ExtraAuthorities>[0]> = {}) {
  const files: Record<string, string> = {
    '/ca.pem': `# ours\n${root.certificate}${other.certificate}`,
    '/empty.pem': 'nothing',
    '/server.pem': server.certificate,
  };
  const ports = {
    document: memoryDocument(noNetworkChoices),
    environment: {},
    readText: async (path: string) => files[path] ?? null,
    chooseFile: vi.fn(async (): Promise<string | null> => '/ca.pem'),
    confirm: vi.fn(async () => true),
    onChanged: vi.fn(),
    ...change,
  };
  return { ports, authorities: new ExtraAuthorities(ports) };
}

const trusts = ({ pems }: ExtraAuthorities) => pems.includes(root.certificate);

describe('authorities of the environment', () => {
  it('are trusted once they are read, and described with their problems', async () => {
    const { authorities } = make({
      environment: { NODE_EXTRA_CA_CERTS: '/ca.pem', SSL_CERT_FILE: '/other.pem' },
    });
    expect(trusts(authorities)).toBe(false);
    await authorities.load();
    expect(trusts(authorities)).toBe(true);
    expect(authorities.pems).toHaveLength(2);
    expect(authorities.describe()).toEqual([
      { path: '/ca.pem', certificateCount: 2, problem: null },
    ]);
  });

  it('that are invalid are reported', async () => {
    const { authorities } = make({ environment: { NODE_EXTRA_CA_CERTS: '/empty.pem' } });
    await authorities.load();
    expect(authorities.describe()).toEqual([
      { path: '/empty.pem', certificateCount: 0, problem: 'network.noCertificates' },
    ]);
  });
});

it('in an unreadable file are described', async () => {
  const { authorities } = make({ environment: { NODE_EXTRA_CA_CERTS: '/gone.pem' } });
  await authorities.load();
  expect(authorities.describe()).toEqual([
    { path: '/gone.pem', certificateCount: null, problem: null },
  ]);
});

describe('authorities that the user chooses', () => {
  it('are trusted after approval, and stored with their content at that time', async () => {
    const { authorities, ports } = make();
    await authorities.choose();
    expect(ports.confirm).toHaveBeenCalledWith('/ca.pem', [
      expect.objectContaining({ subject: 'CN=Company root' }),
      expect.objectContaining({ subject: 'CN=Other root' }),
    ]);
    expect(ports.onChanged).toHaveBeenCalledTimes(1);
    expect(trusts(authorities)).toBe(true);
    expect(authorities.chosenPath).toBe('/ca.pem');
    const restarted = make({ document: ports.document, readText: async () => null });
    expect(trusts(restarted.authorities)).toBe(true);
  });

  it('are not trusted without approval, or without a file', async () => {
    const refusing = make({ confirm: async () => false });
    await refusing.authorities.choose();
    expect(trusts(refusing.authorities)).toBe(false);
    const choosing = make({ chooseFile: async () => null });
    await choosing.authorities.choose();
    expect(choosing.ports.confirm).not.toHaveBeenCalled();
    expect(choosing.authorities.chosenPath).toBeNull();
  });

  it.each(['/empty.pem', '/gone.pem', '/server.pem'])('are not in %s', async (path) => {
    const { authorities, ports } = make({ chooseFile: async () => path });
    await expect(authorities.choose()).rejects.toMatchObject({ code: 'network.noCertificates' });
    expect(ports.confirm).not.toHaveBeenCalled();
  });

  it('are no longer trusted once they are removed', async () => {
    const { authorities, ports } = make();
    await authorities.choose();
    authorities.forget();
    expect(trusts(authorities)).toBe(false);
    expect(authorities.describe()).toEqual([]);
    expect(ports.onChanged).toHaveBeenCalledTimes(2);
  });
});
