import { z } from 'zod';

/** Version and folders of OVHcloud Inventory. */
export const AppFacts = z.object({
  version: z.string(),
  electronVersion: z.string(),
  chromeVersion: z.string(),
  nodeVersion: z.string(),
  /** In Node's format: `linux x64`. */
  platform: z.string(),
  systemVersion: z.string(),
  dataFolder: z.string(),
  logFolder: z.string(),
});
export type AppFacts = z.infer<typeof AppFacts>;

/** An error of the page, without its message, which may quote user input. */
export const PageReport = z.object({
  /** `drawing`: a screen could not be rendered. */
  kind: z.enum(['drawing', 'error', 'rejection']),
  /** The error's class name. */
  name: z
    .string()
    .max(60)
    .regex(/^[A-Za-z][\w.]*$/),
  stack: z.string().max(20_000),
});
export type PageReport = z.infer<typeof PageReport>;

/** A package shipped with OVHcloud Inventory, and its licence. */
export const ShippedLicence = z.object({
  name: z.string(),
  version: z.string(),
  /** SPDX, such as `MIT`. */
  identifier: z.string(),
  hasText: z.boolean(),
});
export type ShippedLicence = z.infer<typeof ShippedLicence>;
