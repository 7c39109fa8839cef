import { describe, expect, it } from 'vitest';
import { baseUrlOf, plateOf, tokenPageOf } from '../../../../electron/ovh/endpoints.ts';

const custom = (baseUrl: string) => ({ kind: 'custom', baseUrl }) as const;

describe('endpoints', () => {
  it.each([
    ['ovh-eu', 'https://eu.api.ovh.com', 'eu'],
    ['ovh-ca', 'https://ca.api.ovh.com', 'ca'],
    ['ovh-us', 'https://api.us.ovhcloud.com', 'us'],
  ] as const)('knows %s', (name, origin, plate) => {
    expect(baseUrlOf({ kind: 'preset', name })).toBe(`${origin}/1.0`);
    expect(plateOf({ kind: 'preset', name })).toBe(plate);
    expect(tokenPageOf(name)).toBe(
      `${origin}/createToken/?GET=/cloud/project&GET=/cloud/project/*`,
    );
  });

  it('takes a custom URL as it is, and its plate from a known host', () => {
    expect(baseUrlOf(custom('http://127.0.0.1:1234/1.0'))).toBe('http://127.0.0.1:1234/1.0');
    expect(plateOf(custom('http://127.0.0.1:1234/1.0'))).toBe('eu');
    expect(plateOf(custom('https://ca.api.ovh.com/v1'))).toBe('ca');
  });
});
