import { takesFrom } from '../secret-providers/rules/key-source.ts';
import { protocolOf } from '../../shared/plakar-apps/rules/integration-fields.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type {
  ConnectionTest,
  AppSettings,
  NewApp,
  PlakarApp,
} from '../../shared/plakar-apps/plakar-app.ts';
import type { Document } from '../storage/document.ts';
import {
  DocumentsWithSecrets,
  entriesIn,
  type SecretKeeper,
  type StoredSecrets,
} from '../vault/documents-with-secrets.ts';
import type { Secrets } from '../vault/vault.ts';
import {
  bindingOf,
  leavesVault,
  planSecrets,
  secretsToKeep,
  type SecretsPlan,
} from './app-secrets.ts';
import { assertFits, described, isSameAccess } from './app-terms.ts';
import { RemovedApps } from './removed-apps.ts';
import { ResourceRoles, type RolesByUrn } from './resource-roles.ts';

interface AppStorePorts {
  document: Document<PlakarApp[]>;
  vault: SecretKeeper;
  providers: {
    /** Throws `provider.notFound`. */
    get(providerId: string): unknown;
    read(providerId: string, reference: string, signal: AbortSignal): Promise<string>;
  };
  /** Returns the known resource, or null. Throws `inventory.notFound`. */
  resourceOf: (inventoryId: string, urn: string) => Resource | null;
  newId: () => string;
  now: () => Date;
  /** Null: any app may have changed. */
  onChanged: (app: PlakarApp | null) => void;
}

/** An app with everything that plakar needs to use it, secrets in plain text. Must not leave the main process. */
export interface ResolvedApp {
  app: PlakarApp;
  values: Record<string, string>;
}

/**
 * The apps of all resources. A document stores what is not secret; the secrets are in the vault, under the app's id, or
 * at a provider. An app outlives its resource, which may come back, and is deleted with its inventory.
 */
export class AppStore {
  readonly #ports: AppStorePorts;
  readonly #apps: DocumentsWithSecrets<PlakarApp>;
  readonly #removed: RemovedApps;
  readonly #roles = new ResourceRoles();

