import { expect, it } from 'vitest';
import { checkerOf } from '../../../../electron/restore-points/point-reader-of.ts';

/** The addresses requested through the program's `fetch`, which uses the system's proxy and certificates. */
async function askedThroughApp(address: string): Promise<string[]> {
  const asked: string[] = [];
  const settings = { address, organisationId: '', canSeeAll: false };
  const fetch = (url: string) => {
    asked.push(new URL(url).origin);
    return Promise.reject(new Error('net::ERR_CONNECTION_REFUSED'));
  };
  const { signal } = new AbortController();
  await checkerOf(settings, 'key', { fetch, assertAgreed: () => {} })
    .check(signal)
    .catch(() => null);
  return asked;
}

it.each(['https://127.evil.invalid', 'https://localhost.evil.invalid'])(
  'requests %s like any other host, through the system’s network settings',
  async (address) => {
    expect(await askedThroughApp(address)).toEqual([address]);
  },
);

it.each(['http://127.0.0.1:9', 'http://localhost:9', 'http://[::1]:9', 'http://127.1.2.3:9'])(
  'requests %s without a proxy',
  async (address) => {
    expect(await askedThroughApp(address)).toEqual([]);
  },
);
