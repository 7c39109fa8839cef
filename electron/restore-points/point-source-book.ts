import { takesFrom } from '../secret-providers/rules/key-source.ts';
import { nameOfSource } from '../../shared/restore-points/rules/source-name.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import { cleanPastedKey, isKeyText } from '../../shared/accounts/key-text.ts';
import type {
  ControlPlane,
  ControlPlaneInput,
  PassphraseInput,
  PointSource,
} from '../../shared/restore-points/point-source.ts';
import type { KeySource } from '../../shared/accounts/sign-in.ts';
import type { Document } from '../storage/document.ts';
import { keepSecrets, type SecretKeeper } from '../vault/keep-secrets.ts';
import { Serial } from '../storage/serial.ts';
import type { Binding } from '../vault/vault.ts';

interface Ports {
  document: Document<PointSource[]>;
  vault: SecretKeeper;
  providers: {
    /** Throws `provider.notFound`. */
    get(providerId: string): unknown;
    read(providerId: string, reference: string, signal: AbortSignal): Promise<string>;
  };
  newId: () => string;
  now: () => Date;
}

/** A source with the secret that opens it, in plain text. Never leaves main. */
export interface OpenedSource {
  source: PointSource;
  /** Of a store, null: plakar's own configuration has its passphrase. */
  secret: string | null;
}

/** The name of the secret in the vault, by kind. */
const secretNames: Record<PointSource['kind'], string> = {
  plakar: 'passphrase',
  'control-plane': 'apiKey',
};

type Stored = Readonly<Record<string, string>>;

/**
 * The restore point sources that the user wants read. Their passphrases and keys are in the vault under
 * their id, or at a secret provider.
 */
