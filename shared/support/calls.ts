import { z } from 'zod';
import { AppFacts, PageReport, ShippedLicence } from './diagnostics.ts';
import { PresetEndpoint } from '../accounts/endpoint.ts';
import { fitsTokenPage } from '../accounts/rules/rules-to-create.ts';
import { WantedRights } from '../accounts/wanted-rights.ts';
import { call, nothing } from '../bridge/call.ts';
import { InventoryId, Urn } from '../bridge/ids.ts';
import { Notice } from '../bridge/notice.ts';

const AppDescription = z.object({
  version: z.string(),
  electronVersion: z.string(),
  chromeVersion: z.string(),
  platform: z.string(),
  dataFolder: z.string(),
});

/** Pages that can be opened in the user's browser. Main has the addresses. */
const ExternalPage = z.discriminatedUnion('page', [
  /** OVHcloud's page for creating keys, with the rules filled in; only if they fit in its address. */
  z.object({
    page: z.literal('create-keys'),
    endpoint: PresetEndpoint,
    wanted: WantedRights.refine(fitsTokenPage),
  }),
  /** OVHcloud's page for registering an application, which yields an application key and an application secret. */
  z.object({ page: z.literal('create-application'), endpoint: PresetEndpoint }),
  /** OVHcloud's API console, where service accounts are created. */
  z.object({ page: z.literal('api-console'), endpoint: PresetEndpoint }),
  /** A resource in OVHcloud's control panel; not available for custom endpoints. */
  z.object({ page: z.literal('resource'), inventoryId: InventoryId, urn: Urn }),
]);
export type ExternalPage = z.infer<typeof ExternalPage>;

export const supportCalls = {
  /** The page is drawn: the program, which loads behind it, may start. */
  'program.start': call(nothing, nothing),
  'program.describe': call(nothing, AppDescription),
  'notice.list': call(nothing, z.array(Notice)),
  'notice.dismiss': call(z.object({ id: z.string() }), nothing),
  'page.open': call(ExternalPage, nothing),
  /** Opens a file dialog. null: cancelled. */
  'file.choose': call(nothing, z.object({ path: z.string().nullable() })),

  'about.describe': call(nothing, AppFacts),
  /** The diagnostics for support; shown before they are copied. */
  'diagnostics.read': call(nothing, z.object({ text: z.string() })),
  'folder.open': call(z.object({ folder: z.enum(['data', 'logs']) }), nothing),
  /** Logs an error of the page, and returns the reference to quote. */
  'log.report': call(PageReport, z.object({ reference: z.string().nullable() })),
  'licence.list': call(
    nothing,
    z.object({
      ownText: z.string(),
      /** null: this build has no list. */
      shipped: z.array(ShippedLicence).nullable(),
    }),
  ),
  'licence.read': call(
    z.object({ name: z.string().max(300), version: z.string().max(100) }),
    z.object({ text: z.string().nullable() }),
  ),
};
