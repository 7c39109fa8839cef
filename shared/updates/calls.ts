import { z } from 'zod';
import { UpdateStatus } from './update.ts';
import { call, nothing } from '../bridge/call.ts';

/** Each call returns the current status; `update.changed` reports later changes. */
export const updateCalls = {
  'update.read': call(nothing, UpdateStatus),
  /** Asks the user outside the page. null: no feed, so no server is contacted. */
  'update.setFeed': call(z.object({ feed: z.string().max(2000).nullable() }), UpdateStatus),
  'update.check': call(nothing, UpdateStatus),
  /** Asks the user outside the page. */
  'update.download': call(nothing, UpdateStatus),
  'update.cancel': call(nothing, UpdateStatus),
  /** Asks the user outside the page; then the program quits. */
  'update.install': call(nothing, UpdateStatus),
};
