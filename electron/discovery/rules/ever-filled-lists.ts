import type { InventorySnapshot } from '../../../shared/inventories/inventory.ts';
import type {
  LeftoverKind,
  PlakarLeftover,
} from '../../../shared/restore-points/plakar-leftover.ts';
import type { Resource } from '../../../shared/resources/resource.ts';
import { listFacts } from '../../../shared/resources/lists.ts';
import type { ListKind, ListRef } from '../../../shared/sync/sync-run.ts';

/** The list that shows a resource. */
export function listOfResource({
  kind,
  projectId,
  regions,
  listedIn,
}: Pick<Resource, 'kind' | 'projectId' | 'regions' | 'listedIn'>): ListRef {
  return {
    kind,
    projectId,
    region: listFacts[kind].region ? (listedIn ?? regions[0] ?? null) : null,
  };
}

const listOfLeftoverKind: Record<LeftoverKind, ListKind> = {
  volume: 'volume',
  'volume-snapshot': 'volume-snapshot',
  image: 'instance-snapshot',
};

/** The list that shows a leftover. */
export function listOfLeftover({ kind, projectId }: PlakarLeftover): ListRef {
  return { kind: listOfLeftoverKind[kind], projectId, region: null };
}

/** A text that identifies a list. */
export function keyOfList({ kind, projectId, region, resourceUrn }: ListRef): string {
  return `${kind} ${projectId ?? ''} ${resourceUrn ?? region ?? ''}`;
}

/** The lists that have ever had entries. If OVHcloud no longer offers one of them, its content may still exist. */
export function everFilledLists(snapshot: InventorySnapshot | null): ListRef[] {
  return snapshot?.shownLists ?? [];
}

export function distinctLists(lists: readonly ListRef[]): ListRef[] {
  return [...new Map(lists.map((list) => [keyOfList(list), list])).values()];
}
