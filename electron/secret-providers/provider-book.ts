import { AppError } from '../../shared/bridge/errors.ts';
import type {
  ProviderReport,
  ProviderSecrets,
  ProviderSettings,
  SecretProvider,
  SecretProviderSummary,
} from '../../shared/secret-providers/secret-provider.ts';
import type { Document } from '../storage/document.ts';
import { keepSecrets, type SecretKeeper } from '../vault/keep-secrets.ts';
import { Serial } from '../storage/serial.ts';
import type { Binding } from '../vault/vault.ts';
import {
  completed,
  isSameRecipient,
  leavesOut,
  recipientOf,
  secretsFor,
  type Access,
} from './provider-secrets.ts';
import type { SecretReader } from './secret-reader.ts';
import { expiryOfSignIn, identityOf, isByCertificate } from './sign-in-identity.ts';

interface Ports {
  document: Document<SecretProvider[]>;
  vault: SecretKeeper;
  readerOf: (
    settings: ProviderSettings,
    secrets: ProviderSecrets,
  ) => SecretReader | Promise<SecretReader>;
  newId: () => string;
  now: () => Date;
  /** Names of the inventories, apps and restore point sources with a key from a provider. */
  usersOf: (providerId: string) => string[];
  onChanged: (providerId: string | null) => void;
}

type Named = Access & { name: string };
type Trial = Access & { providerId: string | null; reference: string };

/**
 * The secret providers that the user named. Their settings are in a document, their own secrets in the
 * vault under their id; the secrets that are read from them are kept nowhere.
 */
export class ProviderBook {
  readonly #ports: Ports;
  /** A token and the address it goes to change together, or somebody would read one without the other. */
  readonly #serial = new Serial();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  list(): Promise<SecretProviderSummary[]> {
    return Promise.all(this.#providers.map((provider) => this.#summaryOf(provider)));
  }

  /** undefined: there is none of this id. */
  find(id: string): SecretProvider | undefined {
    return this.#providers.find((each) => each.id === id);
  }

  /** Throws `provider.notFound`. */
  get(id: string): SecretProvider {
    const found = this.find(id);
    if (found === undefined) throw new AppError('provider.notFound');
    return found;
  }

  add({ name, ...access }: Named): Promise<SecretProviderSummary> {
    const { document, newId, now, vault } = this.#ports;
    return this.#serial.run(async () => {
      this.#assertNameIsFree(name, null);
      const { settings } = access;
      const provider = { id: newId(), name, settings, createdAt: now().toISOString() };
      const secrets = secretsFor(settings, access.secrets);
      assertFitting(settings, secrets);
      await keepSecrets(vault, bindingOf(provider), secrets);
      try {
        document.write([...this.#providers, provider]);
      } catch (error) {
        await vault.remove(provider.id);
        throw error;
      }
      return this.#changed(provider);
    });
  }

