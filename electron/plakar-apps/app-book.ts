import { takesFrom } from '../secret-providers/rules/key-source.ts';
import { protocolOf } from '../../shared/plakar-apps/rules/integrations.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { CredentialSummary } from '../../shared/accounts/credentials.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type {
  AppCheck,
  AppSettings,
  NewApp,
  ResourceApp,
} from '../../shared/plakar-apps/resource-app.ts';
import type { Document } from '../storage/document.ts';
import { keepSecrets, type SecretKeeper } from '../vault/keep-secrets.ts';
import { Serial } from '../storage/serial.ts';
import {
  bindingOf,
  leavesVault,
  planSecrets,
  secretsToKeep,
  type SecretsPlan,
} from './app-secrets.ts';
import { assertFits, described, isSameAccess } from './app-terms.ts';
import { ResourceRoles, type RolesByUrn } from './resource-roles.ts';

interface Ports {
  document: Document<ResourceApp[]>;
  vault: SecretKeeper;
  providers: {
    /** Throws `provider.notFound`. */
    get(providerId: string): unknown;
    read(providerId: string, reference: string, signal: AbortSignal): Promise<string>;
  };
  /** A resource as it is known now; null where it is not. Throws `inventory.notFound`. */
  resourceOf: (inventoryId: string, urn: string) => Resource | null;
  newId: () => string;
  now: () => Date;
  onChanged: (appId: string | null) => void;
}

/** An app with everything that plakar needs to use it, secrets in plain text. Never leaves main. */
export interface ResolvedApp {
  app: ResourceApp;
  values: Record<string, string>;
}

/**
 * The apps of all resources. What is no secret is in a document, their secrets in the vault under their id
 * or at a provider. An app outlives its resource, which may come back; it goes with its inventory.
 */
