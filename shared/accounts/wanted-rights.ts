import { z } from 'zod';
import { ResourceKind } from '../resources/resource.ts';

/** OVHcloud's id of a Public Cloud project, as used in rules and paths. */
export const ProjectId = z.string().regex(/^[0-9a-f]{32}$/);
export type ProjectId = z.infer<typeof ProjectId>;

/** An upper bound on input from the page; nobody names this many one by one. */
export const maxNamedProjects = 50;

/** What the keys are for. */
export const KeyPurpose = z.enum(['inventory', 'control-plane']);
export type KeyPurpose = z.infer<typeof KeyPurpose>;

/**
 * The rights that new keys should have; the access rules follow from them. `inventory`: the minimum for these kinds in
 * these projects (none: all projects). `control-plane`: what Plakar Control Plane asks for, which cannot be narrowed.
 */
export const WantedRights = z.discriminatedUnion('purpose', [
  z.object({
    purpose: z.literal(KeyPurpose.enum.inventory),
    kinds: z.array(ResourceKind).min(1),
    projectIds: z.array(ProjectId).max(maxNamedProjects),
  }),
  z.object({ purpose: z.literal(KeyPurpose.enum['control-plane']) }),
]);
export type WantedRights = z.infer<typeof WantedRights>;
