import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createApp } from '../../../../electron/app.ts';
import type { PlakarApp } from '../../../../shared/plakar-apps/plakar-app.ts';
import type {
  ProviderSettings,
  SecretProvider,
} from '../../../../shared/secret-providers/secret-provider.ts';
import { anApp, appId } from '../../../fakes/apps.ts';
import { earlier } from '../../../fakes/builders.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fakePorts } from '../../../fakes/ports.ts';
import { providerId } from '../../../fakes/summary.ts';

/* A compromised page changes its request while the user is approving the original one. */

const start = vi.fn(() => Promise.reject(new Error('started')));
let folder: string;

beforeEach(async () => {
  start.mockClear();
  folder = await mkdtemp(join(tmpdir(), 'changed-meanwhile-'));
  await writeFile(join(folder, 'plakar'), '');
  await chmod(join(folder, 'plakar'), 0o755);
  await writeFile(join(folder, 'evil.conf'), '[a]\nb = secret\n');
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 10 }));

const providerAt = (settings: ProviderSettings): SecretProvider => ({
  id: providerId,
  name: 'A',
  settings,
  createdAt: earlier,
});
const bucketAt = (host: string, reference = 'SECRET_OF_THE_USER'): PlakarApp => {
  const source = { kind: 'provider', providerId, reference } as const;
  return anApp({
    fields: { location: `s3://${host}/assets` },
    sources: { access_key: source, secret_access_key: source },
  });
};
const serverAt = (host: string): PlakarApp =>
  anApp({
    integration: 'sftp',
    protocol: 'sftp',
    fields: { location: `sftp://${host}/srv` },
    sources: {},
  });

interface Documents {
  providers: ReturnType<typeof memoryDocument<SecretProvider[]>>;
  apps: ReturnType<typeof memoryDocument<PlakarApp[]>>;
}

/** Tests the app, which changes during the approval. Returns the addresses that received a request. */
async function sentByTest(change: () => void, { apps, providers }: Documents): Promise<string[]> {
  const sent: string[] = [];
  const app = createApp(
    fakePorts({
      dataFolder: folder,
      environment: { SECRET_OF_THE_USER: 'secret-of-the-environment', PATH: folder },
      processes: { start },
      fetch: async (url) => {
        sent.push(new URL(url).origin);
        return new Response('{}', { status: 401 });
      },
      confirmAddress: async () => {
        change();
        return true;
      },
      apps,
      providers,
    }),
  );
  await app.start();
  await app.dispatch('plakarApp.test', { appId });
  return sent;
}

const variables = () => memoryDocument([providerAt({ kind: 'environment' })]);

describe('a change during the approval', () => {
  it('sends nothing of an app to its new address', async () => {
    const apps = memoryDocument([bucketAt('good.example.com')]);
    const change = () => apps.write([bucketAt('evil.example.com')]);
    expect(await sentByTest(change, { apps, providers: variables() })).toEqual([]);
  });

  it('starts no plakar for the new server of an app', async () => {
    const apps = memoryDocument([serverAt('good.example.com')]);
    await sentByTest(() => apps.write([serverAt('evil.example.com')]), {
      apps,
      providers: variables(),
    });
    expect(start).not.toHaveBeenCalled();
  });

  it('reads no secret from the new file of a provider', async () => {
    const file = (name: string) => providerAt({ kind: 'file', path: join(folder, name) });
    const providers = memoryDocument([file('good.conf')]);
    const apps = memoryDocument([bucketAt('good.example.com', 'a#b')]);
    const change = () => providers.write([file('evil.conf')]);
    expect(await sentByTest(change, { apps, providers })).toEqual([]);
  });
});
