import { z } from 'zod';
import { UpdateStatus } from './update.ts';
import { call, nothing } from '../bridge/call.ts';

/** Each answers how it stands then; `update.changed` tells of what happens meanwhile. */
export const updateCalls = {
  'update.read': call(nothing, UpdateStatus),
  /** Asks the user outside of the page. null: nowhere, which is asked of nobody. */
  'update.setFeed': call(z.object({ feed: z.string().max(2000).nullable() }), UpdateStatus),
  'update.check': call(nothing, UpdateStatus),
  /** Asks the user outside of the page. */
  'update.download': call(nothing, UpdateStatus),
  'update.cancel': call(nothing, UpdateStatus),
  /** Asks the user outside of the page; the app then ends. */
  'update.install': call(nothing, UpdateStatus),
};
