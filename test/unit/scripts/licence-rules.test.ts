import { describe, expect, it } from 'vitest';
import {
  identifierOf,
  isPermissive,
  joinLicences,
  noticesOf,
} from '../../../scripts/lib/licence-rules.mjs';

describe('isPermissive', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-only)', true],
    ['MIT AND ISC AND BSD-3-Clause', true],
    ['MIT AND GPL-3.0-only', false],
    ['GPL-3.0-only', false],
    ['BSD', false],
    ['MIT OR Apache-2.0 AND ISC', false],
    ['SEE LICENSE IN LICENSE', false],
    ['', false],
    [null, false],
  ])('of %j is %s', (expression, expected) => {
    expect(isPermissive(expression)).toBe(expected);
  });
});

describe('identifierOf', () => {
  it('is the identifier that a person read, only for the version that was read', () => {
    const listed = { name: 'url-template', identifier: 'BSD' };
    expect(identifierOf({ ...listed, version: '2.0.8' })).toBe('BSD-3-Clause');
    expect(identifierOf({ ...listed, version: '2.0.9' })).toBe('BSD');
  });
});

describe('joinLicences', () => {
  const one = { name: 'b', version: '1.0.0', identifier: 'Apache-2.0', text: 'Apache text' };
  const joined = joinLicences([
    [one, { name: 'c', version: '1.0.0', identifier: 'Apache-2.0' }],
    [one, { name: 'a', version: '2.0.0', identifier: 'MIT' }, { name: 'd', version: '1.0.0' }],
  ]);

  it('names each package once, in order', () => {
    expect(joined.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('takes Apache’s text from another package, and no other text', () => {
    expect(joined.map(({ text }) => text)).toEqual([null, 'Apache text', 'Apache text', null]);
    expect(joined[3]?.identifier).toBeNull();
  });

  it('builds a text with every package and every licence in it', () => {
    const text = noticesOf(joined);
    expect(text).toContain(
      'a 2.0.0 (MIT)\n-------------\n\nIt comes without the text of its licence.',
    );
    expect(text).toContain('b 1.0.0 (Apache-2.0)');
    expect(text).toContain('Apache text');
  });
});
