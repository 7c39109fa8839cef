import { RawWorkflow } from '../../ovh/schemas.ts';
import { defineLister, nothing, type Finding, type ListScope } from '../lister.ts';

/** Workflows that back up instances automatically. OVHcloud marks the route as Beta. */
export const workflows = defineLister({
  kind: 'instance-backup',
  schema: RawWorkflow,
  find: toFinding,
});

function toFinding(raw: RawWorkflow, { project, region }: ListScope): Finding {
  if (region === null) return nothing;
  const { backupName, distantRegion, distantBackupName } = raw;
  const images = [
    { region, name: backupName },
    { region: distantRegion, name: distantBackupName ?? backupName },
  ].flatMap((image) =>
    image.region && image.name ? [{ region: image.region, name: image.name }] : [],
  );
  const workflow = { projectId: project.id, region, instanceId: raw.instanceId, images };
  return { ...nothing, workflows: [workflow] };
}
