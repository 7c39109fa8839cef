import { describe, expect, it } from 'vitest';
import { KeyImports } from '../../../../electron/accounts/key-imports.ts';
import type { Endpoint } from '../../../../shared/accounts/endpoint.ts';

const eu: Endpoint = { kind: 'preset', name: 'ovh-eu' };

function importsOf(
  files: Record<string, string>,
  environment: Record<string, string> = {},
  platform = 'linux',
): KeyImports {
  return new KeyImports({
    environment,
    readText: async (path) => files[path] ?? null,
    homeFolder: '/home/ada',
    workingFolder: '/projects/site',
    platform,
    newId: () => crypto.randomUUID(),
  });
}

const section = (name: string, keys: Record<string, string>) =>
  `[${name}]\n${Object.entries(keys)
    .map(([key, value]) => `${key}=${value}`)
    .join('\n')}\n`;
const three = { application_key: 'AK', application_secret: 'AS', consumer_key: 'CK' };

describe('the keys that the official clients would find', () => {
  it('are none if there is no file or variable', async () => {
    expect(await importsOf({}).list()).toEqual([]);
  });

  it('come from the project folder first, then from home, then from the system', async () => {
    const imports = importsOf({
      '/projects/site/ovh.conf': section('ovh-eu', { consumer_key: 'CK-project' }),
      '/home/ada/.ovh.conf': section('ovh-eu', {
        application_secret: 'AS-home',
        consumer_key: 'CK-home',
      }),
      '/etc/ovh.conf': section('ovh-eu', three),
    });
    const [candidate] = await imports.list();
    expect(candidate).toMatchObject({
      section: 'ovh-eu',
      endpoint: eu,
      method: 'consumer-key',
      found: [
        { field: 'applicationKey', origin: { kind: 'file', path: '/etc/ovh.conf' } },
        { field: 'applicationSecret', origin: { kind: 'file', path: '/home/ada/.ovh.conf' } },
        { field: 'consumerKey', origin: { kind: 'file', path: '/projects/site/ovh.conf' } },
      ],
    });
    const read = (field: 'applicationKey' | 'applicationSecret' | 'consumerKey') =>
      imports.read(candidate?.importId ?? '', eu, field);
    expect(await read('applicationKey')).toBe('AK');
    expect(await read('applicationSecret')).toBe('AS-home');
    expect(await read('consumerKey')).toBe('CK-project');
  });

  it('come from variables before any file, for the endpoint that a client would use', async () => {
    const files = {
      '/home/ada/.ovh.conf': section('default', { endpoint: 'ovh-ca' }) + section('ovh-ca', three),
    };
    const [candidate] = await importsOf(files, { OVH_CONSUMER_KEY: 'CK-env' }).list();
    expect(candidate).toMatchObject({
      endpoint: { kind: 'preset', name: 'ovh-ca' },
      found: [
        { field: 'applicationKey' },
        { field: 'applicationSecret' },
        { field: 'consumerKey', origin: { kind: 'environment', variable: 'OVH_CONSUMER_KEY' } },
      ],
    });
    const [named] = await importsOf(files, {
      OVH_ENDPOINT: 'ovh-us',
      OVH_APPLICATION_KEY: 'AK',
    }).list();
    expect(named).toMatchObject({ section: 'ovh-us', found: [{ field: 'applicationKey' }] });
  });

  it('are one candidate for each endpoint and way to sign in', async () => {
    const conf =
      section('ovh-eu', { ...three, client_id: 'id', client_secret: 'secret' }) +
      section('kimsufi-eu', three) +
      section('https://api.example.com/1.0', three);
    const candidates = await importsOf({ '/etc/ovh.conf': conf }).list();
    expect(
      candidates.map(({ section: name, method, endpoint }) => [name, method, endpoint?.kind]),
    ).toEqual([
      ['ovh-eu', 'consumer-key', 'preset'],
      ['ovh-eu', 'service-account', 'preset'],
      ['kimsufi-eu', 'consumer-key', undefined],
      ['https://api.example.com/1.0', 'consumer-key', 'custom'],
    ]);
  });

  it('are found once, whatever the case of sections, names and endpoints', async () => {
    const imports = importsOf({
      '/projects/site/ovh.conf':
        '[DEFAULT]\nEndpoint: OVH-CA\n[Ovh-Ca]\nConsumer_Key: CK-project\n',
      '/home/ada/.ovh.conf': '[OVH-CA]\nAPPLICATION_KEY=AK\nconsumer_key=CK-home\n',
      '/etc/ovh.conf':
        section('ovh-ca', three) +
        section('Kimsufi-EU', { consumer_key: 'CK' }) +
        section('kimsufi-eu', { consumer_key: 'CK' }),
    });
    const candidates = await imports.list();
    expect(candidates).toMatchObject([
      { section: 'ovh-ca', endpoint: { kind: 'preset', name: 'ovh-ca' } },
      { section: 'Kimsufi-EU', endpoint: null },
    ]);
    const importId = candidates[0]?.importId ?? '';
    const ca: Endpoint = { kind: 'preset', name: 'ovh-ca' };
    expect(await imports.read(importId, ca, 'applicationKey')).toBe('AK');
    expect(await imports.read(importId, ca, 'applicationSecret')).toBe('AS');
    expect(await imports.read(importId, ca, 'consumerKey')).toBe('CK-project');
  });

  it('are those of the exact name if two differ by case only', async () => {
    const imports = importsOf({
      '/etc/ovh.conf':
        section('OVH-EU', { consumer_key: 'other' }) +
        section('ovh-eu', { Consumer_Key: 'other', consumer_key: 'CK' }),
    });
    const [candidate] = await imports.list();
    expect(await imports.read(candidate?.importId ?? '', eu, 'consumerKey')).toBe('CK');
  });

  it('are searched in no system folder on Windows', async () => {
    expect(
      await importsOf({ '/etc/ovh.conf': section('ovh-eu', three) }, {}, 'win32').list(),
    ).toEqual([]);
  });

  it('reveal nothing of the keys themselves', async () => {
    const imports = importsOf({
      '/etc/ovh.conf': section('ovh-eu', { ...three, consumer_key: 'CKCKCK' }),
    });
    expect(JSON.stringify(await imports.list())).not.toContain('CKCKCK');
  });
});

