import { z } from 'zod';
import { Endpoint } from './endpoint.ts';
import { ImportId, KeyField, SignInMethod } from './sign-in.ts';

/** Where a value was found: a variable (`OVH_CONSUMER_KEY`), or a file. */
const ImportOrigin = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('environment'), variable: z.string() }),
  z.object({ kind: z.literal('file'), path: z.string() }),
]);
export type ImportOrigin = z.infer<typeof ImportOrigin>;

/** Keys for one endpoint that OVHcloud's own clients would find on this computer. Without the keys. */
export const ImportCandidate = z.object({
  importId: ImportId,
  /** Section of the file, such as `ovh-eu`, or what the variables name. */
  section: z.string(),
  /** null: this product has no such endpoint (kimsufi, soyoustart). */
  endpoint: Endpoint.nullable(),
  method: SignInMethod,
  found: z.array(z.object({ field: KeyField, origin: ImportOrigin })),
});
export type ImportCandidate = z.infer<typeof ImportCandidate>;
