import { array, assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportFileName, uniqueNames } from '../../../../../electron/exports/rules/file-name.ts';

const nameOf = (group: string) => reportFileName(group, '2026-11-20');
const anyText = string({ unit: 'binary', maxLength: 60 });

describe('the name of a report’s file', () => {
  it('contains the group as it is, as far as every system allows it', () => {
    expect(reportFileName(null, '2026-11-20')).toBe('ovhcloud-coverage-2026-11-20.pdf');
    expect(nameOf('Été & fils (Paris)')).toBe(
      'ovhcloud-coverage-Été & fils (Paris)-2026-11-20.pdf',
    );
    expect(nameOf('../a/b\\c:d*?"<>|\n')).toBe('ovhcloud-coverage--a-b-c-d--2026-11-20.pdf');
    expect(nameOf(' . Acme Inc. ')).toBe('ovhcloud-coverage-Acme Inc-2026-11-20.pdf');
    expect(nameOf('...')).toBe('ovhcloud-coverage---2026-11-20.pdf');
  });

  it('hides no direction of writing, which could show another ending', () => {
    expect(nameOf('fdp\u202egpj')).toBe('ovhcloud-coverage-fdp-gpj-2026-11-20.pdf');
  });

  it('has no character that a system refuses, and room for the rest of a path', () => {
    assert(
      property(anyText, (group) => {
        const name = nameOf(group);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{C}]/u);
        expect(Buffer.byteLength(name)).toBeLessThan(230);
        expect(Buffer.from(name).toString()).toBe(name);
      }),
    );
  });

  it('is different for each group, and from the files that are there, on systems that ignore case', () => {
    expect(uniqueNames(['Acme.pdf', 'ACME.pdf', 'acme.pdf', 'b.pdf'], ['B.PDF'])).toEqual([
      'Acme.pdf',
      'ACME (2).pdf',
      'acme (3).pdf',
      'b (2).pdf',
    ]);
    expect(uniqueNames(['Straße.pdf', 'STRASSE.pdf'], [])).toEqual([
      'Straße.pdf',
      'STRASSE (2).pdf',
    ]);
    assert(
      property(array(anyText), array(anyText), (groups, others) => {
        const inFolder = others.map(nameOf);
        const names = uniqueNames(groups.map(nameOf), inFolder);
        const all = new Set([...names, ...inFolder].map((name) => name.toLowerCase()));
        const there = new Set(inFolder.map((name) => name.toLowerCase()));
        expect(all.size).toBe(names.length + there.size);
      }),
    );
  });
});