describe('a file that the user chose', () => {
  const files = {
    '/tmp/keys.conf': section('ovh-eu', three),
    '/tmp/notes.txt': 'nothing of ours',
  };

  it('is read alone, whatever the variables are', async () => {
    const imports = importsOf(files, { OVH_CONSUMER_KEY: 'CK-env' });
    const [candidate] = await imports.listOf('/tmp/keys.conf');
    expect(await imports.read(candidate?.importId ?? '', eu, 'consumerKey')).toBe('CK');
  });

  it.each(['/tmp/notes.txt', '/tmp/none.conf'])('is reported to have no keys: %s', async (path) => {
    await expect(importsOf(files).listOf(path)).rejects.toMatchObject({
      code: 'import.unreadable',
    });
  });
});

describe('importing a key', () => {
  it('is only for the endpoint of its file', async () => {
    const imports = importsOf({ '/etc/ovh.conf': section('ovh-eu', three) });
    const [candidate] = await imports.list();
    const custom: Endpoint = { kind: 'custom', baseUrl: 'https://elsewhere.example/1.0' };
    await expect(
      imports.read(candidate?.importId ?? '', custom, 'consumerKey'),
    ).rejects.toMatchObject({ code: 'credential.otherEndpoint' });
  });

  it('fails when it is gone meanwhile, was never shown, or cannot be a key', async () => {
    const files: Record<string, string> = { '/etc/ovh.conf': section('ovh-eu', three) };
    const imports = importsOf(files);
    const [candidate] = await imports.list();
    const importId = candidate?.importId ?? '';
    files['/etc/ovh.conf'] = section('ovh-eu', { ...three, consumer_key: 'two words' });
    await expect(imports.read(importId, eu, 'consumerKey')).rejects.toMatchObject({
      code: 'provider.wrongKey',
    });
    delete files['/etc/ovh.conf'];
    for (const each of [importId, crypto.randomUUID()]) {
      await expect(imports.read(each, eu, 'consumerKey')).rejects.toMatchObject({
        code: 'import.notFound',
      });
    }
  });
});
