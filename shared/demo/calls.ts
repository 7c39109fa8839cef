import { z } from 'zod';
import { call, nothing } from '../bridge/call.ts';

export const demoCalls = {
  /** Whether the window shows the demo account instead of the user's own data. */
  'demo.read': call(nothing, z.object({ isShown: z.boolean() })),
  /** Shows the demo account: prepares it, then loads the window again. */
  'demo.start': call(nothing, nothing),
  /** Deletes the demo account, and loads the window again with the user's own data. */
  'demo.leave': call(nothing, nothing),
};
