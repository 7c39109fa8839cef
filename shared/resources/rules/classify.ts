import type { ResourceClass, ResourceKind, ResourceRole, ResourceSubclass } from '../resource.ts';

/** Our reading of what a resource is and what it can be in a backup. */
export interface Classification {
  class: ResourceClass;
  subclass: ResourceSubclass | null;
  roles: ResourceRole[];
}

/** Roles: the table "Supported Resources" of Plakar's OVHcloud inventory page. */
const byKind: Record<ResourceKind, Classification> = {
  instance: { class: 'compute', subclass: null, roles: ['source', 'destination'] },
  volume: { class: 'block-storage', subclass: null, roles: ['source', 'destination'] },
  's3-bucket': {
    class: 'object-storage',
    subclass: 's3',
    roles: ['source', 'store', 'destination'],
  },
  // The page counts S3 only, Plakar's class tree has no subclass for Swift and no integration of
  // its speaks it: any role here would be a promise that nothing keeps.
  'swift-container': { class: 'object-storage', subclass: null, roles: [] },
  // A place that keeps archives. No integration of Plakar's speaks to it: objects are on tape, and come back
  // after hours. OVHcloud gives it a bucket list of its own (API sheet of 2026-11, section 2).
  'cold-archive': { class: 'object-storage', subclass: null, roles: ['store'] },
  database: { class: 'database', subclass: null, roles: ['source', 'destination'] },
};

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
  return byKind[kind].roles;
}

/** `engine` counts for databases only. */
export function classify(kind: ResourceKind, engine: string | null = null): Classification {
  const { roles, ...found } = byKind[kind];
  const subclass =
    kind === 'database' && engine !== null
      ? (byEngine.get(engine.toLowerCase()) ?? null)
      : found.subclass;
  return { class: found.class, subclass, roles: [...roles] };
}
