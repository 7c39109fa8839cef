import type { KubernetesVolume } from './kubernetes-volume.ts';
import { t } from '../text/translate.ts';

/** Shown below the name of a volume created by Kubernetes. */
export function kubernetesLabel({ clusterTag }: KubernetesVolume): string {
  return clusterTag === null
    ? t('plakarApps.kubernetesVolume')
    : t('plakarApps.kubernetesVolumeOfCluster', { tag: clusterTag });
}

/**
 * What happens to the volume. User-defined storage classes may retain it, so the text names the classes it applies to.
 */
export function kubernetesFact({ clusterTag }: KubernetesVolume): string {
  return clusterTag === null
    ? t('plakarApps.kubernetesVolumeHelp')
    : t('plakarApps.kubernetesVolumeOfClusterHelp', { tag: clusterTag });
}
