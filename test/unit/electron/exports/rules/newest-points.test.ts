import { expect, it } from 'vitest';
import { newestPoints } from '../../../../../electron/exports/rules/newest-points.ts';
import { aRestorePoint, earlier, now } from '../../../../fakes/builders.ts';

it('finds the newest restore point of each resource, whichever source reported it', () => {
  const ours = (id: string, resourceUrn: string | null, takenAt: string) =>
    aRestorePoint({ id, resourceUrn, takenAt });
  const found = newestPoints(new Set(['urn:1', 'urn:2']), [
    [ours('a', 'urn:1', earlier), ours('b', 'urn:1', now), ours('c', 'urn:3', now)],
    [ours('d', 'urn:2', earlier), ours('e', null, now), ours('f', 'urn:1', earlier)],
  ]);
  expect([...found].map(([urn, { id }]) => [urn, id])).toEqual([
    ['urn:1', 'b'],
    ['urn:2', 'd'],
  ]);
});
