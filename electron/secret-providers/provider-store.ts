import { AppError } from '../../shared/bridge/errors.ts';
import type {
  ProviderReport,
  ProviderSecrets,
  ProviderSettings,
  SecretProvider,
  SecretProviderSummary,
} from '../../shared/secret-providers/secret-provider.ts';
import type { Document } from '../storage/document.ts';
import {
  DocumentsWithSecrets,
  entriesIn,
  type SecretKeeper,
  type StoredSecrets,
} from '../vault/documents-with-secrets.ts';
import type { Secrets } from '../vault/vault.ts';
import { completed, leavesOut, secretsFor, type Access } from './provider-secrets.ts';
import { isSameRecipient, recipientOf } from './rules/secret-recipient.ts';
import type { SecretReader } from './secret-reader.ts';
import { expiryOfSignIn, identityOf, isByCertificate } from './sign-in-identity.ts';

interface ProviderStorePorts {
  document: Document<SecretProvider[]>;
  vault: SecretKeeper;
  readerOf: (
    settings: ProviderSettings,
    secrets: ProviderSecrets,
  ) => SecretReader | Promise<SecretReader>;
  newId: () => string;
  now: () => Date;
  /** Returns the names of the inventories, apps and restore point sources with a key from a provider. */
  usersOf: (providerId: string) => string[];
  onChanged: (providerId: string | null) => void;
}

type Named = Access & { name: string };
type ProviderTest = Access & { providerId: string | null; reference: string };

/**
 * The secret providers that the user has added. A document stores their settings, and the vault their own secrets,
 * under their id; the secrets that are read from them are not stored.
 */
export class ProviderStore {
  readonly #ports: ProviderStorePorts;
  readonly #providers: DocumentsWithSecrets<SecretProvider>;

  constructor(ports: ProviderStorePorts) {
    this.#ports = ports;
    this.#providers = new DocumentsWithSecrets({
      entries: entriesIn(ports.document),
      vault: ports.vault,
      bindingOf: ({ id, settings }) => ({ owner: id, recipient: recipientOf(settings) }),
      nameOf: ({ name }) => name.toLowerCase(),
      errors: { notFound: 'provider.notFound', nameTaken: 'provider.nameTaken' },
    });
  }

  list(): Promise<SecretProviderSummary[]> {
    return Promise.all(this.#providers.list().map((provider) => this.#summaryOf(provider)));
  }

  /** Undefined: no provider has this id. */
  find(id: string): SecretProvider | undefined {
    return this.#providers.find(id);
  }

  /** Throws `provider.notFound`. */
  get(id: string): SecretProvider {
    return this.#providers.get(id);
  }

  async add({ name, settings, secrets: typed }: Named): Promise<SecretProviderSummary> {
    const { newId, now } = this.#ports;
    const provider = await this.#providers.add(() => {
      const secrets = secretsFor(settings, typed);
      assertFitting(settings, secrets);
      return { entry: { id: newId(), name, settings, createdAt: now().toISOString() }, secrets };
    });
    return this.#changed(provider);
  }

  async update(change: Named & { providerId: string }): Promise<SecretProviderSummary> {
    const { providerId, name, ...access } = change;
    const provider = await this.#providers.update(providerId, async (before, stored) => ({
      entry: { ...before, name, settings: access.settings },
      secrets: await toKeep(before.settings, access, stored),
    }));
    return this.#changed(provider);
  }

  async delete(providerId: string): Promise<void> {
    await this.#providers.remove(() => {
      const provider = this.get(providerId);
      const users = this.#ports.usersOf(providerId);
      if (users.length > 0) throw new AppError('provider.inUse', { message: users.join(', ') });
      return [provider];
    });
    this.#ports.onChanged(providerId);
  }

  /** Signs in with the typed secrets, completed with stored ones. Stores nothing. */
  async test(trial: ProviderTest): Promise<ProviderReport> {
    const { providerId, reference, ...access } = trial;
    const secrets =
      providerId === null
        ? secretsFor(access.settings, access.secrets)
        : await this.#providers.read(providerId, ({ settings }, stored) =>
            completion(settings, access, stored),
          );
    const reader = await this.#ports.readerOf(access.settings, secrets);
    const { signal } = new AbortController();
    if (reference.trim() === '') return { isReferenceRead: false, ...(await reader.check(signal)) };
    await reader.read(reference, signal);
    // A successful read proves the sign-in. A token may lack the right to look itself up.
    const { expiresAt } = await reader
      .check(signal)
      .catch(() => ({ expiresAt: reader.expiresAt ?? null }));
    return { isReferenceRead: true, expiresAt };
  }

  /** Returns a secret, which the caller must not retain. */
  async read(providerId: string, reference: string, signal: AbortSignal): Promise<string> {
    const [settings, secrets] = await this.#providers.read(
      providerId,
      async (provider, stored) => [provider.settings, await stored()] as const,
    );
    const reader = await this.#ports.readerOf(settings, secretsFor(settings, secrets));
    return reader.read(reference, signal);
  }

  #changed(provider: SecretProvider): Promise<SecretProviderSummary> {
    this.#ports.onChanged(provider.id);
    return this.#summaryOf(provider);
  }

  async #summaryOf(provider: SecretProvider): Promise<SecretProviderSummary> {
    const { usersOf } = this.#ports;
    const credentials = await this.#providers.stateOf(provider.id);
    const certificateExpiresAt = expiryOfSignIn(provider.settings);
    return { ...provider, credentials, certificateExpiresAt, usedBy: usersOf(provider.id) };
  }
}

/** Returns null if the stored secrets stay unchanged, so that a name can be changed while the vault is locked. */
async function toKeep(
  before: ProviderSettings,
  access: Access,
  stored: StoredSecrets,
): Promise<Secrets | null> {
  const { settings } = access;
  const isUntouched =
    Object.keys(secretsFor(settings, access.secrets)).length === 0 && leavesOut(access);
  const isSame = isSameRecipient(before, settings) && isSameCertificate(before, settings);
  if (isUntouched && isSame) return null;
  const secrets = await completion(before, access, stored);
  assertFitting(settings, secrets);
  return secrets;
}

async function completion(before: ProviderSettings, access: Access, stored: StoredSecrets) {
  // Secrets of another kind are useless, even in fields with the same name.
  const isOfUse = before.kind === access.settings.kind && leavesOut(access);
  return completed(access, before, isOfUse ? await stored() : {});
}

/** The certificate and the key must match. The certificate may have expired: it can be renewed with the same key. */
function assertFitting(settings: ProviderSettings, secrets: ProviderSecrets): void {
  const { privateKey = '' } = secrets;
  if (isByCertificate(settings) && privateKey !== '') identityOf(settings, secrets);
}

function isSameCertificate(before: ProviderSettings, after: ProviderSettings): boolean {
  const [a, b] = [before, after].map((each) => (isByCertificate(each) ? each.certificate : ''));
  return a === b;
}
