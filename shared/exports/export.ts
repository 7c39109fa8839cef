import { z } from 'zod';
import { InventoryId, Urn } from '../bridge/ids.ts';

/** What resources can be written as. */
export const ExportFormat = z.enum([
  /** For a double click in Excel. */
  'excel-csv',
  /** For programs. */
  'csv',
  'json',
  /** What a self-managed inventory of Plakar Control Plane takes in bulk. */
  'plakar-csv',
  /** What a Plakar inventory plugin tells of each resource. */
  'inventory-entries',
]);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** More than any account has; only a bound on what is read from the page. */
const maxRows = 1_000_000;

/** Resources by name, in the order in which they are to be written: runs of one inventory. */
export const ExportRows = z
  .array(z.object({ inventoryId: InventoryId, urns: z.array(Urn).max(maxRows) }))
  .max(maxRows);
export type ExportRows = z.infer<typeof ExportRows>;

/** What a file for Plakar would hold, before it is written. */
export const ExportPreview = z.object({
  count: z.number().int(),
  /** Of those: how many have no address that an app could reach. */
  withoutEndpoint: z.number().int(),
  /** Of those: how many lose a subclass that the format has no column for. */
  withSubclass: z.number().int(),
  /** Of those: how many have a name that the format cannot hold as it is. */
  renamed: z.number().int(),
});
export type ExportPreview = z.infer<typeof ExportPreview>;

/** A file that was written where the user said. */
export const WrittenFile = z.object({ exportId: z.uuid(), path: z.string() });
export type WrittenFile = z.infer<typeof WrittenFile>;

export const ExportedFile = WrittenFile.extend({
  count: z.number().int(),
  /** Resources that were asked for and are no longer known. */
  missing: z.number().int(),
});
export type ExportedFile = z.infer<typeof ExportedFile>;
