import { describe, expect, it } from 'vitest';
import { kubernetesVolumeOf } from '../../../../renderer/plakar-apps/kubernetes-volume.ts';

const pvc = 'pvc-7969c988-5464-48f6-920b-3a489e8d4dbc';

describe('a volume created by Kubernetes', () => {
  it.each([
    [`ovh-managed-kubernetes-yvd0z4-${pvc}`, 'yvd0z4'],
    [`ovh-managed-kubernetes-dmhe43-${pvc}`, 'dmhe43'],
    [pvc, null],
  ])('is recognised by the name %s, of the cluster %s', (name, clusterTag) => {
    expect(kubernetesVolumeOf({ kind: 'volume', name })).toEqual({ clusterTag });
  });

  it.each([
    'pvc-data',
    `${pvc}-copy`,
    `my-${pvc}`,
    'ovh-managed-kubernetes-notes',
    'ovh-managed-kubernetes--pvc-',
    'data',
  ])('is not recognised by the name %s', (name) => {
    expect(kubernetesVolumeOf({ kind: 'volume', name })).toBeNull();
  });

  it('is a volume', () => {
    expect(kubernetesVolumeOf({ kind: 'instance', name: pvc })).toBeNull();
  });
});
