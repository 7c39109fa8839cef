import { describe, expect, it } from 'vitest';
import { entryNamed, readOvhConf } from '../../../../electron/secret-providers/ovh-conf.ts';

const read = (text: string) =>
  Object.fromEntries(
    [...readOvhConf(text)].map(([name, keys]) => [name, Object.fromEntries(keys)]),
  );

describe('readOvhConf', () => {
  it('parses sections, comments and spaces as the official clients do', () => {
    const text = `
; a comment
[default]
# another
endpoint = ovh-eu

[ovh-eu]
application_key=AK
application_secret = AS
consumer_key=CK
`;
    expect(read(text)).toEqual({
      default: { endpoint: 'ovh-eu' },
      'ovh-eu': { application_key: 'AK', application_secret: 'AS', consumer_key: 'CK' },
    });
  });

  it('preserves a section whose name is an address', () => {
    const text = '[https://eu.api.ovh.com/1.0]\nconsumer_key=CK\n[a.b]\nconsumer_key=X';
    expect(read(text)).toEqual({
      'https://eu.api.ovh.com/1.0': { consumer_key: 'CK' },
      'a.b': { consumer_key: 'X' },
    });
  });

  const wanted = { 'ovh-eu': { application_key: 'AK', consumer_key: 'CK' } };
  const plain = '[ovh-eu]\napplication_key=AK\nconsumer_key=CK\n';

  it.each([
    ['begins with a byte order mark', `\uFEFF${plain}`],
    ['begins with a byte order mark and a comment', `\uFEFF; mine\n${plain}`],
    ['has colons', '[ovh-eu]\napplication_key: AK\nconsumer_key:CK'],
    ['has spaces around everything', ' [ovh-eu] \n\tapplication_key\t=  AK  \n consumer_key : CK '],
    ['has the line ends of Windows', plain.replaceAll('\n', '\r\n')],
    ['has the line ends of an old Mac', plain.replaceAll('\n', '\r')],
    ['has a comment behind a section', plain.replace(']', '] # production')],
    [
      'has comments of both kinds',
      '# one: 1\n[ovh-eu]\n;two=2\napplication_key=AK\n  # three\nconsumer_key=CK ; four',
    ],
    ['has quotes', `[ovh-eu]\napplication_key="AK"\nconsumer_key: 'CK'`],
  ])('reads a file that %s', (_case, text) => {
    expect(read(text)).toEqual(wanted);
  });

  it('preserves text that only resembles a delimiter, a number or a nested section', () => {
    const text = `[https://eu.api.ovh.com/1.0]
application_key=a:b=c
application_secret: d=e:f
consumer_key='1234567890123456789'
client_id="1e5"
client_secret: https://example.com/
`;
    expect(read(text)['https://eu.api.ovh.com/1.0']).toEqual({
      application_key: 'a:b=c',
      application_secret: 'd=e:f',
      consumer_key: '1234567890123456789',
      client_id: '1e5',
      client_secret: 'https://example.com/',
    });
  });

  it.each([
    '',
    '\0\u0001',
    'no section=1',
    '[',
    '[]',
    '[__proto__]\na=1',
    '[a]\n__proto__=1\nb[]=2',
  ])('parses %j without failing', (text) => {
    expect(() => readOvhConf(text)).not.toThrow();
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});

describe('entryNamed', () => {
  const entries = new Map([
    ['OVH-EU', 1],
    ['ovh-eu', 2],
    ['Ovh-Ca', 3],
  ]);

  it.each([
    ['ovh-eu', 2],
    ['OVH-EU', 1],
    ['Ovh-eu', 1],
    ['ovh-ca', 3],
    ['ovh-us', undefined],
  ])('finds %s in its exact case first, then in any', (name, expected) => {
    expect(entryNamed(entries, name)).toBe(expected);
  });
});

describe('finds names that other parsers nest', () => {
  it('takes no key from a section for another whose name has a dot', () => {
    const conf = readOvhConf('[ovh-eu]\napplication_key=A\n[ovh-eu.application_key]\nx=1');
    expect(conf.get('ovh-eu')?.get('application_key')).toBe('A');
    expect(conf.get('ovh-eu.application_key')?.get('x')).toBe('1');
  });

  it('preserves the name of a section that ends in a dot, or has an escaped one', () => {
    const conf = readOvhConf('[ovh-eu.]\nk=1\n[a\\.b]\nk=2\n[.]\nk=3\n[a..b]\nk=4');
    expect([...conf].map(([name, keys]) => [name, keys.get('k')])).toEqual([
      ['ovh-eu.', '1'],
      ['a\\.b', '2'],
      ['.', '3'],
      ['a..b', '4'],
    ]);
  });

  it('finds a section and a key with the name of an object’s built-in property', () => {
    const conf = readOvhConf(
      '[__proto__]\napplication_key=A\n[a.__proto__]\napplication_key=B\n[constructor]\n__proto__=x\nk=C\n[ovh-eu]\nk=D',
    );
    expect(conf.get('__proto__')?.get('application_key')).toBe('A');
    expect(conf.get('a.__proto__')?.get('application_key')).toBe('B');
    expect([...(conf.get('constructor') ?? [])]).toEqual([['k', 'C']]);
    expect([...(conf.get('ovh-eu') ?? [])]).toEqual([['k', 'D']]);
    expect(Object.hasOwn(Object.prototype, 'application_key')).toBe(false);
  });
});
