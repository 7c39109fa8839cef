import { z } from 'zod';
import { BackupWorkflow } from '../restore-points/backup-workflow.ts';
import { CoverageCounts } from '../coverage/coverage.ts';
import { CredentialSummary, Verification } from '../accounts/credentials.ts';
import { Endpoint } from '../accounts/endpoint.ts';
import { Instant, InventoryId } from '../bridge/ids.ts';
import { NextStepKey } from '../next-steps/next-step.ts';
import { PlakarLeftover } from '../restore-points/plakar-leftover.ts';
import { Project } from '../resources/project.ts';
import { Resource, ResourceClass } from '../resources/resource.ts';
import { RestorePoint } from '../restore-points/restore-point.ts';
import { SignIn } from '../accounts/sign-in.ts';
import { ListKind, ListRef, ListState, SyncProgress, SyncRun } from '../sync/sync-run.ts';

export const InventoryName = z.string().trim().min(1).max(100);

/** The name that groups inventories, for example a customer's. */
export const InventoryGroup = z.string().trim().min(1).max(60);

/** A named connection to one OVHcloud account, as stored in the settings. No secrets. */
export const Inventory = z.object({
  id: InventoryId,
  name: InventoryName,
  endpoint: Endpoint,
  /** OVHcloud's customer identifier (`xx1111-ovh`); null if the key may not read it. */
  account: z.string().nullable(),
  createdAt: Instant,
  /** Absent: in no group. */
  group: InventoryGroup.optional(),
  signIn: SignIn,
  /** null: saved without verification; the next sync verifies the keys before it reads anything. */
  verification: Verification.nullable(),
  /** What to do next, as far as the user dismissed it. Absent: nothing. */
  dismissedSteps: z.array(NextStepKey).optional(),
});
export type Inventory = z.infer<typeof Inventory>;

/** The last merged state of an account: what every screen shows, offline too. */
export const InventorySnapshot = z.object({
  inventoryId: InventoryId,
  /** When the account was last read, completely or in part. */
  syncedAt: Instant,
  projects: z.array(Project),
  lists: z.array(ListState),
  resources: z.array(Resource),
  restorePoints: z.array(RestorePoint),
  workflows: z.array(BackupWorkflow),
  /** Lists that have ever had entries (`everFilledLists`). The stored name is older. */
  shownLists: z.array(ListRef),
  /** Absent if there are none. Not in any number. */
  leftovers: z.array(PlakarLeftover).optional(),
});
export type InventorySnapshot = z.infer<typeof InventorySnapshot>;

/** An inventory with the numbers of its card and page. */
export const InventorySummary = Inventory.extend({
  credentials: CredentialSummary,
  resourceCount: z.number().int(),
  classCounts: z.array(z.object({ class: ResourceClass, count: z.number().int() })),
  projects: z.array(Project),
  coverage: CoverageCounts,
  /** How many of the protected resources are so by restore points that are matched by name alone. */
  protectedByName: z.number().int(),
  /** Lists whose last reading failed: their data is from an earlier sync, or missing from the numbers. */
  unreadLists: z.number().int(),
  /** Lists that the keys had no right to read at the last sync. Not permitted does not mean empty. */
  notPermitted: z.array(ListKind),
  syncedAt: Instant.nullable(),
  /** Whether the resources are what a first sync has read so far: their protection is not known yet. */
  isProvisional: z.boolean(),
  lastRun: SyncRun.nullable(),
  /** Set while a sync runs. */
  progress: SyncProgress.nullable(),
});
export type InventorySummary = z.infer<typeof InventorySummary>;
