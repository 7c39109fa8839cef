import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppPorts } from '../../../../electron/ports.ts';
import { createApp } from '../../../../electron/app.ts';
import type { Inventory } from '../../../../shared/inventories/inventory.ts';
import type { RestorePointSource } from '../../../../shared/restore-points/restore-point-source.ts';
import type { PlakarApp } from '../../../../shared/plakar-apps/plakar-app.ts';
import type { SecretProvider } from '../../../../shared/secret-providers/secret-provider.ts';
import { anApp, appId } from '../../../fakes/apps.ts';
import { earlier, inventoryId } from '../../../fakes/builders.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fakePorts } from '../../../fakes/ports.ts';
import { typedKeys } from '../../../fakes/sign-in.ts';
import { providerId } from '../../../fakes/summary.ts';
import { makeSelfSignedCertificate } from '../../simulator/certificates.ts';

/*
 * What a compromised page can make main send while the user agrees to nothing. `reached` has every address that main
 * sent something to, through Chromium or not.
 */

const reached: string[] = [];
const confirmAddress = vi.fn<(address: string) => Promise<boolean>>();
let folder: string;
let listener: Server;
let port: number;

beforeEach(async () => {
  reached.length = 0;
  confirmAddress.mockReset().mockResolvedValue(false);
  folder = await mkdtemp(join(tmpdir(), 'taken-over-page-'));
  await writeFile(join(folder, 'keys.conf'), '[ovh-eu]\napplication_key = secret-of-the-file\n');
  listener = createServer((socket) => {
    reached.push(`loopback:${port}`);
    socket.on('error', () => undefined).destroy();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  port = (listener.address() as { port: number }).port;
});
afterEach(async () => {
  await new Promise((resolve) => listener.close(resolve));
  await rm(folder, { recursive: true, maxRetries: 10 });
});

function openApp(change: Partial<AppPorts> = {}) {
  const ports = fakePorts({
    dataFolder: folder,
    environment: { SECRET_OF_THE_USER: 'secret-of-the-environment' },
    fetch: async (url) => {
      reached.push(url);
      return new Response('{}', { status: 401, headers: { 'content-type': 'application/json' } });
    },
    confirmAddress,
    ...change,
  });
  const app = createApp(ports);
  const codeOf = async (channel: string, request: unknown): Promise<string> => {
    const reply = await app.dispatch(channel, request);
    return reply.ok ? 'answered' : reply.failure.code;
  };
  return { app, ports, codeOf };
}

const evil = 'https://evil.example.com';
const custom = (baseUrl: string) => ({ kind: 'custom', baseUrl });
const keys = { applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck' };
const signIn = typedKeys(keys);
const wanted = { purpose: 'control-plane' };
const provider = (settings: object) => ({
  providerId: null,
  settings,
  secrets: { token: 't', secretAccessKey: 's', secretKey: 's' },
  keyId: null,
  reference: '',
});
const vaultAt = (address: string, caCertificate = '') => ({
  kind: 'vault',
  address,
  namespace: '',
  caCertificate,
});
const controlPlane = (address: string) => ({
  sourceId: null,
  address,
  organisationId: '0b0e5f1c-7a35-4c38-9a0e-0d5f9c1d2e3f',
  canSeeAll: false,
  apiKey: { kind: 'typed', text: 'key' },
});

describe('a compromised page, and a user who agrees to nothing', () => {
  it.each<[string, string, () => unknown]>([
    [
      'an API of its own',
      'connection.test',
      () => ({ inventoryId: null, endpoint: custom(evil), signIn }),
    ],
    [
      'a service of this computer',
      'connection.test',
      () => ({
        inventoryId: null,
        endpoint: custom(`http://127.0.0.1:${port}`),
        signIn,
      }),
    ],
    [
      'an API of its own',
      'inventory.add',
      () => ({ name: 'A', endpoint: custom(evil), signIn, isVerifying: true }),
    ],
    [
      'an API of its own',
      'signIn.begin',
      () => ({
        inventoryId: null,
        endpoint: custom(evil),
        wanted,
        application: {
          applicationKey: { kind: 'typed', text: 'ak' },
          applicationSecret: { kind: 'typed', text: 'as' },
        },
      }),
    ],
    ['a Vault', 'provider.test', () => provider(vaultAt(evil))],
    [
      'AWS',
      'provider.test',
      () => provider({ kind: 'aws', region: 'eu-west-3', accessKeyId: 'AK', address: evil }),
    ],
    [
      'Scaleway',
      'provider.test',
      () => provider({ kind: 'scaleway', region: 'fr-par', address: evil }),
    ],
    [
      'OVHcloud Secret Manager',
      'provider.test',
      () =>
        provider({
          kind: 'ovhcloud',
          address: evil,
          okmsId: '0b0e5f1c-7a35-4c38-9a0e-0d5f9c1d2e3f',
        }),
    ],
    ['a Control Plane', 'controlPlane.check', () => controlPlane(evil)],
    [
      'a service of this computer',
      'controlPlane.check',
      () => controlPlane(`http://127.0.0.1:${port}`),
    ],
  ])('reaches nothing as %s by %s', async (_as, channel, request) => {
    const { codeOf } = openApp();
    const code = await codeOf(channel, request());
    expect(reached).toEqual([]);
    expect(code).toBe('network.notAgreed');
  });

  it('reaches no Vault outside Chromium, with its own certificate authority', async () => {
    const { certificate } = makeSelfSignedCertificate();
    const { codeOf } = openApp();
    const request = provider(vaultAt(`https://127.0.0.1:${port}`, certificate));
    const code = await codeOf('provider.test', request);
    expect(reached).toEqual([]);
    expect(code).toBe('network.notAgreed');
  });

  it('reads no file of its choice', async () => {
    const { codeOf } = openApp();
    const request = {
      ...provider({ kind: 'file', path: join(folder, 'keys.conf') }),
      reference: 'ovh-eu#application_key',
    };
    expect(await codeOf('provider.test', request)).toBe('network.notAgreed');
  });

  it.each<[string, Pick<PlakarApp, 'integration' | 'protocol' | 'fields'>]>([
    [
      'a bucket',
      { integration: 's3', protocol: 's3', fields: { location: 's3://evil.example.com/bucket' } },
    ],
    [
      'a database',
      { integration: 'mysql', protocol: 'mysql', fields: { location: 'mysql://127.0.0.1' } },
    ],
  ])('gets no secret of a provider with an app of %s', async (_of, fields) => {
    const processes = { start: vi.fn(() => Promise.reject(new Error('started'))) };
    const withPort =
      fields.protocol === 's3' ? fields.fields : { ...fields.fields, port: String(port) };
    const { app, codeOf } = openApp({
      processes,
      providers: memoryDocument<SecretProvider[]>([
        {
          id: providerId,
          name: 'Variables',
          settings: { kind: 'environment' },
          createdAt: earlier,
        },
      ]),
      apps: memoryDocument<PlakarApp[]>([
        anApp({
          ...fields,
          fields: withPort,
          sources: {
            [fields.protocol === 's3' ? 'secret_access_key' : 'password']: {
              kind: 'provider',
              providerId,
              reference: 'SECRET_OF_THE_USER',
            },
          },
        }),
      ]),
    });
    await app.start();
    const code = await codeOf('plakarApp.test', { appId });
    expect(reached).toEqual([]);
    expect(processes.start).not.toHaveBeenCalled();
    expect(code).toBe('network.notAgreed');
  });

  it('syncs and reads nothing in the background from settings that were changed without a question', async () => {
    const fromProvider = {
      kind: 'provider',
      providerId,
      reference: 'SECRET_OF_THE_USER',
    } as const;
    const inventory: Inventory = {
      id: inventoryId,
      name: 'A',
      endpoint: { kind: 'custom', baseUrl: evil },
      account: null,
      createdAt: earlier,
      signIn: {
        method: 'consumer-key',
        sources: {
          applicationKey: fromProvider,
          applicationSecret: fromProvider,
          consumerKey: fromProvider,
        },
      },
      verification: null,
    };
    const source: RestorePointSource = {
      kind: 'control-plane',
      id: appId,
      address: evil,
      organisationId: '0b0e5f1c-7a35-4c38-9a0e-0d5f9c1d2e3f',
      canSeeAll: false,
      keySource: fromProvider,
      createdAt: earlier,
    };
    const { app, codeOf } = openApp({
      inventories: memoryDocument<Inventory[]>([inventory]),
      restorePointSources: memoryDocument<RestorePointSource[]>([source]),
      providers: memoryDocument<SecretProvider[]>([
        {
          id: providerId,
          name: 'Variables',
          settings: { kind: 'environment' },
          createdAt: earlier,
        },
      ]),
    });
    await app.start();
    expect(await codeOf('sync.start', { inventoryId })).toBe('network.notAgreed');
    expect(await codeOf('restorePointSource.refresh', { sourceId: appId })).toBe(
      'network.notAgreed',
    );
    expect(app.syncAll()).toBe(true);
    // The end of a sync triggers reading the sources.
    const failed = { failure: { code: 'network.notAgreed' } };
    await expect
      .poll(() => app.dispatch('inventory.list', undefined))
      .toMatchObject({ value: [{ lastRun: failed }] });
    await expect
      .poll(() => app.dispatch('restorePointSource.list', undefined))
      .toMatchObject({ value: [failed] });
    expect(confirmAddress.mock.calls).toEqual([[evil], [evil]]);
    expect(reached).toEqual([]);
  });
});