export class AppBook {
  readonly #ports: Ports;
  /** A secret and the address it goes to change together, or somebody would read one without the other. */
  readonly #serial = new Serial();
  readonly #roles = new ResourceRoles();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  list(): readonly ResourceApp[] {
    return this.#ports.document.read();
  }

  /** Throws `app.notFound`. */
  get(appId: string): ResourceApp {
    const found = this.list().find(({ id }) => id === appId);
    if (found === undefined) throw new AppError('app.notFound');
    return found;
  }

  add({ inventoryId, urn, role, ...settings }: NewApp): Promise<ResourceApp> {
    const { newId, now, document, vault, resourceOf } = this.#ports;
    return this.#serial.run(async () => {
      this.#assertNameIsFree(settings.name, null);
      const resource = resourceOf(inventoryId, urn);
      if (resource === null) throw new AppError('resource.notFound');
      assertFits(resource, role, settings.protocol);
      const at = now().toISOString();
      const plan = planSecrets(settings, role, null);
      const app: ResourceApp = {
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
      this.#assertProvidersAreThere(app);
      await keepSecrets(vault, bindingOf(app), plan.typed);
      try {
        document.write([...this.list(), app]);
      } catch (error) {
        await vault.remove(app.id);
        throw error;
      }
      this.#ports.onChanged(app.id);
      return app;
    });
  }

  update({ appId, ...settings }: AppSettings & { appId: string }): Promise<ResourceApp> {
    const { document, vault, resourceOf, now } = this.#ports;
    return this.#serial.run(async () => {
      const before = this.get(appId);
      this.#assertNameIsFree(settings.name, appId);
      // Its resource may be gone: what fitted once still does.
      const { integration, roles } = protocolOf(settings.protocol);
      if (integration !== before.integration || !roles.includes(before.role)) {
        throw new AppError('app.notFitting');
      }
      const plan = planSecrets(settings, before.role, before);
      const change = described(settings, before.role, plan);
      const resource = resourceOf(before.inventoryId, before.resourceUrn);
      const app: ResourceApp = {
        ...before,
        ...change,
        resourceName: resource?.name ?? before.resourceName,
        updatedAt: now().toISOString(),
        lastCheck: isSameAccess(before, { ...before, ...change }, plan) ? before.lastCheck : null,
      };
      this.#assertProvidersAreThere(app);
      const old = await this.#keep(plan, before, app);
      try {
        document.write(this.list().map((each) => (each.id === appId ? app : each)));
      } catch (error) {
        // A new secret must not be left with the old address: it would be sent there.
        if (old !== null) await keepSecrets(vault, bindingOf(before), old);
        throw error;
      }
      this.#ports.onChanged(appId);
      return app;
    });
  }

  /** The secrets go first: a failure afterwards leaves an app without them, never the reverse. */
  delete(appId: string): Promise<void> {
    return this.#serial.run(async () => {
      this.get(appId);
      await this.#remove((app) => app.id === appId);
      this.#ports.onChanged(appId);
    });
  }

  /** Removes the apps of an inventory that is being deleted. */
  deleteOf(inventoryId: string): Promise<void> {
    return this.#serial.run(async () => {
      if (!this.list().some((app) => app.inventoryId === inventoryId)) return;
      await this.#remove((app) => app.inventoryId === inventoryId);
      this.#ports.onChanged(null);
    });
  }

  /**
   * Keeps what a test found, unless the app was changed or removed meanwhile; answers with whether it did.
   * Who tests tells of it: nothing else of an app has changed.
   */
  recordCheck(tested: ResourceApp, lastCheck: AppCheck): Promise<boolean> {
    return this.#serial.run(async () => {
      if (!this.list().includes(tested)) return false;
      this.#ports.document.write(
        this.list().map((each) => (each === tested ? { ...each, lastCheck } : each)),
      );
      return true;
    });
  }

  /** Names of the apps with a secret from a provider. */
  withProvider(providerId: string): string[] {
    return this.list()
      .filter(({ sources }) => takesFrom(sources, providerId))
      .map(({ name }) => name);
  }

  /** What the resources of an inventory are in backups, by URN; the same map until an app changes. */
  rolesIn(inventoryId: string): RolesByUrn {
    return this.#roles.in(inventoryId, this.list());
  }

  /** The state of what an app keeps in the vault. */
  async credentialsOf({ id, sources }: ResourceApp): Promise<CredentialSummary> {
    const kinds = Object.values(sources).map(({ kind }) => kind);
    if (kinds.length === 0) return { state: 'absent' };
    return kinds.includes('vault') ? this.#ports.vault.stateOf(id) : { state: 'provided' };
  }

  /**
   * All fields of an app with its secrets, for the caller to use and forget. Throws what the vault and the
   * providers throw, and `app.secretMissing`.
   */
  async resolve(appId: string, signal: AbortSignal): Promise<ResolvedApp> {
    const { providers } = this.#ports;
    const { app, stored } = await this.#serial.run(async () => {
      const found = this.get(appId);
      const isStored = Object.values(found.sources).some(({ kind }) => kind === 'vault');
      return { app: found, stored: isStored ? await this.#stored(found) : {} };
    });
    const values: Record<string, string> = { ...app.fields };
    for (const [key, source] of Object.entries(app.sources)) {
      const text =
        source.kind === 'vault'
          ? stored[key]
          : await providers.read(source.providerId, source.reference, signal);
      if (text === undefined || text === '') throw new AppError('app.secretMissing');
      values[key] = text;
    }
    return { app, values };
  }

  /** Puts into the vault what the plan wants there. Answers with what was there, null where nothing changed. */
  async #keep(
    plan: SecretsPlan,
    before: ResourceApp,
    after: ResourceApp,
  ): Promise<Record<string, string> | null> {
    const { vault } = this.#ports;
    if (leavesVault(plan, before)) return null;
    const isKept = plan.kept.length > 0;
    // What is typed anew in full needs nothing of what does not open any more.
    const old: Readonly<Record<string, string>> = isKept
      ? await this.#stored(before)
      : await vault.use(bindingOf(before), (secrets) => ({ ...secrets })).catch(() => ({}));
    await keepSecrets(vault, bindingOf(after), secretsToKeep(plan, old));
    return { ...old };
  }

  async #stored(app: ResourceApp): Promise<Readonly<Record<string, string>>> {
    try {
      return await this.#ports.vault.use(bindingOf(app), (secrets) => ({ ...secrets }));
    } catch (error) {
      // Kept in memory only, and the app was started anew since.
      if (error instanceof AppError && error.code === 'credential.absent') {
        throw new AppError('app.secretMissing');
      }
      throw error;
    }
  }

  async #remove(isMeant: (app: ResourceApp) => boolean): Promise<void> {
    const { document, vault } = this.#ports;
    for (const { id } of this.list().filter(isMeant)) await vault.remove(id);
    document.write(this.list().filter((app) => !isMeant(app)));
  }

  #assertProvidersAreThere({ sources }: ResourceApp): void {
    for (const source of Object.values(sources)) {
      if (source.kind === 'provider') this.#ports.providers.get(source.providerId);
    }
  }

  #assertNameIsFree(name: string, exceptId: string | null): void {
    const wanted = name.toLowerCase();
    const isTaken = this.list().some(
      (app) => app.id !== exceptId && app.name.toLowerCase() === wanted,
    );
    if (isTaken) throw new AppError('app.nameTaken');
  }
}
