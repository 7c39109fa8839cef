import type { ExportedResource } from '../../../shared/exports/exported-resource.ts';
import { resourceKinds } from '../../../shared/resources/kinds.ts';
import { hostsOf } from './host.ts';

/**
 * What a Plakar inventory plugin reports about a resource: the fields of `InventoryEntry` in go-inventory-sdk, which
 * sets no names for JSON, so Go writes and reads these names.
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
  /** Bytes, which Go encodes as base64 in JSON. null: none. */
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
    // OVHcloud's word for the service of this kind, as in the paths of its API.
    Service: entry.slice(0, entry.indexOf(':')),
    Resource: entry,
    Details: details,
    Endpoints: hostsOf(resource.endpoints).map(({ type, address }) => ({
      Type: type,
      Endpoint: address,
    })),
  };
}
