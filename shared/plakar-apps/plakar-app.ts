import { z } from 'zod';
import { Failure } from '../bridge/errors.ts';
import { CredentialSummary } from '../accounts/credentials.ts';
import { Instant, InventoryId, ProviderId, Urn } from '../bridge/ids.ts';
import { IntegrationId, ProtocolName } from './integration.ts';
import { ResourceClass, ResourceKind, ResourceRole } from '../resources/resource.ts';
import { KeySource, StoredSecret } from '../accounts/sign-in.ts';

/** Names one app for good; a random UUID given when it is added. */
export const AppId = z.uuid();

const AppName = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}*$/u);

/** How soon a store answers: Plakar shows `Standard` and `Cold`, and writes hot and cold. */
export const Temperature = z.enum(['standard', 'cold']);
export type Temperature = z.infer<typeof Temperature>;

const Label = z.string().trim().min(1).max(60);

/** What answered a test of reach, and how far it went; nothing of it was shown a password. */
export const DetectedServer = z.enum([
  'ssh',
  'postgresql',
  /** Encrypted, which says nothing of who it is unless the app asks for that to be checked. */
  'postgresql-tls',
  'mysql',
  'mysql-tls',
]);
export type DetectedServer = z.infer<typeof DetectedServer>;

/** Why plakar did not test an app that it could have tested. */
export const NoPlakar = z.enum(['not-found', 'integration-missing', 'incompatible']);
export type NoPlakar = z.infer<typeof NoPlakar>;

/** What the last test of an app found. */
export const ConnectionTest = z.object({
  checkedAt: Instant,
  /** `reachable`: somebody answers there. Whether the app works was not tried. */
  outcome: z.enum(['works', 'reachable', 'fails']),
  /** What was tried: a signed request, plakar itself, or only whether somebody answers there. */
  means: z.enum(['request', 'plakar', 'reach']),
  seen: DetectedServer.nullable(),
  noPlakar: NoPlakar.nullable(),
  /** Why it does not work; null where it does, or where nothing speaks against it. */
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
 * Links a resource to a backup workflow: data to save, a place to restore to, or a place that keeps
 * backups. Without its secrets: `sources` says where each one is.
 */
export const PlakarApp = z.object({
  id: AppId,
  name: AppName,
  role: ResourceRole,
  inventoryId: InventoryId,
  resourceUrn: Urn,
  /** As it was called when the app was saved last: it may be gone since. */
  resourceName: z.string(),
  integration: IntegrationId,
  protocol: ProtocolName,
  /** By plakar's names, without what plakar takes by itself. */
  fields: Fields,
  sources: z.record(z.string(), KeySource),
  /** Of a source: which environment it belongs to; null: not said. */
  environment: Label.nullable(),
  /** Of a source: what it holds. */
  dataClasses: z.array(Label).max(100),
  /** Of a store. */
  temperature: Temperature.nullable(),
  createdAt: Instant,
  updatedAt: Instant,
  /** One that is not understood any more is as none: the app must not be lost for it. */
  lastCheck: ConnectionTest.nullable().catch(null),
});
export type PlakarApp = z.infer<typeof PlakarApp>;

/** An app as the window shows it. */
export const PlakarAppSummary = PlakarApp.extend({
  inventoryName: z.string(),
  /** `gone`: not there at the last sync; `unread`: nothing of its inventory is known. */
  resourceState: z.enum(['known', 'gone', 'unread']),
  resourceClass: ResourceClass.nullable(),
  resourceKind: ResourceKind.nullable(),
  /** Of its secrets; `absent` is normal for one that needs none. */
  credentials: CredentialSummary,
  isTesting: z.boolean(),
});
export type PlakarAppSummary = z.infer<typeof PlakarAppSummary>;

/** A secret of an app as the form gives it. One that is not named is not kept. */
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

/** What can be said of an app at any time. */
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

/** A new app, and what it is of: that never changes. */
export const NewApp = AppSettings.extend({
  inventoryId: InventoryId,
  urn: Urn,
  role: ResourceRole,
});
export type NewApp = z.infer<typeof NewApp>;
