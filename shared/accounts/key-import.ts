import { z } from 'zod';
import { Endpoint } from './endpoint.ts';
import { ImportId, KeyField, SignInMethod } from './sign-in.ts';

/** Where a value was found: an environment variable (`OVH_CONSUMER_KEY`) or a file. */
const ImportOrigin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('environment'), variable: z.string() }),
  z.object({ kind: z.literal('file'), path: z.string() }),
]);
export type ImportOrigin = z.infer<typeof ImportOrigin>;

/** Keys for one endpoint that OVHcloud's own clients would find on this computer. Does not contain the keys. */
export const ImportCandidate = z.object({
  importId: ImportId,
  /** Section of the file, such as `ovh-eu`, or the endpoint that the variables name. */
  section: z.string(),
  /** null: an endpoint that is not supported (kimsufi, soyoustart). */
  endpoint: Endpoint.nullable(),
  method: SignInMethod,
  found: z.array(z.object({ field: KeyField, origin: ImportOrigin })),
});
export type ImportCandidate = z.infer<typeof ImportCandidate>;
