import type { LeftoverView, PlakarLeftover } from '../../shared/restore-points/plakar-leftover.ts';

export function aLeftover(change: Partial<PlakarLeftover> = {}): PlakarLeftover {
  return {
    id: 'l1',
    kind: 'volume',
    name: 'plakar-tmp-11111111-2222-4333-8444-555555555555',
    projectId: 'p1',
    region: 'GRA11',
    sizeBytes: 10 * 2 ** 30,
    createdAt: '2026-11-01T00:00:00.000Z',
    origin: { kind: 'volume', id: 'v1' },
    resourceUrn: null,
    ...change,
  };
}

export function aLeftoverView(change: Partial<LeftoverView> = {}): LeftoverView {
  return { ...aLeftover(), projectName: 'Production', resourceName: null, ...change };
}
