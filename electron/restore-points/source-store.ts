import { takesFrom } from '../secret-providers/rules/key-source.ts';
import { nameOfSource } from '../../shared/restore-points/rules/source-name.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import { cleanPastedKey, isKeyText } from '../../shared/accounts/key-text.ts';
import type {
  ControlPlane,
  ControlPlaneInput,
  PassphraseInput,
  RestorePointSource,
} from '../../shared/restore-points/restore-point-source.ts';
import type { KeySource } from '../../shared/accounts/sign-in.ts';
import type { Document } from '../storage/document.ts';
import {
  DocumentsWithSecrets,
  entriesIn,
  type SecretKeeper,
} from '../vault/documents-with-secrets.ts';
import type { Binding, Secrets } from '../vault/vault.ts';

interface RestorePointSourceStorePorts {
  document: Document<RestorePointSource[]>;
  vault: SecretKeeper;
  providers: {
    /** Throws `provider.notFound`. */
    get(providerId: string): unknown;
    read(providerId: string, reference: string, signal: AbortSignal): Promise<string>;
  };
  newId: () => string;
  now: () => Date;
}

/** A source with the secret that opens it, in plain text. Must not leave the main process. */
export interface OpenedSource {
  source: RestorePointSource;
  /** Null for a store whose passphrase is in plakar's own configuration. */
  secret: string | null;
}

type SecretInput = ControlPlaneInput['apiKey'] | PassphraseInput;

/** The name of the secret in the vault, by kind. */
const secretNames: Record<RestorePointSource['kind'], string> = {
  plakar: 'passphrase',
  'control-plane': 'apiKey',
};

/**
 * The restore point sources that the user has added. Their passphrases and keys are in the vault under their id, or at
 * a secret provider.
 */
export class RestorePointSourceStore {
  readonly #ports: RestorePointSourceStorePorts;
  readonly #sources: DocumentsWithSecrets<RestorePointSource>;

