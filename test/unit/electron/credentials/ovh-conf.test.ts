import { describe, expect, it } from 'vitest';
import { readOvhConf } from '../../../../electron/credentials/ovh-conf.ts';

const read = (text: string) =>
  Object.fromEntries(
    [...readOvhConf(text)].map(([name, keys]) => [name, Object.fromEntries(keys)]),
  );

describe('readOvhConf', () => {
  it('reads sections, comments and spaces as the official clients do', () => {
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

  it('keeps a section whose name is an address whole', () => {
    const text = '[https://eu.api.ovh.com/1.0]\nconsumer_key=CK\n[a.b]\nconsumer_key=X';
    expect(read(text)).toEqual({
      'https://eu.api.ovh.com/1.0': { consumer_key: 'CK' },
      'a.b': { consumer_key: 'X' },
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
  ])('makes something of %j without failing', (text) => {
    expect(() => readOvhConf(text)).not.toThrow();
    expect(({} as Record<string, unknown>)['a']).toBeUndefined();
  });
});
