import { kubernetesVolumeOf } from '../../plakar-apps/kubernetes-volume.ts';
import type { TableRow } from '../../../shared/resources/rules/unpack-rows.ts';
import { idAtEnd } from '../../../shared/resources/rules/urn.ts';
import type { InventoryNames } from './inventory-names.ts';

/** Which volumes are attached to which instances, as far as it is known. */
export interface Attachments {
  /** The names of the instances that a volume is attached to. */
  instanceNames: (volume: TableRow) => readonly string[];
  hasVolumes: (instance: TableRow) => boolean;
}

const none: readonly string[] = [];

export function attachmentsIn(rows: readonly TableRow[]): Attachments {
  const names = new Map<string, string>();
  const attached = new Set<string>();
  for (const { kind, urn, name, instanceIds = none } of rows) {
    if (kind === 'instance') names.set(idAtEnd(urn), name);
    for (const id of instanceIds) attached.add(id);
  }
  return {
    instanceNames: ({ instanceIds = none }) => instanceIds.flatMap((id) => names.get(id) ?? none),
    hasVolumes: ({ kind, urn }) => kind === 'instance' && attached.has(idAtEnd(urn)),
  };
}

/** What any word of a search is looked for in, except for addresses. */
export function searchedText(
  row: TableRow,
  names: InventoryNames,
  { instanceNames }: Attachments,
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
export function searchedAddresses({ endpoints }: TableRow): string {
  return endpoints === undefined ? '' : endpoints.join('\n');
}
