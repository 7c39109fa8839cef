import { describe, expect, it } from 'vitest';
import { shellWords } from '../../../../electron/shell/words.ts';

/** Every text, those that are made of others too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('Vault', 'api.example'))];
  return Object.values(value as object).flatMap(textsOf);
}

describe('main’s own words', () => {
  it('ask for a place by its name', () => {
    expect(shellWords('en').place.address.message('api.example')).toBe('Connect to api.example?');
    expect(shellWords('fr').place.file.message('keys.conf')).toBe(
      'Lire des secrets dans keys.conf\u202f?',
    );
  });

  it('are never the same sentence in both languages', () => {
    const french = new Set(textsOf(shellWords('fr')));
    const same = textsOf(shellWords('en')).filter((text) => french.has(text));
    expect(same).toEqual(['Services']);
  });
});
