import type { ExportedResource } from '../../../shared/exports/exported-resource.ts';
import { resourceKinds } from '../../../shared/resources/kinds.ts';
import { hostsOf } from './host.ts';

/**
 * What a Plakar inventory plugin tells of a resource: the fields of `InventoryEntry` in go-inventory-sdk,
 * which name none for JSON, so that Go writes and reads them by these names.
 */
export interface InventoryEntry {
  Class: string;
  SubClass: string;
  Tags: readonly string[];
  URN: string;
  Name: string;
  Region: string;
  Service: string;
  Resource: string;
  /** Go's JSON has bytes as base64. null: none. */
  Details: string | null;
  Endpoints: { Type: string; Endpoint: string }[];
}

/** `details`: the provider's object, in base64. */
export function inventoryEntryOf(
  resource: ExportedResource,
  details: string | null,
): InventoryEntry {
  const { entry } = resourceKinds[resource.kind];
  return {
    Class: resource.class,
    SubClass: resource.subclass ?? '',
    Tags: resource.tags,
    URN: resource.urn,
    Name: resource.name,
    Region: resource.regions.join(','),
    // OVHcloud's word for what the kind is a part of, as in the paths of its API.
    Service: entry.slice(0, entry.indexOf(':')),
    Resource: entry,
    Details: details,
    Endpoints: hostsOf(resource.endpoints).map(({ type, address }) => ({
      Type: type,
      Endpoint: address,
    })),
  };
}
