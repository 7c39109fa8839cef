import { z } from 'zod';
import { Failure } from '../bridge/errors.ts';
import { CredentialSummary } from '../accounts/credentials.ts';
import { Instant, InventoryId, ProviderId, Urn } from '../bridge/ids.ts';
import { IntegrationId, ProtocolName } from './integration-schema.ts';
import { ResourceClass, ResourceKind, ResourceRole } from '../resources/resource.ts';
import { KeySource, StoredSecret } from '../accounts/sign-in.ts';

/** Permanent id of an app; a random UUID. */
export const AppId = z.uuid();

const AppName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u);

/** Access speed of a store. Plakar shows `Standard` and `Cold`; its configuration uses hot and cold. */
export const Temperature = z.enum(['standard', 'cold']);
export type Temperature = z.infer<typeof Temperature>;

const Label = z.string().trim().min(1).max(60);

/** The server that a reachability test found, and how far the test got. No password was sent to it. */
export const DetectedServer = z.enum([
  'ssh',
  'postgresql',
  /** Encrypted, but its identity is verified only if the app asks for that. */
  'postgresql-tls',
  'mysql',
  'mysql-tls',
]);
export type DetectedServer = z.infer<typeof DetectedServer>;

/** Why Plakar did not test an app that it supports. */
export const NoPlakar = z.enum(['not-found', 'integration-missing', 'incompatible']);
export type NoPlakar = z.infer<typeof NoPlakar>;

/** Result of the last connection test of an app. */
export const ConnectionTest = z.object({
  checkedAt: Instant,
  /** `reachable`: a server answers; whether the app works was not tested. */
  outcome: z.enum(['works', 'reachable', 'fails']),
  /** The method: a signed request, Plakar itself, or only reachability. */
  means: z.enum(['request', 'plakar', 'reach']),
  seen: DetectedServer.nullable(),
  noPlakar: NoPlakar.nullable(),
  /** Why it fails; null if it works, or if nothing indicates a failure. */
  failure: Failure.pick({
    code: true,
    message: true,
    httpStatus: true,
    reference: true,
  }).nullable(),
});
export type ConnectionTest = z.infer<typeof ConnectionTest>;

const Fields = z.record(z.string().max(60), z.string().max(20_000));

/**
 * Links a resource to a backup: data to save, a place to restore to, or a store for backups. Excludes its secrets:
 * `sources` says where each one is.
 */
export const PlakarApp = z.object({
  id: AppId,
  name: AppName,
  role: ResourceRole,
  inventoryId: InventoryId,
  resourceUrn: Urn,
  /** The resource's name when the app was last saved; the resource may be gone since. */
  resourceName: z.string(),
  integration: IntegrationId,
  protocol: ProtocolName,
  /** Keyed by Plakar's field names, without values that equal Plakar's defaults. */
  fields: Fields,
  sources: z.record(z.string(), KeySource),
  /** For a source: its environment. null: not set. */
  environment: Label.nullable(),
  /** For a source: its data classes. */
  dataClasses: z.array(Label).max(100),
  /** For a store. */
  temperature: Temperature.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  /** If it can no longer be parsed it is dropped: the app must not be lost because of it. */
  lastCheck: ConnectionTest.nullable().catch(null),
});
export type PlakarApp = z.infer<typeof PlakarApp>;

/** An app as the window shows it. */
export const PlakarAppSummary = PlakarApp.extend({
  inventoryName: z.string(),
  /** `gone`: missing at the last sync. `unread`: nothing of its inventory is known. */
  resourceState: z.enum(['known', 'gone', 'unread']),
  resourceClass: ResourceClass.nullable(),
  resourceKind: ResourceKind.nullable(),
  /** State of its secrets; `absent` is normal for an app that needs none. */
  credentials: CredentialSummary,
  isTesting: z.boolean(),
});
export type PlakarAppSummary = z.infer<typeof PlakarAppSummary>;

/** A secret of an app, as the form sends it. A secret without an input is not stored. */
export const AppSecretInput = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('typed'), text: z.string().min(1).max(20_000) }),
  StoredSecret,
  z.object({
    kind: z.literal('provider'),
    providerId: ProviderId,
    reference: z.string().trim().min(1).max(1000),
  }),
]);
export type AppSecretInput = z.infer<typeof AppSecretInput>;

/** The settings of an app that can be changed at any time. */
export const AppSettings = z.object({
  name: AppName,
  protocol: ProtocolName,
  fields: Fields,
  secrets: z.record(z.string().max(60), AppSecretInput),
  environment: Label.nullable(),
  dataClasses: z.array(Label).max(100),
  temperature: Temperature.nullable(),
});
export type AppSettings = z.infer<typeof AppSettings>;

/** A new app with its resource and role, which never change. */
export const NewApp = AppSettings.extend({
  inventoryId: InventoryId,
  urn: Urn,
  role: ResourceRole,
});
export type NewApp = z.infer<typeof NewApp>;
