import { z } from 'zod';
import { isLoopbackUrl } from '../network/loopback.ts';

/** OVHcloud's regional APIs. A key created on one is unknown to the others. */
export const PresetEndpoint = z.enum(['ovh-eu', 'ovh-ca', 'ovh-us']);
export type PresetEndpoint = z.infer<typeof PresetEndpoint>;

const baseUrlShape =
  /^https?:\/\/([a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::(\d{1,5}))?(\/[\w.~/-]*)?$/i;
const maxPort = 65_535;

/** https, or http to this computer; no user, query or fragment. A trailing slash is removed. */
export const BaseUrl = z
  .string()
  .trim()
  .max(500)
  .regex(baseUrlShape)
  .refine((url) => Number(baseUrlShape.exec(url)?.[2] ?? 443) <= maxPort)
  .refine((url) => url.toLowerCase().startsWith('https://') || isLoopbackUrl(url))
  .transform((url) => url.replace(/\/+$/, ''));

/** Address of an account's API. */
export const Endpoint = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('preset'), name: PresetEndpoint }),
  z.object({ kind: z.literal('custom'), baseUrl: BaseUrl }),
]);
export type Endpoint = z.infer<typeof Endpoint>;
