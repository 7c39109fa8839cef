import { describe, expect, it } from 'vitest';
import { UrnIndex } from '../../../../../shared/coverage/rules/urn-index.ts';

describe('the positions of URNs', () => {
  it('are those in the list, whatever prefix the URNs share', () => {
    const prefix = 'urn:v1:eu:resource:publicCloudProject:p1:storage:region:GRA:';
    const suffix = '-with-an-end-that-is-longer-than-the-part-that-differs';
    const urns = [
      ...Array.from({ length: 3000 }, (_, index) => `${prefix}bucket-${index}`),
      ...Array.from({ length: 300 }, (_, index) => `${prefix}${index}${suffix}`),
      'urn:1',
      '',
    ];
    const places = UrnIndex.of(urns);
    expect(urns.map((urn) => places.of(urn))).toEqual(urns.map((_, place) => place));
  });

  it('are the first of a duplicate URN', () => {
    expect(UrnIndex.of(['urn:1', 'urn:2', 'urn:1']).of('urn:1')).toBe(0);
  });

  it('are all of several URNs in ascending order, each duplicate included', () => {
    const places = UrnIndex.of(['urn:1', 'urn:2', 'urn:1', 'urn:3']);
    expect([...places.allOf(['urn:3', 'urn:4', 'urn:1'])]).toEqual([0, 2, 3]);
  });

  it('are undefined for another', () => {
    expect(UrnIndex.of(['urn:1', 'urn:2']).of('urn:3')).toBe(-1);
    expect(UrnIndex.of([]).of('urn:1')).toBe(-1);
  });
});
