import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveApp } from '../../../../electron/shell/app-protocol.ts';

const handlers = vi.hoisted((): ((request: Request) => Promise<Response>)[] => []);
vi.mock('electron', () => ({
  app: { isPackaged: true },
  protocol: {
    handle: (_scheme: string, handler: (request: Request) => Promise<Response>) =>
      handlers.push(handler),
  },
}));

const folder = mkdtempSync(join(tmpdir(), 'app-protocol-'));

beforeAll(() => {
  mkdirSync(join(folder, 'renderer'));
  mkdirSync(join(folder, 'renderer-of-another'));
  // Paths with served file types, so that only their location prevents it.
  for (const name of ['renderer/index.html', 'outside.html', 'renderer-of-another/index.html'])
    writeFileSync(join(folder, name), name);
  writeFileSync(join(folder, 'renderer/main.cjs'), 'main');
  serveApp(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ask(url: string): Promise<Response> {
  const [handler] = handlers;
  if (!handler) throw new Error('Nothing is served.');
  return handler({ url } as Request);
}

describe('serveApp', () => {
  it('serves a file of the page with the policy', async () => {
    const answer = await ask('app://inventory/index.html');
    expect(await answer.text()).toBe('renderer/index.html');
    expect(answer.headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; /);
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it.each([
    ['above the folder', 'app://inventory/..%2foutside.html'],
    ['above it, by way of a folder', 'app://inventory/assets%2f..%2f..%2foutside.html'],
    [
      'in a folder whose name begins alike',
      `app://inventory/${encodeURIComponent('../renderer-of-another/index.html')}`,
    ],
    ['of another host', 'app://other/index.html'],
    ['of a type that no page has', 'app://inventory/main.cjs'],
    ['that is not there', 'app://inventory/none.html'],
  ])('serves nothing %s', async (_where, url) => {
    const answer = await ask(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('');
  });
});
