import { describe, expect, it } from 'vitest';
import { shellWords } from '../../../../electron/shell/words.ts';

/** Every text, those that are made of others too. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [String(value('Vault', 'api.example'))];
  return Object.values(value as object).flatMap(textsOf);
}

describe('main’s own words', () => {
  it('ask for keys to be sent, by the name of the provider and the host', () => {
    expect(shellWords('en').lending.question('Vault', 'api.example')).toBe(
      'Send keys from “Vault” to api.example?',
    );
    expect(shellWords('fr').lending.question('Vault', 'api.example')).toBe(
      'Envoyer des clés de «\u202fVault\u202f» à api.example\u202f?',
    );
  });

  it('are never the same sentence in both languages', () => {
    const french = new Set(textsOf(shellWords('fr')));
    const same = textsOf(shellWords('en')).filter((text) => french.has(text));
    expect(same).toEqual(['Services']);
  });
});
