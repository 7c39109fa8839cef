import { describe, expect, it } from 'vitest';
import { buckets } from '../../../../electron/discovery/listers/buckets.ts';
import { coldArchives } from '../../../../electron/discovery/listers/cold-archives.ts';
import { readOutcome } from '../../../../electron/discovery/read-outcome.ts';
import { jsonSink, jsonSinkWithout } from '../../../../electron/ovh/json-body.ts';
import { exchange, exchangeInto } from '../../../../electron/http/transport.ts';
import { aProject } from '../../../fakes/builders.ts';
import { failureIn, fakeOvh, json } from './fakes.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The result for these bytes when they arrive in pieces of this size. */
function read(bytes: Uint8Array, pieceLength: number, without: string[] = ['objects']): unknown {
  const sink = jsonSinkWithout(without);
  for (let at = 0; at < bytes.length; at += pieceLength) {
    sink.write(bytes.slice(at, at + pieceLength));
  }
  return sink.end().parse();
}

const bucket = (name: string) => ({
  name,
  objects: [
    { key: 'é/😀.txt', size: 1 },
    { key: 'b', objects: [[]] },
  ],
  versioning: { status: 'enabled', objects: [1] },
  size: -1.5e-7,
});

describe('an answer that is read without some fields', () => {
  const path = '/buckets';
  const without = ['objects'];
  const streamed = (text: string, ending: (controller: ReadableStreamDefaultController) => void) =>
    new Response(
      new ReadableStream({
        start(controller) {
          controller.enqueue(bytesOf(text));
          ending(controller);
        },
      }),
    );

  it('is whole when it arrives at once, however long it is', async () => {
    const names = Array.from({ length: 9000 }, (_, index) => ({ name: `é${index}` }));
    const text = JSON.stringify(names.map((each) => ({ ...each, objects: ['é'] })));
    const answer = () => streamed(text, (body) => body.close());
    for (const [options, body] of [
      [{ without }, names],
      [{}, JSON.parse(text)],
    ] as const) {
      expect((await fakeOvh(answer).client.get(path, options)).body).toEqual(body);
    }
  });

  it('is requested again when it broke off, but not when it is not JSON', async () => {
    const cut = '[{"name":"a","objects":[{"key"';
    const broken = () => streamed(cut, (body) => body.error(new TypeError('terminated')));
    const whole = fakeOvh((_request, count) => (count === 1 ? broken() : json([bucket('a')])));
    expect((await whole.client.get(path, { without })).body).toMatchObject([{ name: 'a' }]);
    expect(whole.sent).toHaveLength(2);
    for (const [text, message] of [
      [cut, 'The answer is not JSON.'],
      ['', 'The answer is not JSON.'],
      ['<html>', 'A web page came instead of JSON.'],
    ] as const) {
      const { client, sent } = fakeOvh(() => new Response(text));
      const { failure } = await failureIn(client.get(path, { without }));
      expect([failure.code, failure.message]).toEqual(['ovh.unexpectedAnswer', message]);
      expect(sent).toHaveLength(1);
    }
  });

  it('reports a refusal with its full message', async () => {
    const objects = 'This call has not been granted';
    const { client } = fakeOvh(() => json({ message: objects }, 403));
    const call = client.get(path, { without: ['message'] });
    expect((await failureIn(call)).failure).toMatchObject({
      code: 'ovh.notGranted',
      message: objects,
    });
  });

  it('is abandoned when it is too long, even if nothing of it is stored', async () => {
    const { signal } = new AbortController();
    const limits = { idleMs: 5000, totalMs: 5000 };
    const readWithin = (maxBytes: number) =>
      exchangeInto(
        {
          server: 'ovh',
          start: () => Promise.resolve(json([bucket('a')])),
          limits,
          signal,
          maxBytes,
        },
        () => jsonSinkWithout(without),
      );
    expect((await readWithin(1000)).content.parse()).toMatchObject([{ name: 'a' }]);
    expect((await failureIn(readWithin(100))).message).toBe('The answer is too large.');
  });

  it('is not read if it is a long error; its status counts', async () => {
    const asked: AbortSignal[] = [];
    const { signal } = new AbortController();
    const start = (ended: AbortSignal) => {
      asked.push(ended);
      return Promise.resolve(new Response('é'.repeat(1024 * 1024), { status: 429 }));
    };
    const limits = { idleMs: 5000, totalMs: 5000 };
    const answer = await exchange({ server: 'ovh', start, limits, signal });
    expect([answer.status, answer.text]).toEqual([429, '']);
    expect(asked.map(({ aborted }) => aborted)).toEqual([true]);
  });

  it.each([buckets, coldArchives])(
    'contains neither an object of a $kind nor its raw text',
    async (lister) => {
      const { client } = fakeOvh(() => json([bucket('a'), bucket('b')]));
      const scope = { project: aProject(), apiRegion: 'eu', region: 'GRA' } as const;
      const outcome = await readOutcome(client, lister, scope, new AbortController().signal);
      const resources = outcome.isRead ? outcome.resources : [];
      expect(resources.map(({ resource }) => resource.name)).toEqual(['a', 'b']);
      expect(JSON.stringify(resources)).not.toMatch(/"key"|txt/);
    },
  );
});

