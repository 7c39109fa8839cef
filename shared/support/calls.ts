import { z } from 'zod';
import { AppFacts, PageReport, ShippedLicence } from './diagnosis.ts';
import { call, nothing } from '../bridge/call.ts';

export const diagnosisCalls = {
  'about.describe': call(nothing, AppFacts),
  /** The text that a user can send to support; shown before it is copied. */
  'diagnosis.read': call(nothing, z.object({ text: z.string() })),
  'folder.open': call(z.object({ folder: z.enum(['data', 'logs']) }), nothing),
  /** Writes an error of the page into the log, and answers with the reference to quote. */
  'log.report': call(PageReport, z.object({ reference: z.string().nullable() })),
  'licence.list': call(
    nothing,
    z.object({
      ownText: z.string(),
      /** null: this build has no list of them. */
      shipped: z.array(ShippedLicence).nullable(),
    }),
  ),
  'licence.read': call(
    z.object({ name: z.string().max(300), version: z.string().max(100) }),
    z.object({ text: z.string().nullable() }),
  ),
};
