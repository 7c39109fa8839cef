import type { ResourceClass, ResourceRole, ResourceSubclass } from '../classes.ts';
import { type ResourceKind, resourceKinds } from '../kinds.ts';
import { engineOf } from './urn.ts';

/** The class, subclass and roles of a resource. */
export interface Classification {
  class: ResourceClass;
  subclass: ResourceSubclass | null;
  roles: ResourceRole[];
}

/**
 * OVHcloud's engine names that are in Plakar's class tree. Excludes Valkey, although it uses the Redis protocol: the
 * tree does not contain it.
 */
const byEngine: ReadonlyMap<string, ResourceSubclass> = new Map([
  ['postgresql', 'postgresql'],
  ['mysql', 'mysql'],
  ['mongodb', 'mongodb'],
  ['redis', 'redis'],
]);

/** The roles that resources of a kind can have in a backup. */
export function rolesOf(kind: ResourceKind): readonly ResourceRole[] {
  return resourceKinds[kind].roles;
}

/** `engine` is used for databases only. */
export function classify(kind: ResourceKind, engine: string | null = null): Classification {
  const { roles, ...found } = resourceKinds[kind];
  const subclass =
    kind === 'database' && engine !== null
      ? (byEngine.get(engine.toLowerCase()) ?? null)
      : found.subclass;
  return { class: found.class, subclass, roles: [...roles] };
}

/** Adds the classification, which is never stored because it can change between versions. */
export function classified<Found extends { kind: ResourceKind; urn: string }>(
  found: Found,
): Found & Classification {
  const engine = found.kind === 'database' ? engineOf(found.urn) : null;
  // An object that is spread and then extended gets a hidden class of its own, which for 100,000 takes a second.
  return Object.assign({}, found, classify(found.kind, engine));
}
