import { describe, expect, it } from 'vitest';
import { isRenamed, plakarCsvLine } from '../../../../../electron/exports/rules/plakar-csv.ts';

const line = (change: Partial<Parameters<typeof plakarCsvLine>[0]>) =>
  plakarCsvLine({ class: 'compute', name: 'web-1', urn: 'urn:x:1', endpoints: [], ...change });

describe('a line for a self-managed inventory', () => {
  it.each([
    ['compute', 'Compute'],
    ['database', 'Database'],
    ['object-storage', 'ObjectStorage'],
    ['block-storage', 'BlockStorage'],
  ] as const)('writes the class %s as %s', (given, written) => {
    expect(line({ class: given })).toBe(`${written};web-1;urn:x:1;`);
  });

  it('separates hosts with commas, without their ports', () => {
    expect(line({ endpoints: ['10.0.0.1', 'db.example:5432', '2001:db8::1'] })).toBe(
      'Compute;web-1;urn:x:1;10.0.0.1,db.example,2001:db8::1',
    );
  });

  it.each([
    ['a;b', 'ab'],
    ['say "hi"', 'say hi'],
    ['two\r\nlines', 'two lines'],
    ['tab\there', 'tab here'],
    ['line\u2028end', 'line end'],
    ['=1+1', "'=1+1"],
    ['a,=1+1', "a,'=1+1"],
    ['خادم-١', 'خادم-١'],
    ['Boutique 🛒 👩‍👩‍👧', 'Boutique 🛒 👩‍👩‍👧'],
    ['n'.repeat(255), 'n'.repeat(255)],
  ])('writes the name %j as one field of four', (name, written) => {
    expect(line({ name }).split(';')).toEqual(['Compute', written, 'urn:x:1', '']);
    expect(line({ name })).not.toMatch(/[\r\n"]/);
    expect(isRenamed({ name })).toBe(name !== written);
  });
});
