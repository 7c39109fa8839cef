import { describe, expect, it } from 'vitest';
import {
  entryNamesOf,
  importFieldsOf,
  omittedFieldsOf,
} from '../../../../../../electron/plakar-apps/export/rules/plakar-import.ts';

const named = (...names: string[]) => {
  const apps = names.map((name, index) => ({
    id: `${index}f4d5a0e-3c1b-4d8a-9a57-0c6e2b7d9f31`,
    name,
    role: 'source' as const,
  }));
  return [...entryNamesOf(apps).values()];
};

describe('entryNamesOf', () => {
  it.each([
    ['assets source', 'assets-source'],
    ['--configdir=/x', 'configdir-x'],
    ['@main:/etc', 'main-etc'],
    ['Données café', 'Donnees-cafe'],
    ['a, !b', 'a-b'],
    ['数据', 'source'],
    ['2026', 'source-2026'],
    ['yes', 'source-yes'],
    ['Null', 'source-Null'],
    ['a\u202eb', 'a-b'],
    ['x'.repeat(100), 'x'.repeat(60)],
  ])('calls %j %s', (name, entry) => {
    expect(named(name)).toEqual([entry]);
  });

  it('distinguishes names that result in the same text, however their letters are encoded', () => {
    expect(named('a b', 'A-b', 'a/b')).toEqual(['a-b', 'A-b-1f4d5a0e', 'a-b-2f4d5a0e']);
  });
});

const s3 = { protocol: 's3', role: 'store' } as const;

describe('importFieldsOf', () => {
  it('has the set values, by Plakar’s names and in the order of the form', () => {
    const values = { passphrase: 'p', secret_access_key: '', location: 's3://h/b', stray: 'x' };
    const fields = importFieldsOf({ ...s3, sources: {} }, values);
    expect(Object.entries(fields)).toEqual([
      ['location', 's3://h/b'],
      ['passphrase', 'p'],
    ]);
  });
});

describe('omittedFieldsOf', () => {
  it('names the secrets that the app has, wherever they are stored', () => {
    const sources = {
      passphrase: { kind: 'provider', providerId: 'p', reference: 'r' },
      access_key: { kind: 'vault' },
    } as const;
    expect(omittedFieldsOf({ ...s3, sources })).toEqual(['access_key', 'passphrase']);
  });
});