describe('JSON that is read without some fields', () => {
  it.each([1, 2, 3, 7, 1000])('is the same without them, in pieces of %i bytes', (length) => {
    const { objects: _dropped, ...rest } = bucket('é😀');
    const bytes = bytesOf(JSON.stringify([bucket('é😀'), bucket('b'), { objects: null }, 'id']));
    expect(read(bytes, length)).toEqual([rest, { ...rest, name: 'b' }, {}, 'id']);
    expect(read(bytesOf(JSON.stringify(bucket('é😀'))), length)).toMatchObject({ name: 'é😀' });
    expect(read(bytesOf(JSON.stringify(bucket('b'))), length)).not.toHaveProperty('objects');
  });

  it.each([
    '[]',
    ' [ ] \n',
    'null',
    '5',
    '"x"',
    'true',
    '[1e400, 12345678901234567890, -0.5]',
    '["\\ud83d\\ude00 \\ud83d \\u0000"]',
    '{"__proto__": {"x": 1}, "a": {"a": {}}}',
    '[{"a": 1, "a": 2}]',
  ])('is parsed as by JSON.parse if it has none of them: %s', (text) => {
    expect(JSON.stringify(read(bytesOf(text), 3))).toBe(JSON.stringify(JSON.parse(text)));
  });

  it.each([
    '',
    ' ',
    '[1,]',
    '{"a":1,}',
    '[1 2]',
    '[01]',
    '[] x',
    '[][]',
    '<html>',
    '{"a"}',
    "['a']",
    'nul',
    '["\t"]',
    '[{"objects":[{"key":"a"}',
    '[{"objects":[1,]}]',
    '[{"objects":<html>}]',
  ])('fails where JSON.parse does: %j', (text) => {
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    for (const length of [1, 1000]) expect(() => read(bytesOf(text), length)).toThrow();
  });

  it('fails wherever it is cut', () => {
    const bytes = bytesOf(JSON.stringify([bucket('é')]));
    for (let end = 0; end < bytes.length; end += 1) {
      expect(() => read(bytes.slice(0, end), 16)).toThrow();
    }
  });

  it('decodes invalid UTF-8 as the other parser does', () => {
    const bytes = Uint8Array.of(...bytesOf('["a'), 0xff, ...bytesOf('b"]'));
    const sink = jsonSink();
    sink.write(bytes);
    expect(read(bytes, 1)).toEqual(sink.end().parse());
  });

  it('reports the start of the body, to identify other content', () => {
    const sink = jsonSinkWithout(['objects']);
    sink.write(bytesOf(`<html>${'x'.repeat(1000)}`));
    expect(sink.end().text).toMatch(/^<html>x{194}$/);
  });
});
