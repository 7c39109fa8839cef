import { z } from 'zod';

/** A problem with the user's files, shown once. */
export const Notice = z.object({
  id: z.string(),
  /** `unreadable`: the file may be intact, so it is not overwritten until it can be read. */
  code: z.enum(['storage.corrupt', 'storage.unreadable']),
  /** Name of the affected inventory, or null. */
  subject: z.string().nullable(),
  /** Full path of the file now. */
  movedTo: z.string().nullable(),
});
export type Notice = z.infer<typeof Notice>;
