import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../../../electron/restore-points/rules/link-evidence.ts';
import type { RestorePoint } from '../../../../../shared/restore-points/restore-point.ts';
import { anInstance, aRestorePoint } from '../../../../fakes/builders.ts';

const web = anInstance({ name: 'web-1' });

function aSnapshotOf(change: Partial<RestorePoint> = {}): RestorePoint {
  return aRestorePoint({ kind: 'instance-snapshot', ...change });
}

describe('evidenceOf', () => {
  it.each([
    ['GRA11', ['GRA11'], 'same'],
    ['SBG5', ['GRA11'], 'other'],
    [null, ['GRA11'], 'unknown'],
    ['SBG5', [], 'unknown'],
  ] as const)('for region %s and an instance in %j is %s', (region, regions, expected) => {
    const instance = anInstance({ regions: [...regions] });
    expect(evidenceOf(aSnapshotOf({ region }), instance, null).regionFit).toBe(expected);
  });

  it.each([
    ['web-1 3 mai 2024', 'name'],
    ['before web-1 moved', 'part'],
    ['golden', 'none'],
    ['WEB-1 2024-05-03', 'name'],
    ['web-12', 'none'],
    ['my-web-1', 'part'],
    ['cobweb-1', 'none'],
    ['web-1-backup', 'part'],
    ['web-1', 'name'],
  ])('rates the match of the name %s: %s', (name, expected) => {
    expect(evidenceOf(aSnapshotOf({ name }), web, null).nameFit).toBe(expected);
  });

  it('finds a name with accents and punctuation at its ends', () => {
    const instance = anInstance({ name: 'Été (test)' });
    const fitOf = (name: string) => evidenceOf(aSnapshotOf({ name }), instance, null).nameFit;
    expect(fitOf('ete (test) 2024-05-03')).toBe('name');
    expect(fitOf('old été (test).')).toBe('part');
  });
});
