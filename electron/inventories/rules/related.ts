import type { InventorySnapshot } from '../../../shared/inventories/inventory.ts';
import type { Resource } from '../../../shared/resources/resource.ts';

type Known = Pick<InventorySnapshot, 'resources' | 'lists'>;

/**
 * The instances that a volume is attached to, or the volumes of an instance. Empty: there are none; null: they are not
 * known, or the resource is neither.
 */
export function relatedTo(resource: Resource, snapshot: Known): Resource[] | null {
  if (resource.kind === 'volume') {
    if (resource.attachedTo === undefined) return null;
    const wanted = new Set(resource.attachedTo);
    return snapshot.resources.filter(({ kind, urn }) => kind === 'instance' && wanted.has(urn));
  }
  if (resource.kind !== 'instance') return null;
  const volumes = snapshot.resources.filter(
    ({ kind, projectId }) => kind === 'volume' && projectId === resource.projectId,
  );
  const attached = volumes.filter(({ attachedTo }) => attachedTo?.includes(resource.urn));
  if (attached.length > 0) return attached;
  const areAttachmentsKnown = volumes.every(({ attachedTo }) => attachedTo !== undefined);
  return areAttachmentsKnown && areVolumesKnown(snapshot, resource.projectId) ? [] : null;
}

function areVolumesKnown({ lists }: Known, wanted: string): boolean {
  const list = lists.find(({ kind, projectId }) => kind === 'volume' && projectId === wanted);
  return list !== undefined && list.isRead && list.isComplete;
}
