import { sharedValue } from '../kit/shared-value.ts';
import { navigate } from './hash-location.ts';
import { resourceAddress } from './resources-link.ts';

interface RequestedResource {
  inventoryId: string;
  urn: string;
}

const requested = sharedValue<RequestedResource | null>(null);

/** Goes to a resource in the table, and has its row opened and focused, also if the table already shows it. */
export function goToResource(resource: RequestedResource): void {
  requested.set(resource);
  navigate(resourceAddress(resource.inventoryId, resource.urn));
}

/** The resource that the table is to open and focus, and what to call when it has. */
export function useRequestedResource() {
  return { resource: requested.use(), done: () => requested.set(null) };
}
