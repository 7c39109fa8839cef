import type { ExportedResource } from '../../../shared/exports/exported-resource.ts';
import type { ResourceKind } from '../../../shared/resources/resource.ts';
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

/** OVHcloud's word for what a kind is a part of, as in the paths of its API. */
const serviceOf: Record<ResourceKind, string> = {
  instance: 'instance',
  volume: 'volume',
  's3-bucket': 'storage',
  'swift-container': 'storage',
  'cold-archive': 'storage',
  database: 'database',
};

/** `service:thing`, after Plakar's `s3:bucket` and `ec2:volume`. */
const resourceOf: Record<ResourceKind, string> = {
  instance: 'instance:instance',
  volume: 'volume:volume',
  's3-bucket': 'storage:bucket',
  'swift-container': 'storage:container',
  'cold-archive': 'storage:cold-archive',
  database: 'database:service',
};

/** `details`: the provider's object, in base64. */
export function inventoryEntryOf(
  resource: ExportedResource,
  details: string | null,
): InventoryEntry {
  return {
    Class: resource.class,
    SubClass: resource.subclass ?? '',
    Tags: resource.tags,
    URN: resource.urn,
    Name: resource.name,
    Region: resource.regions.join(','),
    Service: serviceOf[resource.kind],
    Resource: resourceOf[resource.kind],
    Details: details,
    Endpoints: hostsOf(resource.endpoints).map(({ type, address }) => ({
      Type: type,
      Endpoint: address,
    })),
  };
}