  update(change: Named & { providerId: string }): Promise<SecretProviderSummary> {
    const { providerId, name, ...access } = change;
    const { document, vault } = this.#ports;
    return this.#serial.run(async () => {
      const before = this.get(providerId);
      this.#assertNameIsFree(name, providerId);
      const secrets = await this.#toKeep(before, access);
      const provider = { ...before, name, settings: access.settings };
      const old = await vault.use(bindingOf(before), (stored) => ({ ...stored })).catch(() => null);
      if (secrets !== null) await keepSecrets(vault, bindingOf(provider), secrets);
      try {
        document.write(this.#providers.map((each) => (each.id === providerId ? provider : each)));
      } catch (error) {
        // A new token must not be left with the old address: it would be sent there.
        if (secrets !== null) await keepSecrets(vault, bindingOf(before), old ?? {});
        throw error;
      }
      return this.#changed(provider);
    });
  }

  /** The secret goes first: a failure afterwards leaves a provider without a token, never the reverse. */
  delete(providerId: string): Promise<void> {
    const { document, vault, usersOf, onChanged } = this.#ports;
    return this.#serial.run(async () => {
      this.get(providerId);
      const users = usersOf(providerId);
      if (users.length > 0) throw new AppError('provider.inUse', { message: users.join(', ') });
      await vault.remove(providerId);
      document.write(this.#providers.filter(({ id }) => id !== providerId));
      onChanged(providerId);
    });
  }

  /** Signs in with what was typed, and with what is stored for what was not. Keeps nothing. */
  async test(trial: Trial): Promise<ProviderReport> {
    const { providerId, reference, ...access } = trial;
    const secrets =
      providerId === null
        ? secretsFor(access.settings, access.secrets)
        : await this.#serial.run(() => this.#completed(this.get(providerId), access));
    const reader = await this.#ports.readerOf(access.settings, secrets);
    const { signal } = new AbortController();
    if (reference.trim() === '') return { isReferenceRead: false, ...(await reader.check(signal)) };
    await reader.read(reference, signal);
    // What could be read proves the sign-in; a token need not be allowed to look at itself.
    const { expiresAt } = await reader
      .check(signal)
      .catch(() => ({ expiresAt: reader.expiresAt ?? null }));
    return { isReferenceRead: true, expiresAt };
  }

  /** A secret, for the caller to use and forget. */
  async read(providerId: string, reference: string, signal: AbortSignal): Promise<string> {
    const { settings, secrets } = await this.#serial.run(async () => {
      const provider = this.get(providerId);
      return { settings: provider.settings, secrets: await this.#stored(provider) };
    });
    const reader = await this.#ports.readerOf(settings, secretsFor(settings, secrets));
    return reader.read(reference, signal);
  }

  get #providers(): SecretProvider[] {
    return this.#ports.document.read();
  }

  /** null: the stored ones as they are, so that a name can be changed while the vault is locked. */
  async #toKeep(before: SecretProvider, access: Access): Promise<ProviderSecrets | null> {
    const typed = secretsFor(access.settings, access.secrets);
    const isUntouched = Object.keys(typed).length === 0 && leavesOut(access);
    const isSame =
      isSameRecipient(before.settings, access.settings) &&
      isSameCertificate(before.settings, access.settings);
    if (isUntouched && isSame) return null;
    const secrets = await this.#completed(before, access);
    assertFitting(access.settings, secrets);
    return secrets;
  }

  async #completed(before: SecretProvider, access: Access): Promise<ProviderSecrets> {
    // The secrets of another kind are of no use, even where they have the same name.
    const isOfUse = before.settings.kind === access.settings.kind && leavesOut(access);
    const stored = isOfUse ? await this.#stored(before) : {};
    return completed(access, before.settings, stored);
  }

  /** No secrets is normal: some kinds need none. A vault that is locked or does not open is a failure. */
  async #stored(provider: SecretProvider): Promise<Readonly<Record<string, string>>> {
    try {
      return await this.#ports.vault.use(bindingOf(provider), (secrets) => ({ ...secrets }));
    } catch (error) {
      if (error instanceof AppError && error.code === 'credential.absent') return {};
      throw error;
    }
  }

  #assertNameIsFree(name: string, exceptId: string | null): void {
    const wanted = name.toLowerCase();
    const isTaken = this.#providers.some(
      (provider) => provider.id !== exceptId && provider.name.toLowerCase() === wanted,
    );
    if (isTaken) throw new AppError('provider.nameTaken');
  }

  #changed(provider: SecretProvider): Promise<SecretProviderSummary> {
    this.#ports.onChanged(provider.id);
    return this.#summaryOf(provider);
  }

  async #summaryOf(provider: SecretProvider): Promise<SecretProviderSummary> {
    const { vault, usersOf } = this.#ports;
    const credentials = await vault.stateOf(provider.id);
    const certificateExpiresAt = expiryOfSignIn(provider.settings);
    return { ...provider, credentials, certificateExpiresAt, usedBy: usersOf(provider.id) };
  }
}

function bindingOf({ id, settings }: Pick<SecretProvider, 'id' | 'settings'>): Binding {
  return { owner: id, recipient: recipientOf(settings) };
}

/** What is kept must be a pair. A certificate that has ended is: it can be renewed with the same key. */
function assertFitting(settings: ProviderSettings, secrets: ProviderSecrets): void {
  const { privateKey = '' } = secrets;
  if (isByCertificate(settings) && privateKey !== '') identityOf(settings, secrets);
}

function isSameCertificate(before: ProviderSettings, after: ProviderSettings): boolean {
  const [a, b] = [before, after].map((each) => (isByCertificate(each) ? each.certificate : ''));
  return a === b;
}
