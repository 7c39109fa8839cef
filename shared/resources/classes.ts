import { z } from 'zod';

/** Plakar's closed list of resource classes, unchanged. OVHcloud Inventory uses some of them. */
export const ResourceClass = z.enum([
  'analytics',
  'block-storage',
  'compute',
  'database',
  'file-storage',
  'hypervisor',
  'identity',
  'messaging',
  'network',
  'object-storage',
  'observability',
  'registry',
  'security',
  'service',
  'unknown',
]);
export type ResourceClass = z.infer<typeof ResourceClass>;

/** The subclasses in Plakar's list that an OVHcloud resource can have; null if the class has none. */
export const ResourceSubclass = z.enum(['s3', 'postgresql', 'mysql', 'mongodb', 'redis']);
export type ResourceSubclass = z.infer<typeof ResourceSubclass>;

/** What a resource can be in a backup: data to save, a store for backups, or a place to restore to. */
export const ResourceRole = z.enum(['source', 'store', 'destination']);
export type ResourceRole = z.infer<typeof ResourceRole>;
