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

/** Upper bounds on what a file can add; more than anyone has. */
const few = 2000;
const many = 50_000;
const mostUrns = 1_000_000;

const Urns = z.array(Urn).max(mostUrns);

/** The user's decisions about individual resources and snapshots of an inventory. */
export const InventoryDecisions = z.object({
  inventoryId: InventoryId,
  excluded: Urns,
  included: Urns,
  links: z.array(SnapshotLink).max(mostUrns),
});
export type InventoryDecisions = z.infer<typeof InventoryDecisions>;

/** All of the user's settings, for another computer. No secrets, no discovered data. */
export const SettingsFile = z.object({
  format: z.literal('ovhcloud-inventory-settings'),
  version: z.literal(1),
  exportedAt: Instant,
  app: z.object({ name: z.string().max(100), version: z.string().max(100) }),
  settings: Settings,
  providers: z.array(SecretProvider).max(few),
  inventories: z.array(Inventory).max(few),
  /** The restore point sources. */
  pointSources: z.array(RestorePointSource).max(few),
  exclusionRules: z.array(ExclusionRule).max(many),
  views: z.array(ResourceView).max(200),
  apps: z.array(PlakarApp).max(many),
  decisions: z.array(InventoryDecisions).max(few),
});
export type SettingsFile = z.infer<typeof SettingsFile>;

/** The parts of a file, in display order. */
export const SettingsPart = z.enum([
  'inventories',
  'providers',
  'restorePointSources',
  'apps',
  'exclusionRules',
  'views',
]);
export type SettingsPart = z.infer<typeof SettingsPart>;

/** A program-wide setting that an import shows. Whether the age is decided belongs to the protection policy. */
export const SettingsField = z.keyof(Settings.omit({ isMaxAgeDecided: true }));
export type SettingsField = z.infer<typeof SettingsField>;

/** What an import would do. Nothing has been applied. */
export const ImportPreview = z.object({
  /** Identifies the parsed file, so that exactly what was confirmed is imported. */
  importId: z.uuid(),
  fileName: z.string(),
  exportedAt: Instant,
  /** Existing settings that would be replaced. */
  replaced: z.array(SettingsField),
  parts: z.array(
    z.object({
      part: SettingsPart,
      /** Names of new entries. Rules have no name and are only counted. */
      added: z.array(z.string()),
      /** Names of entries that exist here and are not changed. */
      existing: z.array(z.string()),
    }),
  ),
  /** Decisions about individual resources and snapshots that do not exist here. */
  decisionCount: z.number().int(),
  /** Apps that this version does not support. */
  skippedApps: z.array(z.string()),
  /** Names of new entries whose secrets must be entered here. */
  incomplete: z.array(z.string()),
});
export type ImportPreview = z.infer<typeof ImportPreview>;
