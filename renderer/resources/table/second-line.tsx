import { kubernetesVolumeOf } from '../../plakar-apps/kubernetes-volume.ts';
import { kubernetesLabel } from '../../plakar-apps/kubernetes-text.ts';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { useMatch } from '../filters/matches.ts';
import styles from './resource-row.module.css';

/** Below a name: where else the search matches, or that Kubernetes manages the volume. */
export function SecondLine({ row }: { row: TableRow }) {
  const { elsewhereIn } = useMatch();
  const match = elsewhereIn(row);
  const kubernetes = match === null ? kubernetesVolumeOf(row) : null;
  const text = match ?? (kubernetes && kubernetesLabel(kubernetes));
  if (text === null) return null;
  return (
    <span
      className={styles['resource-second-line']}
      title={text}
      data-match-text={match === null ? undefined : true}
    >
      {text}
    </span>
  );
}
