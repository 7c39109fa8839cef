import { z } from 'zod';
import { BackupWorkflow } from '../restore-points/backup-workflow.ts';
import { CoverageCounts } from '../coverage/coverage.ts';
import { CredentialSummary, Verification } from '../accounts/credentials.ts';
import { Endpoint } from '../accounts/endpoint.ts';
import { Instant, InventoryId } from '../bridge/ids.ts';
import { PlakarLeftover } from '../restore-points/plakar-leftover.ts';
import { Project } from '../resources/project.ts';
import { Resource, ResourceClass } from '../resources/resource.ts';
import { RestorePoint } from '../restore-points/restore-point.ts';
import { SignIn } from '../accounts/sign-in.ts';
import { ListKind, ListRef, ListState, SyncProgress, SyncRun } from '../sync/sync-run.ts';

export const InventoryName = z.string().trim().min(1).max(100);

/** A named connection to one OVHcloud account, as it is kept in the settings. No secret. */
export const Inventory = z.object({
  id: InventoryId,
  name: InventoryName,
  endpoint: Endpoint,
  /** OVHcloud's customer identifier (`xx1111-ovh`); null if the key may not read it. */
  account: z.string().nullable(),
  createdAt: Instant,
  signIn: SignIn,
  /** null: saved without asking OVHcloud; the next sync asks before it reads anything. */
  verification: Verification.nullable(),
});
export type Inventory = z.infer<typeof Inventory>;

/** The last merged picture of an account: what every screen shows, offline too. */
export const InventorySnapshot = z.object({
  inventoryId: InventoryId,
  /** When the account was last read, wholly or in part. */
  syncedAt: Instant,
  projects: z.array(Project),
  lists: z.array(ListState),
  resources: z.array(Resource),
  restorePoints: z.array(RestorePoint),
  workflows: z.array(BackupWorkflow),
  /** The lists that have ever shown something. */
  shownLists: z.array(ListRef),
  /** Absent where there are none. In no figure. */
  leftovers: z.array(PlakarLeftover).optional(),
});
export type InventorySnapshot = z.infer<typeof InventorySnapshot>;

/** An inventory with the figures that its card and its page show. */
export const InventorySummary = Inventory.extend({
  credentials: CredentialSummary,
  resourceCount: z.number().int(),
  classCounts: z.array(z.object({ class: ResourceClass, count: z.number().int() })),
  projects: z.array(Project),
  coverage: CoverageCounts,
  /** Lists whose last reading failed: what they hold is from before, or in no figure at all. */
  unreadLists: z.number().int(),
  /** Kinds of lists that the keys had no right to at the last sync: not permitted is not none. */
  notPermitted: z.array(ListKind),
  syncedAt: Instant.nullable(),
  lastRun: SyncRun.nullable(),
  /** Set while a sync runs. */
  progress: SyncProgress.nullable(),
});
export type InventorySummary = z.infer<typeof InventorySummary>;