  constructor(ports: RestorePointSourceStorePorts) {
    this.#ports = ports;
    this.#sources = new DocumentsWithSecrets<RestorePointSource>({
      entries: entriesIn(ports.document),
      vault: ports.vault,
      bindingOf,
      nameOf: nameOfSource,
      errors: {
        notFound: 'restorePointSource.notFound',
        nameTaken: 'restorePointSource.alreadyThere',
      },
    });
  }

  list(): readonly RestorePointSource[] {
    return this.#sources.list();
  }

  /** Throws `restorePointSource.notFound`. */
  get(id: string): RestorePointSource {
    return this.#sources.get(id);
  }

  /** Throws `restorePointSource.alreadyThere`, or an error of the vault or the disk; nothing is saved then. */
  addStore(store: string, passphrase: PassphraseInput): Promise<RestorePointSource> {
    return this.#sources.add(() => ({
      entry: { kind: 'plakar', store, keySource: this.#sourceOf(passphrase), ...this.#stamp() },
      secrets: secretsOf('plakar', passphrase),
    }));
  }

  setPassphrase(id: string, passphrase: PassphraseInput): Promise<RestorePointSource> {
    return this.#sources.update(id, async (before) => {
      if (before.kind !== 'plakar') throw new AppError('restorePointSource.notFound');
      const entry = { ...before, keySource: this.#sourceOf(passphrase) };
      return { entry, secrets: secretsOf('plakar', passphrase) };
    });
  }

  addControlPlane({ apiKey, ...settings }: ControlPlaneInput): Promise<RestorePointSource> {
    return this.#sources.add(() => {
      if (apiKey.kind === 'stored') throw new AppError('restorePointSource.secretMissing');
      const keySource = this.#sourceOf(apiKey);
      return {
        entry: { kind: 'control-plane', ...settings, keySource, ...this.#stamp() },
        secrets: secretsOf('control-plane', apiKey),
      };
    });
  }

  updateControlPlane(
    id: string,
    { apiKey, ...settings }: ControlPlaneInput,
  ): Promise<RestorePointSource> {
    return this.#sources.update(id, async (before) => {
      if (before.kind !== 'control-plane') throw new AppError('restorePointSource.notFound');
      const isStored = apiKey.kind === 'stored';
      if (isStored) assertStoredFits(before, settings.address);
      return {
        entry: { ...before, ...settings, keySource: this.#sourceOf(apiKey) },
        secrets: isStored ? null : secretsOf('control-plane', apiKey),
      };
    });
  }

  async delete(id: string): Promise<void> {
    await this.#sources.remove(() => [this.get(id)]);
  }

  /**
   * Returns a source and its secret. Throws the errors of the vault and the providers, and
   * `restorePointSource.secretMissing`.
   */
  async open(id: string, signal: AbortSignal): Promise<OpenedSource> {
    const [source, secrets] = await this.#sources.read(
      id,
      async (found, stored) =>
        [found, found.keySource.kind === 'vault' ? await stored() : {}] as const,
    );
    const { kind, keySource } = source;
    if (keySource.kind === 'provider') {
      return { source, secret: await this.#provided(kind, keySource, signal) };
    }
    const secret = secrets[secretNames[kind]] ?? null;
    if (kind === 'control-plane' && secret === null) {
      throw new AppError('restorePointSource.secretMissing');
    }
    return { source, secret };
  }

  /**
   * Returns the key that a form refers to, which the caller must not retain. `id`: the source whose stored key may be
   * used, if any.
   */
  async keyOf(
    { apiKey, address }: Pick<ControlPlaneInput, 'apiKey' | 'address'>,
    id: string | null,
    signal: AbortSignal,
  ): Promise<string> {
    if (apiKey.kind === 'typed') return apiKey.text;
    const before = id === null ? null : this.#controlPlane(id);
    if (apiKey.kind === 'provider') return this.#provided('control-plane', apiKey, signal);
    if (before === null) throw new AppError('restorePointSource.secretMissing');
    const { source, secret } = await this.open(before.id, signal);
    // Checks the source as just read: it may have changed since the form was opened.
    assertStoredFits(source, address);
    return secret ?? '';
  }

  /** Returns the names of the sources with a secret from this provider. */
  withProvider(providerId: string): string[] {
    return this.list()
      .filter(({ keySource }) => takesFrom({ keySource }, providerId))
      .map(nameOfSource);
  }

  #stamp() {
    return { id: this.#ports.newId(), createdAt: this.#ports.now().toISOString() };
  }

  #controlPlane(id: string): ControlPlane {
    const found = this.get(id);
    if (found.kind !== 'control-plane') throw new AppError('restorePointSource.notFound');
    return found;
  }

  async #provided(
    kind: RestorePointSource['kind'],
    { providerId, reference }: Extract<KeySource, { kind: 'provider' }>,
    signal: AbortSignal,
  ): Promise<string> {
    const text = await this.#ports.providers.read(providerId, reference, signal);
    const secret = kind === 'plakar' ? text.replace(/\r?\n$/, '') : cleanPastedKey(text);
    // A key must be valid in a header; a NUL would truncate a passphrase for plakar.
    const isPossible = kind === 'plakar' ? /^[^\0]+$/.test(secret) : isKeyText(secret);
    if (!isPossible) throw new AppError('provider.wrongKey');
    return secret;
  }

  /** Throws `provider.notFound`. */
  #sourceOf(input: SecretInput): KeySource {
    if (input.kind !== 'provider') return { kind: 'vault' };
    const { providerId, reference } = input;
    this.#ports.providers.get(providerId);
    return { kind: 'provider', providerId, reference };
  }
}

/** Binds a passphrase to one Plakar store, and a key to one address. */
function bindingOf(source: RestorePointSource): Binding {
  const recipient = source.kind === 'plakar' ? `plakar @${source.store}` : source.address;
  return { owner: source.id, recipient };
}

/** A stored key is sent only to the address that it was entered for. */
function assertStoredFits(source: RestorePointSource, address: string): void {
  if (source.keySource.kind !== 'vault') throw new AppError('restorePointSource.secretMissing');
  if (source.kind !== 'control-plane' || source.address !== address) {
    throw new AppError('restorePointSource.otherAddress');
  }
}

/** Returns what to store in the vault. */
function secretsOf(kind: RestorePointSource['kind'], input: SecretInput): Secrets {
  return input.kind === 'typed' && input.text !== '' ? { [secretNames[kind]]: input.text } : {};
}
