import { describe, expect, it } from 'vitest';
import { matcherOf } from '../../../../../electron/resources/rules/wildcard.ts';

describe('a pattern with wildcards', () => {
  it.each([
    ['web', 'web', true],
    ['web', 'web-1', false],
    ['web', '', false],
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['*', 'anything', true],
    ['**', 'anything', true],
    ['web-*', 'web-', true],
    ['web-*', 'my-web-1', false],
    ['*-db', 'main-db', true],
    ['*-db', 'main-db-2', false],
    ['*db*', 'main-db-2', true],
    ['*db*', 'main', false],
    ['?', '', false],
    ['?', 'a', true],
    ['?', 'ab', false],
    ['web-?', 'web-1', true],
    ['web-?', 'web-10', false],
    ['w?b-*', 'wab-', true],
    ['?*', '', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'acb', false],
    ['*a*b', 'xaxbxb', true],
    ['*ab?', 'abab1', true],
    ['a*', 'b', false],
  ])('%j matches %j: %s', (pattern, text, isMatch) => {
    expect(matcherOf(pattern)(text)).toBe(isMatch);
  });

  it.each(['.', '^a', 'a$', '[ab]', '(a|b)', 'a+', 'a\\b', '\\d', '{2}', 'a.b'])(
    'matches %j literally',
    (text) => {
      expect(matcherOf(text)(text)).toBe(true);
      expect(matcherOf(`?${text}`)(`x${text}`)).toBe(true);
      expect(matcherOf(text)('ab')).toBe(false);
    },
  );

  it('matches an emoji as one character', () => {
    expect(matcherOf('a?b')('a🚀b')).toBe(true);
    expect(matcherOf('a??b')('a🚀b')).toBe(false);
    expect(matcherOf('*?b')('🚀b')).toBe(true);
  });

  it('finishes soon on many stars and a text that does not match', () => {
    const test = matcherOf(`${'*a'.repeat(60)}*b?`);
    expect(test('a'.repeat(4000))).toBe(false);
  });
});
