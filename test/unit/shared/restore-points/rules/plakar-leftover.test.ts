import { describe, expect, it } from 'vitest';
import {
  mayBeInUse,
  readTemporaryName,
  type TemporaryName,
} from '../../../../../shared/restore-points/rules/plakar-leftover.ts';
import type { LeftoverKind } from '../../../../../shared/restore-points/plakar-leftover.ts';

const volumeId = '9f2b1c3d-4e5f-4a6b-8c7d-0e1f2a3b4c5d';
const snapshotId = '11111111-2222-4333-8444-555555555555';
/** 2026-11-19T02:00:00.123456789Z. */
const stamp = '1795053600123456789';

describe('the name of a temporary object', () => {
  const madeAt = '2026-11-19T02:00:00.123Z';

  it.each<[LeftoverKind, string, TemporaryName]>([
    [
      'volume-snapshot',
      `plakar-backup-${volumeId}-${stamp}`,
      { origin: { kind: 'volume', id: volumeId }, madeAt },
    ],
    [
      'image',
      `plakar-backup-${volumeId}-${stamp}`,
      { origin: { kind: 'instance', id: volumeId }, madeAt },
    ],
    [
      'volume',
      `plakar-tmp-${snapshotId}`,
      { origin: { kind: 'volume-snapshot', id: snapshotId }, madeAt: null },
    ],
    [
      'image',
      `plakar-tmp-${snapshotId}`,
      { origin: { kind: 'volume-snapshot', id: snapshotId }, madeAt: null },
    ],
  ])('of a %s, %s, identifies its resource', (kind, name, expected) => {
    expect(readTemporaryName(kind, name)).toEqual(expected);
  });

  it.each<[string, LeftoverKind, string]>([
    ['a volume of the user', 'volume', 'plakar-backup-store'],
    ['another one', 'volume', 'plakar-tmp-data'],
    ['a volume that was restored', 'volume', `plakar-restore-${volumeId}`],
    [
      'a volume that a user created from such a snapshot',
      'volume',
      `plakar-backup-${volumeId}-${stamp}`,
    ],
    ['a snapshot of the user', 'volume-snapshot', 'plakar-backup-before-upgrade'],
    ['a snapshot of a temporary volume', 'volume-snapshot', `plakar-tmp-${snapshotId}`],
    ['a name with more to it', 'volume-snapshot', `plakar-backup-${volumeId}-${stamp} copy`],
    ['a name with something before it', 'volume-snapshot', `my-plakar-backup-${volumeId}-${stamp}`],
    ['a name without a stamp', 'volume-snapshot', `plakar-backup-${volumeId}`],
    ['an image of the user', 'image', 'plakar-backup-golden 2026-11-01'],
  ])('is not that of %s', (_what, kind, name) => {
    expect(readTemporaryName(kind, name)).toBeNull();
  });

  it.each(['0', '1795053600', '99999999999999999999999999'])(
    'is parsed without a date if its timestamp is %s',
    (odd) => {
      const read = readTemporaryName('volume-snapshot', `plakar-backup-${volumeId}-${odd}`);
      expect(read).toEqual({ origin: { kind: 'volume', id: volumeId }, madeAt: null });
    },
  );
});

describe('a backup that may still be running', () => {
  const now = Date.parse('2026-11-20T08:00:00.000Z');

  it.each([
    ['2026-11-20T07:59:00.000Z', true],
    ['2026-11-19T08:00:01.000Z', true],
    ['2026-11-19T08:00:00.000Z', false],
    ['2026-11-20T09:00:00.000Z', true],
    [null, true],
  ])('is assumed for an object of %s: %s', (createdAt, expected) => {
    expect(mayBeInUse({ createdAt }, now)).toBe(expected);
  });
});
