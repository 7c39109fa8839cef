import { z } from 'zod';

/** What this app is, and where it keeps things. */
export const AppFacts = z.object({
  version: z.string(),
  electronVersion: z.string(),
  chromeVersion: z.string(),
  nodeVersion: z.string(),
  /** Node's words: `linux x64`. */
  platform: z.string(),
  systemVersion: z.string(),
  dataFolder: z.string(),
  logFolder: z.string(),
});
export type AppFacts = z.infer<typeof AppFacts>;

/** An error of the page. Its message stays there: it may quote what was typed. */
export const PageReport = z.object({
  /** `drawing`: a screen could not be drawn. */
  kind: z.enum(['drawing', 'error', 'rejection']),
  /** Of the error's class. */
  name: z
    .string()
    .max(60)
    .regex(/^[A-Za-z][\w.]*$/),
  stack: z.string().max(20_000),
});
export type PageReport = z.infer<typeof PageReport>;

/** A package that is shipped with the app, and what it is licensed under. */
export const ShippedLicence = z.object({
  name: z.string(),
  version: z.string(),
  /** SPDX, such as `MIT`. */
  identifier: z.string(),
  hasText: z.boolean(),
});
export type ShippedLicence = z.infer<typeof ShippedLicence>;
