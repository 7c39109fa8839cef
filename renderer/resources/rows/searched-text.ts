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
  let found: Found | null = null;
  // When they are first needed, so that the rows are shown sooner.
  const all = () => (found ??= findAttachments(rows));
  return {
    instanceNames: ({ instanceIds = none }) =>
      instanceIds.flatMap((id) => all().names.get(id) ?? none),
    hasVolumes: ({ kind, urn }) => kind === 'instance' && all().attached.has(idAtEnd(urn)),
  };
}

interface Found {
  /** The names of instances, by id. */
  names: Map<string, string>;
  /** The ids of instances with volumes. */
  attached: Set<string>;
}

function findAttachments(rows: readonly TableRow[]): Found {
  const names = new Map<string, string>();
  const attached = new Set<string>();
  for (const { kind, urn, name, instanceIds = none } of rows) {
    if (kind === 'instance') names.set(idAtEnd(urn), name);
    for (const id of instanceIds) attached.add(id);
  }
  return { names, attached };
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
