import type { Resource } from '../../shared/resources/resource.ts';

/** A volume that Kubernetes created for a claim. */
export interface KubernetesVolume {
  /** The part of the name common to all volumes of a managed cluster. null: not in the name. */
  clusterTag: string | null;
}

/*
 * Source: OVHcloud's guide to persistent volumes (read) names them `ovh-managed-kubernetes-<tag>-pvc-<uuid>`, with one
 * tag per cluster. No API field says which cluster it is. `pvc-<uuid>` is the name from Kubernetes' own provisioner
 * without a prefix: that older and self-managed clusters use it is inferred.
 */
const managed = /^ovh-managed-kubernetes-([a-z0-9]+)-pvc-/;
const plain = /^pvc-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What a volume's name says about Kubernetes. null: nothing. */
export function kubernetesVolumeOf({
  kind,
  name,
}: Pick<Resource, 'kind' | 'name'>): KubernetesVolume | null {
  if (kind !== 'volume') return null;
  const [, clusterTag] = managed.exec(name) ?? [];
  if (clusterTag !== undefined) return { clusterTag };
  return plain.test(name) ? { clusterTag: null } : null;
}
