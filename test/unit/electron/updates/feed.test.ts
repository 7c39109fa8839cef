import { describe, expect, it } from 'vitest';
import { AppError } from '../../../../shared/bridge/errors.ts';
import { readOffer } from '../../../../electron/updates/feed.ts';

const address = 'https://updates.example.com/latest-linux.yml';

function offerOf(answer: Response | Error, version = '1.2.0') {
  const fetch = async () => {
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const signal = new AbortController().signal;
  return readOffer({ fetch, userAgent: 'test' }, { address, version, signal });
}

function description(version: string, files = [{ url: 'app.AppImage', sha512: 'x', size: 42 }]) {
  return new Response(JSON.stringify({ version, files, path: 'app.AppImage' }));
}

describe('readOffer', () => {
  it.each([
    ['1.2.1', '1.2.0', true],
    ['1.10.0', '1.9.0', true],
    ['1.2.0', '1.2.0', false],
    ['1.1.9', '1.2.0', false],
    ['2.0.0-beta.1', '1.2.0', false],
    ['2.0.0-beta.2', '2.0.0-beta.1', true],
    ['2.0.0', '2.0.0-beta.1', true],
  ])('offers %s to version %s: %s', async (offered, version, isOffered) => {
    const offer = await offerOf(description(offered), version);
    expect(offer).toEqual(isOffered ? { version: offered, sizeBytes: 42 } : null);
  });

  it('reads the YAML that electron-builder writes', async () => {
    const text = 'version: 1.3.0\nfiles:\n  - url: a.AppImage\n    sha512: abc\n    size: 7\n';
    expect(await offerOf(new Response(text))).toEqual({ version: '1.3.0', sizeBytes: 7 });
  });

  it('reports an unknown size if the feed does not give it', async () => {
    const offer = await offerOf(new Response('version: 1.3.0\nfiles: []\n'));
    expect(offer).toEqual({ version: '1.3.0', sizeBytes: null });
  });

  it.each([
    ['no description', new Response('<html></html>')],
    ['no version', new Response('files: []')],
    ['a version that is none', description('newest')],
    ['YAML that is none', new Response('{ version: [')],
    ['a refusal', new Response('version: 9.0.0\nfiles: []', { status: 404 })],
    ['far too much', new Response(`version: 9.0.0\nfiles: []\n#${'a'.repeat(200_000)}`)],
    ['a redirect', new TypeError('fetch failed: unexpected redirect')],
  ])('refuses %s', async (_case, answer) => {
    await expect(offerOf(answer)).rejects.toMatchObject({ code: 'update.unexpectedAnswer' });
  });

  it('reports a proxy that refuses', async () => {
    const refused = new AppError('network.proxyAuthRequired');
    await expect(offerOf(refused)).rejects.toMatchObject({ code: 'network.proxyAuthRequired' });
  });

  it.each([
    ['net::ERR_NAME_NOT_RESOLVED', 'update.unreachable'],
    ['net::ERR_CERT_AUTHORITY_INVALID', 'update.untrustedCertificate'],
  ])('maps %s to %s', async (message, code) => {
    await expect(offerOf(new Error(message))).rejects.toMatchObject({ code });
  });
});