export class PointSourceBook {
  readonly #ports: Ports;
  /** A key and the address it goes to change together, or somebody would read one without the other. */
  readonly #serial = new Serial();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  list(): PointSource[] {
    return this.#ports.document.read();
  }

  /** Throws `pointsource.notFound`. */
  get(id: string): PointSource {
    const found = this.list().find((source) => source.id === id);
    if (!found) throw new AppError('pointsource.notFound');
    return found;
  }

  /** Throws `pointsource.alreadyThere`, or a failure of the vault or the disk; then nothing is kept. */
  addStore(store: string, passphrase: PassphraseInput): Promise<PointSource> {
    return this.#serial.run(() => {
      this.#assertProviderIsThere(passphrase);
      return this.#add(
        { kind: 'plakar', store, keySource: sourceOf(passphrase), ...this.#stamp() },
        textIn(passphrase),
      );
    });
  }

  setPassphrase(id: string, passphrase: PassphraseInput): Promise<PointSource> {
    return this.#serial.run(() => {
      const before = this.get(id);
      if (before.kind !== 'plakar') throw new AppError('pointsource.notFound');
      this.#assertProviderIsThere(passphrase);
      const secrets = secretsOf('plakar', textIn(passphrase));
      return this.#replace({ ...before, keySource: sourceOf(passphrase) }, secrets);
    });
  }

  addControlPlane({ apiKey, ...settings }: ControlPlaneInput): Promise<PointSource> {
    return this.#serial.run(async () => {
      if (apiKey.kind === 'stored') throw new AppError('pointsource.secretMissing');
      this.#assertProviderIsThere(apiKey);
      const keySource = sourceOf(apiKey);
      return this.#add(
        { kind: 'control-plane', ...settings, keySource, ...this.#stamp() },
        textIn(apiKey),
      );
    });
  }

  updateControlPlane(id: string, { apiKey, ...settings }: ControlPlaneInput): Promise<PointSource> {
    return this.#serial.run(async () => {
      const before = this.#controlPlane(id);
      const source = { ...before, ...settings, keySource: sourceOf(apiKey) };
      this.#assertIsNew(source);
      this.#assertProviderIsThere(apiKey);
      if (apiKey.kind === 'stored') {
        assertStoredFits(before, settings.address);
        return this.#replace(source, null);
      }
      return this.#replace(source, secretsOf('control-plane', textIn(apiKey)));
    });
  }

  /** The secret goes first: a failure afterwards leaves a source without one, never one without a source. */
  delete(id: string): Promise<void> {
    const { document, vault } = this.#ports;
    return this.#serial.run(async () => {
      this.get(id);
      await vault.remove(id);
      document.write(this.list().filter((source) => source.id !== id));
    });
  }

  /** A source and its secret. Throws what the vault and the providers throw, and `pointsource.secretMissing`. */
  async open(id: string, signal: AbortSignal): Promise<OpenedSource> {
    const { source, stored } = await this.#serial.run(async () => {
      const found = this.get(id);
      const isKept = found.keySource.kind === 'vault';
      return { source: found, stored: isKept ? await this.#stored(found) : {} };
    });
    const { kind, keySource } = source;
    if (keySource.kind === 'provider') {
      return { source, secret: await this.#provided(kind, keySource, signal) };
    }
    const secret = stored[secretNames[kind]] ?? null;
    if (kind === 'control-plane' && secret === null) {
      throw new AppError('pointsource.secretMissing');
    }
    return { source, secret };
  }

  /** The key that a form means, for the caller to use and forget; `id`: whose stored one is meant, if one is. */
  async keyOf(
    { apiKey, address }: Pick<ControlPlaneInput, 'apiKey' | 'address'>,
    id: string | null,
    signal: AbortSignal,
  ): Promise<string> {
    if (apiKey.kind === 'typed') return apiKey.text;
    const before = id === null ? null : this.#controlPlane(id);
    if (apiKey.kind === 'provider') return this.#provided('control-plane', apiKey, signal);
    if (before === null) throw new AppError('pointsource.secretMissing');
    const { source, secret } = await this.open(before.id, signal);
    // Of what was read just now: it may have changed since the form was opened.
    assertStoredFits(source, address);
    return secret ?? '';
  }

  /** Names of the sources with a secret from a provider. */
  withProvider(providerId: string): string[] {
    return this.list()
      .filter(({ keySource }) => takesFrom({ keySource }, providerId))
      .map(nameOfSource);
  }

  async #add(source: PointSource, secret: string): Promise<PointSource> {
    const { document, vault } = this.#ports;
    this.#assertIsNew(source);
    await keepSecrets(vault, bindingOf(source), secretsOf(source.kind, secret));
    try {
      document.write([...this.list(), source]);
    } catch (error) {
      await vault.remove(source.id);
      throw error;
    }
    return source;
  }

  /** null: what is in the vault stays. */
  async #replace(source: PointSource, secrets: Stored | null): Promise<PointSource> {
    const { document, vault } = this.#ports;
    const before = bindingOf(this.get(source.id));
    const old = await vault.use(before, (stored) => ({ ...stored })).catch(() => ({}));
    if (secrets !== null) await keepSecrets(vault, bindingOf(source), secrets);
    try {
      document.write(this.list().map((each) => (each.id === source.id ? source : each)));
    } catch (error) {
      // A new key must not be left with the old address: it would be sent there.
      if (secrets !== null) await keepSecrets(vault, before, old);
      throw error;
    }
    return source;
  }

  #stamp() {
    return { id: this.#ports.newId(), createdAt: this.#ports.now().toISOString() };
  }

  #controlPlane(id: string): ControlPlane {
    const found = this.get(id);
    if (found.kind !== 'control-plane') throw new AppError('pointsource.notFound');
    return found;
  }

  /** None is vault's way to say that nothing is kept; a vault that is locked is a failure. */
  async #stored(source: PointSource): Promise<Stored> {
    try {
      return await this.#ports.vault.use(bindingOf(source), (secrets) => ({ ...secrets }));
    } catch (error) {
      if (error instanceof AppError && error.code === 'credential.absent') return {};
      throw error;
    }
  }

  async #provided(
    kind: PointSource['kind'],
    { providerId, reference }: Extract<KeySource, { kind: 'provider' }>,
    signal: AbortSignal,
  ): Promise<string> {
    const text = await this.#ports.providers.read(providerId, reference, signal);
    const secret = kind === 'plakar' ? text.replace(/\r?\n$/, '') : cleanPastedKey(text);
    // What a header cannot carry is no key; a NUL would end what plakar is given.
    const isPossible = kind === 'plakar' ? /^[^\0]+$/.test(secret) : isKeyText(secret);
    if (!isPossible) throw new AppError('provider.wrongKey');
    return secret;
  }

  #assertProviderIsThere(input: ControlPlaneInput['apiKey'] | PassphraseInput): void {
    if (input.kind === 'provider') this.#ports.providers.get(input.providerId);
  }

  #assertIsNew(source: PointSource): void {
    const name = nameOfSource(source);
    const isTaken = this.list().some(
      (each) => each.id !== source.id && nameOfSource(each) === name,
    );
    if (isTaken) throw new AppError('pointsource.alreadyThere');
  }
}

/** A passphrase is for one store of plakar's, a key for one address. */
function bindingOf(source: PointSource): Binding {
  const recipient = source.kind === 'plakar' ? `plakar @${source.store}` : source.address;
  return { owner: source.id, recipient };
}

/** A stored key goes to the address that it was entered for, and to no other. */
function assertStoredFits(source: PointSource, address: string): void {
  if (source.keySource.kind !== 'vault') throw new AppError('pointsource.secretMissing');
  if (source.kind !== 'control-plane' || source.address !== address) {
    throw new AppError('pointsource.otherAddress');
  }
}

function secretsOf(kind: PointSource['kind'], secret: string): Record<string, string> {
  return secret === '' ? {} : { [secretNames[kind]]: secret };
}

/** What is to be kept in the vault; empty: nothing. */
function textIn(input: ControlPlaneInput['apiKey'] | PassphraseInput): string {
  return input.kind === 'typed' ? input.text : '';
}

function sourceOf(input: ControlPlaneInput['apiKey'] | PassphraseInput): KeySource {
  if (input.kind !== 'provider') return { kind: 'vault' };
  const { providerId, reference } = input;
  return { kind: 'provider', providerId, reference };
}
