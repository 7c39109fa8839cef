import { describe, expect, it } from 'vitest';
import { apiFailure } from '../../../../electron/ovh/errors.ts';
import { networkFailure } from '../../../../electron/http/network-failure.ts';
import { hideSecrets, withoutSecrets } from '../../../../electron/http/secret-text.ts';
import { AttemptError, send } from '../../../../electron/ovh/http-request.ts';
import type { FetchAnswer } from '../../../../electron/http/transport.ts';

const secret = 'correct horse+battery staple';
/** Enough to find the rest with it. */
const beginning = secret.slice(0, 8);

/** The message shown for a failed request. */
async function shownOf(start: () => Promise<FetchAnswer>) {
  const failed = await send({
    start,
    limits: { idleMs: 5000, totalMs: 5000 },
    signal: new AbortController().signal,
    nowMs: 0,
    secrets: [secret],
    refusalOf: (refusal) => apiFailure({ ...refusal, method: 'GET', path: '/me' }),
  }).catch((error: unknown) => error);
  if (!(failed instanceof AttemptError)) throw new Error('It did not fail.');
  return failed.failure.failure;
}

const refused = (body: string, headers?: HeadersInit) => async () =>
  new Response(body, { status: 400, ...(headers && { headers }) });

describe('a secret that is truncated in a message', () => {
  const inJson = (text: string) => `{"message":"${text.replace('c', '\\u0063')}"}`;

  it.each([
    ['the words of a refusal', refused(inJson(`${'x'.repeat(285)}${secret}`))],
    ['a refusal that begins with blanks', refused(inJson(`${' '.repeat(1185)}${secret}`))],
    ['a web page', refused(`${' '.repeat(1185)}${secret}`)],
    ['a web page that is longer than is read', refused(`${' '.repeat(64 * 1024 - 15)}${secret}`)],
  ])('is shown in no part: %s', async (_, start) => {
    expect(JSON.stringify(await shownOf(start))).not.toContain(beginning);
  });

  it.each([285, 1185])(
    'is shown in no part of fetch’s message, after %i characters',
    async (count) => {
      for (const sign of ['x', ' ']) {
        const error = new Error(`${sign.repeat(count)}${secret}`);
        expect(JSON.stringify(await shownOf(() => Promise.reject(error)))).not.toContain(beginning);
        expect(
          JSON.stringify(withoutSecrets(networkFailure(error, 'provider'), [secret]).failure),
        ).not.toContain(beginning);
      }
    },
  );

  it('is distinguished from complete words', () => {
    expect(hideSecrets('the door is correct', [secret])).toBe('the door is correct');
    expect(hideSecrets('the door is correct h…', [secret])).toBe('the door is ***…');
    expect(hideSecrets('grant_type=correct+horse%2Bba…', [secret])).toBe('grant_type=***…');
  });
});

it('hides a secret in the reference of a request as well', async () => {
  const { reference } = await shownOf(refused('{}', { 'x-ovh-queryid': `id-${secret}` }));
  expect(reference).toBe('id-***');
});
