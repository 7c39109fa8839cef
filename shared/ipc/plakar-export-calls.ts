import { z } from 'zod';
import { WrittenFile } from '../model/export.ts';
import {
  AddedApps,
  ExportedApps,
  maxAddedApps,
  PlakarAddition,
  PlakarExport,
  PlakarPreview,
} from '../model/plakar-export.ts';
import { call } from './call.ts';

const ofApps = z.object({ appIds: ExportedApps });

export const plakarExportCalls = {
  'plakarexport.read': call(ofApps, PlakarExport),
  /** Puts the document with its secrets on the clipboard, if the user agrees; answers whether it is there. */
  'plakarexport.copy': call(ofApps, z.boolean()),
  /** Asks for a file, and writes the document; null: the user chose none, or did not agree. */
  'plakarexport.save': call(ofApps.extend({ isWhole: z.boolean() }), WrittenFile.nullable()),
  /** Which of the entries the plakar on this computer has. Throws `plakar.configIncomplete`. */
  'plakarexport.describe': call(z.object({ appIds: AddedApps }), PlakarPreview),
  /** Has plakar import what the preview showed, if the user agrees; null: they did not. */
  'plakarexport.add': call(
    z.object({
      appIds: AddedApps,
      isWhole: z.boolean(),
      /** Entries that are there already, and are to be replaced. */
      replaced: z.array(z.string().max(200)).max(maxAddedApps),
      /** What the page showed. Where it is not so any more, nothing is done. */
      shown: PlakarPreview.shape.states.max(maxAddedApps),
    }),
    PlakarAddition.nullable(),
  ),
};
