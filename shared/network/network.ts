import { z } from 'zod';

/** Certificate authorities that the user chose to trust beside the system's. Kept as they were agreed to. */
export const NetworkDocument = z.object({
  authorities: z.object({ path: z.string(), pem: z.string() }).nullable(),
});
export type NetworkDocument = z.infer<typeof NetworkDocument>;

export const noNetworkChoices: NetworkDocument = { authorities: null };
