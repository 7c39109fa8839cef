import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { importDocument } from '../../../../../electron/plakar-apps/export/import-document.ts';

const hostile: Record<string, string> = {
  location: 's3://s3.gra.io.cloud.ovh.net/assets',
  colon: 'a: b',
  hash: 'a #b',
  star: '*alias',
  anchor: '&anchor',
  tag: '!!binary x',
  isYes: 'yes',
  isNo: 'NO',
  nothing: 'null',
  tilde: '~',
  number: '0123',
  float: '1e3',
  date: '2026-06-29',
  quote: `'"\\`,
  spaces: '  padded  ',
  tab: '\tx',
  document: '---\n...\n',
  braces: '{a: [b]}',
  percent: '%YAML',
  at: '@x `y`',
  dash: '- x',
  question: '? x',
  folded: '>\n  x',
  unicode: 'é\u2028\u0085\u{1F600}',
  carriage: 'a\r\nb\rc',
  long: 'x '.repeat(500),
  pem: `-----BEGIN OPENSSH PRIVATE KEY-----\n${'b3BlbnNzaC1rZXktdjEAAAAA\n'.repeat(20)}-----END OPENSSH PRIVATE KEY-----\n`,
};

describe('importDocument', () => {
  it('has the entries at its top level', () => {
    const text = importDocument([
      { name: 'assets', fields: { location: 's3://h/b', port: '443' }, omittedFields: [] },
    ]);
    expect(text).toBe('assets:\n  location: "s3://h/b"\n  port: "443"\n');
  });

  it.each(['1.2', '1.1'] as const)(
    'is parsed back to the same data, also by YAML %s',
    (version) => {
      const entries = [
        { name: 'one', fields: hostile, omittedFields: [] },
        { name: 'two', fields: { location: 'sftp://h/x' }, omittedFields: ['password'] },
      ];
      expect(parse(importDocument(entries), { version })).toEqual({
        one: hostile,
        two: { location: 'sftp://h/x' },
      });
    },
  );

  it('writes every text on one line', () => {
    const text = importDocument([{ name: 'one', fields: hostile, omittedFields: [] }]);
    expect(text.trimEnd().split('\n')).toHaveLength(1 + Object.keys(hostile).length);
  });

  it('has no raw character that YAML 1.1 treats as a line break, or refuses', () => {
    const codes = [...Array(0x21).keys()].map((step) => 0x7f + step);
    const fields = { location: String.fromCharCode(...codes, 0x2028, 0x2029, 0xfeff) };
    const text = importDocument([{ name: 'one', fields, omittedFields: [] }]);
    expect(text).not.toMatch(/[\u007F-\u009F\u2028\u2029\uFEFF]/);
    expect(parse(text)).toEqual({ one: fields });
  });

  it('is complete once the secrets are filled in and the # is removed', () => {
    const text = importDocument([
      { name: 'a', fields: { location: 'x' }, omittedFields: ['access_key', 'secret_access_key'] },
      { name: 'b', fields: { location: 'y' }, omittedFields: [] },
    ]);
    const filled = text.replaceAll('#', '').replaceAll('""', '"typed"');
    expect(parse(filled)).toEqual({
      a: { location: 'x', access_key: 'typed', secret_access_key: 'typed' },
      b: { location: 'y' },
    });
  });

  it('names missing values in their place, as a comment', () => {
    const text = importDocument([
      { name: 'a', fields: { location: 'x' }, omittedFields: ['access_key', 'secret_access_key'] },
      { name: 'b', fields: { location: 'y' }, omittedFields: [] },
    ]);
    expect(text).toBe(
      'a:\n  location: "x"\n  #access_key: ""\n  #secret_access_key: ""\nb:\n  location: "y"\n',
    );
  });
});
