import { z } from 'zod';
import { ExclusionRule } from '../resources/exclusion-rule.ts';
import { Instant, InventoryId, Urn } from '../bridge/ids.ts';
import { Inventory } from '../inventories/inventory.ts';
import { RestorePointSource } from '../restore-points/restore-point-source.ts';
import { PlakarApp } from '../plakar-apps/plakar-app.ts';
import { ResourceView } from '../resources/resource-view.ts';
import { SecretProvider } from '../secret-providers/secret-provider.ts';
import { Settings } from './settings.ts';
import { SnapshotLink } from '../restore-points/snapshot-link.ts';

/** More than anybody has; only bounds on what a file can make the app do. */
const few = 2000;
const many = 50_000;
const mostUrns = 1_000_000;

const Urns = z.array(Urn).max(mostUrns);

/** What the user decided of single resources and snapshots of an inventory. */
export const InventoryDecisions = z.object({
  inventoryId: InventoryId,
  excluded: Urns,
  included: Urns,
  links: z.array(SnapshotLink).max(mostUrns),
});
export type InventoryDecisions = z.infer<typeof InventoryDecisions>;

/** Everything that the user set up, to be taken to another computer. No secret, nothing discovered. */
export const SettingsFile = z.object({
  format: z.literal('ovhcloud-inventory-settings'),
  version: z.literal(1),
  exportedAt: Instant,
  app: z.object({ name: z.string().max(100), version: z.string().max(100) }),
  settings: Settings,
  providers: z.array(SecretProvider).max(few),
  inventories: z.array(Inventory).max(few),
  restorePointSources: z.array(RestorePointSource).max(few),
  exclusionRules: z.array(ExclusionRule).max(many),
  views: z.array(ResourceView).max(200),
  apps: z.array(PlakarApp).max(many),
  decisions: z.array(InventoryDecisions).max(few),
});
export type SettingsFile = z.infer<typeof SettingsFile>;

/** What a file holds, in the order in which it is shown. */
export const SettingsPart = z.enum([
  'inventories',
  'providers',
  'restorePointSources',
  'apps',
  'exclusionRules',
  'views',
]);
export type SettingsPart = z.infer<typeof SettingsPart>;

/** Something set for the whole app. */
export const SettingsField = z.keyof(Settings);
export type SettingsField = z.infer<typeof SettingsField>;

/** What importing a file would do; nothing of it is done yet. */
export const ImportPreview = z.object({
  /** Names what was read, so that what is agreed to is what is imported. */
  importId: z.uuid(),
  fileName: z.string(),
  exportedAt: Instant,
  /** What is set here and would be replaced. */
  replaced: z.array(SettingsField),
  parts: z.array(
    z.object({
      part: SettingsPart,
      /** Names of what is new here. A rule has none: its place in the count is all there is. */
      added: z.array(z.string()),
      /** Names of what is here already, and stays as it is here. */
      kept: z.array(z.string()),
    }),
  ),
  /** Decisions on single resources and snapshots that are not decided here. */
  decisionCount: z.number().int(),
  /** Apps that this version cannot use. */
  leftOut: z.array(z.string()),
  /** Names of what is added and has secrets that are to be entered here. */
  incomplete: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof ImportPreview>;
