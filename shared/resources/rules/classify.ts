import type { ResourceClass, ResourceRole, ResourceSubclass } from '../classes.ts';
import { type ResourceKind, resourceKinds } from '../kinds.ts';
import { engineOf } from './urn.ts';

/** Our reading of what a resource is and what it can be in a backup. */
export interface Classification {
  class: ResourceClass;
  subclass: ResourceSubclass | null;
  roles: ResourceRole[];
}

/**
 * OVHcloud's engine names that are in Plakar's class tree. Valkey is left out although it speaks
 * Redis' protocol: the tree does not name it.
 */
const byEngine: ReadonlyMap<string, ResourceSubclass> = new Map([
  ['postgresql', 'postgresql'],
  ['mysql', 'mysql'],
  ['mongodb', 'mongodb'],
  ['redis', 'redis'],
]);

/** What resources of a kind can be in a backup. */
export function rolesOf(kind: ResourceKind): readonly ResourceRole[] {
  return resourceKinds[kind].roles;
}

/** `engine` counts for databases only. */
export function classify(kind: ResourceKind, engine: string | null = null): Classification {
  const { roles, ...found } = resourceKinds[kind];
  const subclass =
    kind === 'database' && engine !== null
      ? (byEngine.get(engine.toLowerCase()) ?? null)
      : found.subclass;
  return { class: found.class, subclass, roles: [...roles] };
}

/** A resource with our reading of it, which nothing keeps: what a kind is may be read otherwise tomorrow. */
export function classified<Found extends { kind: ResourceKind; urn: string }>(
  found: Found,
): Found & Classification {
  const engine = found.kind === 'database' ? engineOf(found.urn) : null;
  return { ...found, ...classify(found.kind, engine) };
}
