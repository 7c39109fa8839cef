import { z } from 'zod';

/**
 * OVHcloud's automated backup of an instance. It is no restore point: what it makes are images, listed
 * among the instance snapshots, and told from others by their names.
 */
export const BackupWorkflow = z.object({
  projectId: z.string(),
  /** The region whose list has it. */
  region: z.string(),
  /** OVHcloud's id of the instance. */
  instanceId: z.string(),
  /** What its images are called and where: in its own region, and where it copies them to. */
  images: z.array(z.object({ region: z.string(), name: z.string() })),
});
export type BackupWorkflow = z.infer<typeof BackupWorkflow>;
