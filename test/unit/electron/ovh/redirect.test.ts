import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { createOvhClient } from '../../../../electron/ovh/client.ts';
import { codeIn, credentials } from './fakes.ts';

it('never sends the keys to the target of a redirect', async () => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (request.url === '/auth/time') response.end(String(Math.round(Date.now() / 1000)));
    else response.writeHead(302, { location: '/elsewhere' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server's address is one.
  const { port } = server.address() as AddressInfo;
  const client = createOvhClient({ baseUrl: `http://127.0.0.1:${port}`, credentials, fetch });
  expect(await codeIn(client.get('/cloud/project'))).toBe('ovh.unexpectedAnswer');
  expect(asked).toEqual(['/auth/time', '/cloud/project']);
  server.closeAllConnections();
  server.close();
});
