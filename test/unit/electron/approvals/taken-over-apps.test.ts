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
 * What a compromised page achieves with invented apps if plakar is installed. `confirmAddress` records the questions to
 * the user, who agrees to those that `agrees` names.
 */

const confirmAddress = vi.fn<(address: string) => Promise<boolean>>();
const start = vi.fn(() => Promise.reject(new Error('started')));
let folder: string;

beforeEach(async () => {
  confirmAddress.mockReset().mockResolvedValue(false);
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
      confirmAddress,
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

// Go, the language of Plakar, ends the host at a `?` or `#`: what we parse as a user is the host there.
describe('a location that Plakar parses differently', () => {
  it.each(['?', '#'])('with a %s sends no secret without the question', async (sign) => {
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

  it('cannot turn an approved server into an option of ssh', async () => {
    confirmAddress.mockResolvedValue(true);
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

  // The access key is sent in plain text to any server that answers, which anyone on the path can be if no certificate
  // is checked.
  it('of OVHcloud’s requires approval if its server’s certificate is not verified', async () => {
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
    expect(confirmAddress.mock.calls).toEqual([['https+unverified://s3.gra.io.cloud.ovh.net']]);
  });

  // Amazon's client puts a bucket into the host if its name is one label, and otherwise into the path.
  it.each([
    ['s3://assets.minio.example.com', 'minio.example.com', 'https://assets.minio.example.com'],
    ['s3://my.assets.minio.example.com', 'minio.example.com', 'https://minio.example.com'],
    ['s3://my_assets.minio.example.com', 'minio.example.com', 'https://minio.example.com'],
    ['s3://assets.192.0.2.7', '192.0.2.7', 'https://192.0.2.7'],
  ])(
    'in the host %s is approved under the requested address',
    async (location, endpoint, address) => {
      confirmAddress.mockResolvedValue(true);
      const sent: string[] = [];
      await codeOfTest(bucket({ location, endpoint, virtual_host: 'true' }), {
        fetch: async (url) => {
          sent.push(new URL(url).origin);
          return new Response(null, { status: 403 });
        },
      });
      expect(confirmAddress.mock.calls).toEqual([[address]]);
      expect(sent).toEqual([address]);
    },
  );

  it('without an address is refused, without a question', async () => {
    const code = await codeOfTest(bucket({ location: 's3://10.0.0.256/assets' }));
    expect(code).toBe('connection.wrongLocation');
    expect(confirmAddress).not.toHaveBeenCalled();
  });
});
