import type { Resource } from '../../shared/resources/resource.ts';

/** A volume that Kubernetes made for a claim. */
export interface KubernetesVolume {
  /** What all volumes of one managed cluster have in their names; null: the name does not say. */
  clusterTag: string | null;
}

/*
 * Source: OVHcloud's guide to persistent volumes (read) names them `ovh-managed-kubernetes-<tag>-pvc-<uuid>`, the
 * tag being one cluster's. No field of the API says which cluster that is. `pvc-<uuid>` is what Kubernetes' own
 * provisioner writes without such a prefix: that older and self-made clusters have it is inferred.
 */
const managed = /^ovh-managed-kubernetes-([a-z0-9]+)-pvc-/;
const plain = /^pvc-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What the name of a volume says of Kubernetes; null: nothing. */
export function kubernetesVolumeOf({
  kind,
  name,
}: Pick<Resource, 'kind' | 'name'>): KubernetesVolume | null {
  if (kind !== 'volume') return null;
  const [, clusterTag] = managed.exec(name) ?? [];
  if (clusterTag !== undefined) return { clusterTag };
  return plain.test(name) ? { clusterTag: null } : null;
}
