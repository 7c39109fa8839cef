import { kubernetesVolumeOf } from '../../plakar-apps/kubernetes-volume.ts';
import type { ResourceRow } from '../../../shared/resources/resource.ts';
import { idAtEnd } from '../../../shared/resources/rules/urn.ts';
import type { InventoryNames } from './inventory-names.ts';

/** Returns the names of the instances that a volume is attached to, as far as they are known. */
export type InstanceNames = (row: ResourceRow) => readonly string[];

const none: readonly string[] = [];

export function instanceNamesIn(rows: readonly ResourceRow[]): InstanceNames {
  const names = new Map<string, string>();
  for (const { kind, urn, name } of rows) {
    if (kind === 'instance') names.set(idAtEnd(urn), name);
  }
  return ({ instanceIds }) =>
    instanceIds === undefined ? none : instanceIds.flatMap((id) => names.get(id) ?? none);
}

/** What any word of a search is looked for in, except for addresses. */
export function searchedText(
  row: ResourceRow,
  names: InventoryNames,
  instanceNames: InstanceNames,
): string {
  const projectName = names.project(row.inventoryId, row.projectId);
  // Only some of these names contain the word.
  const kubernetes = kubernetesVolumeOf(row) === null ? '' : 'kubernetes';
  const parts = [row.name, kubernetes, idAtEnd(row.urn), ...row.regions, projectName];
  return [...parts, row.status ?? '', ...row.tags, ...instanceNames(row)].join('\n');
}

/**
 * Whether a word is also looked for in addresses. Without this condition, “cloud” and “net” would match every bucket:
 * all host names end alike.
 */
export function isAddressPart(word: string): boolean {
  return /[.:\d]/.test(word);
}

/** The host names and addresses of a resource. */
export function searchedAddresses({ endpoints }: ResourceRow): string {
  return endpoints === undefined ? '' : endpoints.join('\n');
}
