import { z } from 'zod';

/** Something that happened to the user's files and that they must be told, once. */
export const Notice = z.object({
  id: z.string(),
  /** `unreadable`: the file may be whole, and nothing is written over it until it can be read. */
  code: z.enum(['storage.corrupt', 'storage.unreadable']),
  /** Name of the inventory it is about, or null. */
  subject: z.string().nullable(),
  /** Full path of the file, where it is now. */
  keptAs: z.string().nullable(),
});
export type Notice = z.infer<typeof Notice>;
