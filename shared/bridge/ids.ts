import { z } from 'zod';

/** Permanent id of an inventory; a random UUID. */
export const InventoryId = z.uuid();
export type InventoryId = z.infer<typeof InventoryId>;

/** Whether a text has the form of an id, for the page, which has no schemas before it is drawn. */
export function looksLikeId(text: unknown): text is string {
  return typeof text === 'string' && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}

/** Permanent id of a secret provider; a random UUID. */
export const ProviderId = z.uuid();

/** Permanent id of an exclusion rule; a random UUID. */
export const ExclusionRuleId = z.uuid();

/** Permanent id of a restore point source; a random UUID. */
export const RestorePointSourceId = z.uuid();

/**
 * Stable id of a resource across syncs, in the form that Plakar Control Plane shows:
 * `urn:v1:eu:resource:publicCloudProject:<project>:volume:region:<region>:<id>`. OVHcloud documents URNs for projects
 * only; the part after the project is Plakar's extension.
 */
export const Urn = z.string().min(1).max(2048);
export type Urn = z.infer<typeof Urn>;

/** ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;
