import { z } from 'zod';

/** Names one inventory for good; a random UUID given when it is added. */
export const InventoryId = z.uuid();
export type InventoryId = z.infer<typeof InventoryId>;

/** Names one secret provider for good; a random UUID given when it is added. */
export const ProviderId = z.uuid();

/** Names one exclusion rule for good; a random UUID given when it is added. */
export const ExclusionRuleId = z.uuid();

/** Names one restore point source for good; a random UUID given when it is added. */
export const RestorePointSourceId = z.uuid();

/**
 * The stable name of a resource across syncs, in the form that Plakar Control Plane shows:
 * `urn:v1:eu:resource:publicCloudProject:<project>:volume:region:<region>:<id>`.
 * OVHcloud documents URNs for projects only; what follows the project is Plakar's extension.
 */
export const Urn = z.string().min(1).max(2048);
export type Urn = z.infer<typeof Urn>;

/** An instant, ISO 8601 in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime({ offset: true });
export type Instant = z.infer<typeof Instant>;
