import { z } from 'zod';
import { ResourceKind } from '../resources/resource.ts';

/** OVHcloud's id of a Public Cloud project, as it is in rules and paths. */
export const ProjectId = z.string().regex(/^[0-9a-f]{32}$/);
export type ProjectId = z.infer<typeof ProjectId>;

/** More than anybody names one by one; a bound on what the page may send. */
export const maxNamedProjects = 50;

/** What keys are made for. */
export const KeyPurpose = z.enum(['inventory', 'control-plane']);
export type KeyPurpose = z.infer<typeof KeyPurpose>;

/**
 * What keys that are still to be made shall be allowed to read; the rules follow from it. `inventory`: the
 * least for these kinds, in these projects (none: in all of them). `control-plane`: what Plakar Control
 * Plane asks for, which cannot be narrowed.
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
