import { useSyncExternalStore } from 'react';
import { navigate } from './hash-location.ts';
import { resourceAddress } from './resources-link.ts';

interface RequestedResource {
  inventoryId: string;
  urn: string;
}

let requested: RequestedResource | null = null;
const listeners = new Set<() => void>();

function change(next: RequestedResource | null): void {
  requested = next;
  for (const listener of listeners) listener();
}

/** Goes to a resource in the table, and has its row opened and focused, also if the table already shows it. */
export function goToResource(resource: RequestedResource): void {
  change(resource);
  navigate(resourceAddress(resource.inventoryId, resource.urn));
}

/** The resource that the table is to open and focus, and what to call when it has. */
export function useRequestedResource() {
  return { resource: useSyncExternalStore(subscribe, () => requested), done: () => change(null) };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
