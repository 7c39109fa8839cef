import { z } from 'zod';

/**
 * OVHcloud's automated backup of an instance. It is not a restore point: it creates images, which are in the list of
 * instance snapshots and identified by their names.
 */
export const BackupWorkflow = z.object({
  projectId: z.string(),
  /** The region whose list contains it. */
  region: z.string(),
  /** OVHcloud's id of the instance. */
  instanceId: z.string(),
  /** Names and regions of its images: in its own region, and where it copies them to. */
  images: z.array(z.object({ region: z.string(), name: z.string() })),
});
export type BackupWorkflow = z.infer<typeof BackupWorkflow>;
