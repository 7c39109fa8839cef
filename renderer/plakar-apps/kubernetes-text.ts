import type { KubernetesVolume } from './kubernetes-volume.ts';
import { t } from '../text/words.ts';

/** Under the name of a volume that Kubernetes made. */
export function kubernetesLabel({ clusterTag }: KubernetesVolume): string {
  return clusterTag === null
    ? t('Kubernetes volume')
    : t('Kubernetes volume, cluster {tag}', { tag: clusterTag });
}

/** What becomes of it. Classes that users make themselves may keep it, so it says whose classes it is about. */
export function kubernetesFact({ clusterTag }: KubernetesVolume): string {
  return clusterTag === null
    ? t(
        'By its name, Kubernetes made it for a claim (PVC). Deleting the claim deletes it where the reclaim policy is Delete.',
      )
    : t(
        'By its name, cluster {tag} made it for a claim (PVC). All storage classes that OVHcloud provides have the reclaim policy Delete: deleting the claim then deletes this volume.',
        { tag: clusterTag },
      );
}
