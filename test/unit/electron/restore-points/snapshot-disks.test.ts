import { describe, expect, it } from 'vitest';
import { disksIn } from '../../../../electron/restore-points/snapshot-disks.ts';
import { aDiskFolder } from '../../../fakes/snapshot-contents.ts';

const up = { file_info: { name: '..' } };
const volume = aDiskFolder('cinder-0B1C2D3E-0000-4000-8000-00000000000a');

describe('the disks in a snapshot of an instance', () => {
  it('are identified by their folders, without the parent', () => {
    const answer = { total: 2, items: [up, volume, aDiskFolder('glance-1')] };
    expect(disksIn(answer)).toEqual({
      hasRootDisk: true,
      volumes: [{ id: '0b1c2d3e-0000-4000-8000-00000000000a', sizeBytes: 5_000_000 }],
    });
  });

  it.each([
    ['a folder of another kind', aDiskFolder('manila-1')],
    ['a folder that names no disk', aDiskFolder('cinder-')],
    ['a folder without a summary', { ...volume, summary: null }],
    ['a folder whose summary is not understood', { ...volume, summary: { directory: {} } }],
    ['a folder with an error', aDiskFolder('cinder-1', { errors: 1 })],
  ])('are not in %s', (_what, entry) => {
    expect(disksIn({ total: 1, items: [up, entry] })).toEqual({ hasRootDisk: false, volumes: [] });
  });

  it.each([
    ['no answer', null],
    ['an error', { error: { code: 'not-found' } }],
    ['a list that is cut short', { total: 2, items: [up, volume] }],
    ['an entry without a name', { total: 2, items: [up, volume, {}] }],
    ['items of null beside a total', { total: 1, items: null }],
  ])('cannot be identified from %s', (_what, answer) => {
    expect(disksIn(answer)).toBeNull();
  });
});
