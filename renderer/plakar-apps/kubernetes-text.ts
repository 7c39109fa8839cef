import type { KubernetesVolume } from './kubernetes-volume.ts';
import { t } from '../text/translate.ts';

/** Under the name of a volume that Kubernetes made. */
export function kubernetesLabel({ clusterTag }: KubernetesVolume): string {
  return clusterTag === null
    ? t('plakarApps.kubernetesVolume')
    : t('plakarApps.kubernetesVolumeOfCluster', { tag: clusterTag });
}

/** What becomes of it. Classes that users make themselves may keep it, so it says whose classes it is about. */
export function kubernetesFact({ clusterTag }: KubernetesVolume): string {
  return clusterTag === null
    ? t('plakarApps.kubernetesVolumeHelp')
    : t('plakarApps.kubernetesVolumeOfClusterHelp', { tag: clusterTag });
}
