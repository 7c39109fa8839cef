import { z } from 'zod';
import { InventoryId, Urn } from '../bridge/ids.ts';

/** Export formats for resources. */
export const ExportFormat = z.enum([
  /** Opens correctly in Excel on a double click. */
  'excel-csv',
  /** For other programs. */
  'csv',
  'json',
  /** Bulk import format of a self-managed inventory in Plakar Control Plane. */
  'plakar-csv',
  /** What a Plakar inventory plugin reports for each resource. */
  'inventory-entries',
]);
export type ExportFormat = z.infer<typeof ExportFormat>;

/** An upper bound on input from the page; more than any account has. */
const maxRows = 1_000_000;

/** Resources to export, in output order, grouped into runs of one inventory. */
export const ExportRows = z
  .array(z.object({ inventoryId: InventoryId, urns: z.array(Urn).max(maxRows) }))
  .max(maxRows);
export type ExportRows = z.infer<typeof ExportRows>;

/** Summary of a file for Plakar before it is written. */
export const ExportPreview = z.object({
  count: z.number().int(),
  /** How many of them have no address that an app could reach. */
  withoutEndpoint: z.number().int(),
  /** How many lose a subclass that the format has no column for. */
  withSubclass: z.number().int(),
  /** How many have a name that the format cannot store unchanged. */
  renamed: z.number().int(),
  /** How many are not in the file because they are excluded from coverage. They are in no other count. */
  excluded: z.number().int(),
});
export type ExportPreview = z.infer<typeof ExportPreview>;

/** A file written at the location that the user chose. */
export const WrittenFile = z.object({
  exportId: z.uuid(),
  path: z.string(),
  /** Whether it may be opened: not if its name makes it a program. */
  canOpen: z.boolean(),
});
export type WrittenFile = z.infer<typeof WrittenFile>;

export const ExportedFile = WrittenFile.extend({
  count: z.number().int(),
  /** Requested resources that are no longer known. */
  missing: z.number().int(),
});
export type ExportedFile = z.infer<typeof ExportedFile>;