  constructor(ports: AppStorePorts) {
    this.#ports = ports;
    this.#removed = new RemovedApps(ports.newId);
    this.#apps = new DocumentsWithSecrets({
      entries: entriesIn(ports.document),
      vault: ports.vault,
      bindingOf,
      nameOf: ({ name }) => name.toLowerCase(),
      errors: { notFound: 'plakarApp.notFound', nameTaken: 'plakarApp.nameTaken' },
    });
  }

  list(): readonly PlakarApp[] {
    return this.#apps.list();
  }

  /** Throws `plakarApp.notFound`. */
  get(appId: string): PlakarApp {
    return this.#apps.get(appId);
  }

  async add(wanted: NewApp): Promise<PlakarApp> {
    const app = await this.#apps.add(() => this.#newApp(wanted));
    this.#ports.onChanged(app);
    return app;
  }

  async update({ appId, ...settings }: AppSettings & { appId: string }): Promise<PlakarApp> {
    const app = await this.#apps.update(appId, async (before, stored) => {
      const plan = planSecrets(settings, before.role, before);
      const entry = this.#changedApp(before, settings, plan);
      return { entry, secrets: await toKeep(plan, before, stored) };
    });
    this.#ports.onChanged(app);
    return app;
  }

  /** Until the program quits, the removal can be undone. Throws `plakarApp.notFound`. */
  async delete(appId: string): Promise<{ undoId: string }> {
    const [removed] = await this.#apps.remove(() => [this.get(appId)]);
    if (removed === undefined) throw new Error('One app was removed.');
    const undoId = this.#removed.remember(removed);
    this.#ports.onChanged(removed.entry);
    return { undoId };
  }

  /**
   * Undoes a removal. The app is without its stored secrets if the vault's mode or passphrase was changed since. Throws
   * `plakarApp.notUndoable`, `plakarApp.nameTaken`, `inventory.notFound` or `provider.notFound`.
   */
  async restore(undoId: string): Promise<void> {
    const app = await this.#apps.restore(() => {
      const removed = this.#removed.get(undoId);
      const { id, inventoryId, resourceUrn } = removed.entry;
      if (this.#apps.find(id)) throw new AppError('plakarApp.notUndoable');
      this.#ports.resourceOf(inventoryId, resourceUrn);
      this.#assertProvidersAreThere(removed.entry);
      return removed;
    });
    this.#removed.forget(undoId);
    this.#ports.onChanged(app);
  }

  /** Removes the apps of an inventory that is being deleted. */
  async deleteOf(inventoryId: string): Promise<void> {
    const gone = await this.#apps.remove(() =>
      this.list().filter((app) => app.inventoryId === inventoryId),
    );
    this.#removed.forgetOf(inventoryId);
    if (gone.length > 0) this.#ports.onChanged(null);
  }

  /**
   * Stores a test result, unless the app was changed or removed in the meantime. Returns whether it was stored. The
   * caller reports the change: nothing else in the app changes.
   */
  recordCheck(tested: PlakarApp, lastCheck: ConnectionTest): Promise<boolean> {
    return this.#apps.replace(tested, { ...tested, lastCheck });
  }

  /** Returns the names of the apps with a secret from this provider. */
  withProvider(providerId: string): string[] {
    return this.list()
      .filter(({ sources }) => takesFrom(sources, providerId))
      .map(({ name }) => name);
  }

  /** Returns the backup roles of an inventory's resources, by URN. The same map until an app changes. */
  rolesIn(inventoryId: string): RolesByUrn {
    return this.#roles.in(inventoryId, this.list());
  }

  /** Returns the state of the secrets that an app stores in the vault. */
  async credentialsOf({ id, sources }: PlakarApp): Promise<CredentialSummary> {
    const kinds = Object.values(sources).map(({ kind }) => kind);
    if (kinds.length === 0) return { state: 'absent' };
    return kinds.includes('vault') ? this.#apps.stateOf(id) : { state: 'provided' };
  }

  /**
   * Returns all fields of an app with its secrets, which the caller must not retain. Throws the errors of the vault and
   * the providers, and `plakarApp.secretMissing`.
   */
  async resolve(appId: string, signal: AbortSignal): Promise<ResolvedApp> {
    const { providers } = this.#ports;
    const [app, secrets] = await this.#apps.read(appId, async (found, stored) => {
      const isStored = Object.values(found.sources).some(({ kind }) => kind === 'vault');
      return [found, isStored ? await stored() : {}] as const;
    });
    const values: Record<string, string> = { ...app.fields };
    for (const [key, source] of Object.entries(app.sources)) {
      const text =
        source.kind === 'vault'
          ? secrets[key]
          : await providers.read(source.providerId, source.reference, signal);
      if (text === undefined || text === '') throw new AppError('plakarApp.secretMissing');
      values[key] = text;
    }
    return { app, values };
  }

  #newApp({ inventoryId, urn, role, ...settings }: NewApp) {
    const { newId, now, resourceOf } = this.#ports;
    const resource = resourceOf(inventoryId, urn);
    if (resource === null) throw new AppError('resource.notFound');
    assertFits(resource, role, settings.protocol);
    const at = now().toISOString();
    const plan = planSecrets(settings, role, null);
    const entry: PlakarApp = {
      id: newId(),
      role,
      inventoryId,
      resourceUrn: urn,
      resourceName: resource.name,
      ...described(settings, role, plan),
      createdAt: at,
      updatedAt: at,
      lastCheck: null,
    };
    this.#assertProvidersAreThere(entry);
    return { entry, secrets: plan.typed };
  }

  #changedApp(before: PlakarApp, settings: AppSettings, plan: SecretsPlan): PlakarApp {
    // The resource may be gone, so only the integration and the role are checked.
    const { integration, roles } = protocolOf(settings.protocol);
    if (integration !== before.integration || !roles.includes(before.role)) {
      throw new AppError('plakarApp.notFitting');
    }
    const change = described(settings, before.role, plan);
    const resource = this.#ports.resourceOf(before.inventoryId, before.resourceUrn);
    const app: PlakarApp = {
      ...before,
      ...change,
      resourceName: resource?.name ?? before.resourceName,
      updatedAt: this.#ports.now().toISOString(),
      lastCheck: isSameAccess(before, { ...before, ...change }, plan) ? before.lastCheck : null,
    };
    this.#assertProvidersAreThere(app);
    return app;
  }

  #assertProvidersAreThere({ sources }: PlakarApp): void {
    for (const source of Object.values(sources)) {
      if (source.kind === 'provider') this.#ports.providers.get(source.providerId);
    }
  }
}

/** Returns the secrets to store in the vault; null: they stay unchanged. */
async function toKeep(
  plan: SecretsPlan,
  before: PlakarApp,
  stored: StoredSecrets,
): Promise<Secrets | null> {
  if (leavesVault(plan, before)) return null;
  // When all secrets are typed again, stored ones that no longer decrypt are not needed.
  return secretsToKeep(plan, plan.reused.length > 0 ? await stored() : {});
}
