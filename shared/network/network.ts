import { z } from 'zod';

/** Certificate authorities that the user trusts in addition to the system's, stored as approved. */
export const NetworkDocument = z.object({
  authorities: z.object({ path: z.string(), pem: z.string() }).nullable(),
});
export type NetworkDocument = z.infer<typeof NetworkDocument>;

export const noNetworkChoices: NetworkDocument = { authorities: null };
