import { z } from 'zod';

export const Project = z.object({
  id: z.string(),
  /** Never empty: description, else project name, else id. */
  name: z.string(),
  status: z.enum(['creating', 'deleted', 'deleting', 'ok', 'suspended', 'unknown']),
  /** From OVHcloud if reported, else built from the endpoint's `apiRegion`. */
  urn: z.string(),
});
export type Project = z.infer<typeof Project>;
