import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { AppPorts } from '../../../../electron/ports.ts';
import { createApp } from '../../../../electron/app.ts';
import type { PlakarApp } from '../../../../shared/plakar-apps/plakar-app.ts';
import type { SecretProvider } from '../../../../shared/secret-providers/secret-provider.ts';
import { anApp, appId } from '../../../fakes/apps.ts';
import { earlier } from '../../../fakes/builders.ts';
import { memoryDocument } from '../../../fakes/memory-document.ts';
import { fakePorts } from '../../../fakes/ports.ts';
import { providerId } from '../../../fakes/summary.ts';

/*
 * What a page that was taken over gets by the apps that it makes up, where plakar is installed. `confirmPlace` has what
 * the user was asked about; they agree to what `agrees` names.
 */

const confirmPlace = vi.fn<(place: string) => Promise<boolean>>();
const start = vi.fn(() => Promise.reject(new Error('started')));
let folder: string;

beforeEach(async () => {
  confirmPlace.mockReset().mockResolvedValue(false);
  start.mockClear();
  folder = await mkdtemp(join(tmpdir(), 'taken-over-apps-'));
  await writeFile(join(folder, 'plakar'), '');
  await chmod(join(folder, 'plakar'), 0o755);
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 10 }));

type Fields = Pick<PlakarApp, 'integration' | 'protocol' | 'fields' | 'sources'>;

const fromProvider = {
  kind: 'provider',
  providerId,
  reference: 'SECRET_OF_THE_USER',
} as const;

function openApp(fields: Fields, change: Partial<AppPorts> = {}) {
  return createApp(
    fakePorts({
      dataFolder: folder,
      environment: { SECRET_OF_THE_USER: 'secret-of-the-environment', PATH: folder },
      processes: { start },
      confirmPlace,
      providers: memoryDocument<SecretProvider[]>([
        {
          id: providerId,
          name: 'Variables',
          settings: { kind: 'environment' },
          createdAt: earlier,
        },
      ]),
      apps: memoryDocument<PlakarApp[]>([anApp(fields)]),
      ...change,
    }),
  );
}

async function codeOfTest(fields: Fields, change?: Partial<AppPorts>): Promise<string> {
  const app = openApp(fields, change);
  await app.start();
  const reply = await app.dispatch('plakarApp.test', { appId });
  if (!reply.ok) return reply.failure.code;
  return (reply.value as { check: { failure: { code: string } | null } }).check.failure?.code ?? '';
}

// Go, in which plakar is written, ends the host at a `?` or `#`: what looks like a user to us is the host there.
describe('a location that plakar reads otherwise', () => {
  it.each(['?', '#'])('does not send a secret past the question by a %s', async (sign) => {
    const code = await codeOfTest({
      integration: 'postgresql',
      protocol: 'postgres',
      fields: {
        location: `postgres://evil.example.com${sign}@postgresql-1.database.cloud.ovh.net:20184/db`,
      },
      sources: { password: fromProvider },
    });
    expect(start).not.toHaveBeenCalled();
    expect(code).toBe('connection.wrongLocation');
  });

  it('makes no option of ssh of what is asked about as a server', async () => {
    confirmPlace.mockResolvedValue(true);
    const code = await codeOfTest({
      integration: 'sftp',
      protocol: 'sftp',
      fields: { location: 'sftp://-oProxyCommand=xterm?@backup.example.com/srv' },
      sources: {},
    });
    expect(start).not.toHaveBeenCalled();
    expect(code).toBe('connection.wrongLocation');
  });
});

describe('a bucket', () => {
  const bucket = (fields: Record<string, string>): Fields => ({
    integration: 's3',
    protocol: 's3',
    fields,
    sources: { access_key: fromProvider, secret_access_key: fromProvider },
  });

  // The access key goes in plain text to whoever answers, which is anybody on the way where no certificate is checked.
  it('of OVHcloud’s is asked about where its server need not prove who it is', async () => {
    let reached = 0;
    const onTheWay = createServer((socket) => {
      reached += 1;
      socket.on('error', () => undefined).destroy();
    });
    await new Promise<void>((resolve) => onTheWay.listen(0, '127.0.0.1', resolve));
    const { port } = onTheWay.address() as { port: number };
    const location = 's3://s3.gra.io.cloud.ovh.net/assets';
    const code = await codeOfTest(bucket({ location, tls_insecure_no_verify: 'true' }), {
      proxyFor: async () => `http://127.0.0.1:${port}`,
    });
    await new Promise((resolve) => onTheWay.close(resolve));
    expect(reached).toBe(0);
    expect(code).toBe('network.notAgreed');
    expect(confirmPlace.mock.calls).toEqual([['https+unverified://s3.gra.io.cloud.ovh.net']]);
  });

  // Amazon's client puts a bucket into the host where it is one label of a name, and else into the path.
  it.each([
    ['s3://assets.minio.example.com', 'minio.example.com', 'https://assets.minio.example.com'],
    ['s3://my.assets.minio.example.com', 'minio.example.com', 'https://minio.example.com'],
    ['s3://my_assets.minio.example.com', 'minio.example.com', 'https://minio.example.com'],
    ['s3://assets.192.0.2.7', '192.0.2.7', 'https://192.0.2.7'],
  ])('in the host %s is asked about as it is asked for', async (location, endpoint, place) => {
    confirmPlace.mockResolvedValue(true);
    const sent: string[] = [];
    await codeOfTest(bucket({ location, endpoint, virtual_host: 'true' }), {
      fetch: async (url) => {
        sent.push(new URL(url).origin);
        return new Response(null, { status: 403 });
      },
    });
    expect(confirmPlace.mock.calls).toEqual([[place]]);
    expect(sent).toEqual([place]);
  });

  it('at no address is told so, and asked about by nobody', async () => {
    const code = await codeOfTest(bucket({ location: 's3://10.0.0.256/assets' }));
    expect(code).toBe('connection.wrongLocation');
    expect(confirmPlace).not.toHaveBeenCalled();
  });
});
