import { describe, expect, it } from 'vitest';
import { isRemoteCopy, regionFit } from '../../../../../shared/restore-points/rules/remote-copy.ts';
import type { RestorePointKind } from '../../../../../shared/restore-points/restore-point.ts';
import { anInstance, aRestorePoint } from '../../../../fakes/builders.ts';

describe('isRemoteCopy', () => {
  const instance = anInstance({ regions: ['GRA11'] });
  const pointIn = (kind: RestorePointKind, region: string | null) =>
    aRestorePoint({ kind, region });

  it.each(['instance-snapshot', 'instance-backup', 'volume-snapshot', 'volume-backup'] as const)(
    'is true for a %s in another region, and only there',
    (kind) => {
      expect(isRemoteCopy(pointIn(kind, 'SBG5'), instance)).toBe(true);
      expect(isRemoteCopy(pointIn(kind, 'GRA11'), instance)).toBe(false);
    },
  );

  it('is false if a region is unknown', () => {
    expect(regionFit(pointIn('volume-backup', null), instance)).toBe('unknown');
    expect(isRemoteCopy(pointIn('volume-backup', null), instance)).toBe(false);
    expect(isRemoteCopy(pointIn('volume-backup', 'SBG5'), { regions: [] })).toBe(false);
  });

  it.each(['database-backup', 'database-point-in-time', 'plakar-snapshot'] as const)(
    'is false for a %s, whose region does not fully describe its location',
    (kind) => expect(isRemoteCopy(pointIn(kind, 'SBG5'), instance)).toBe(false),
  );
});
