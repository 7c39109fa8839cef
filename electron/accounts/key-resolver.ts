import { isSameEndpoint, textOfEndpoint } from '../../shared/accounts/rules/account.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import { cleanPastedKey, isKeyText } from '../../shared/accounts/key-text.ts';
import type {
  ApplicationInput,
  KeyField,
  KeyInput,
  KeySource,
  SignIn,
  SignInInput,
} from '../../shared/accounts/sign-in.ts';
import { keyFieldsOf } from '../../shared/accounts/sign-in.ts';
import type { OvhCredentials } from '../ovh/credentials.ts';
import type { Binding } from '../vault/vault.ts';

/** Keys by field. They never leave main, and only the vault retains them after the call. */
type KeyTexts = Partial<Record<KeyField, string>>;

interface KeyResolverPorts {
  vault: {
    use<Result>(
      binding: Binding,
      use: (secrets: Readonly<Record<string, string>>) => Result | Promise<Result>,
    ): Promise<Result>;
  };
  providers: { read(providerId: string, reference: string, signal: AbortSignal): Promise<string> };
  signIns: { take(attemptId: string, endpoint: Endpoint, applicationKey: string): string };
  imports: { read(importId: string, endpoint: Endpoint, field: KeyField): Promise<string> };
}

/** The inventory whose stored keys fill the fields that are empty. */
export interface StoredAccess {
  id: string;
  endpoint: Endpoint;
  signIn: SignIn;
}

/** What the form contains: where to sign in, and with what. */
export interface TypedAccess {
  endpoint: Endpoint;
  signIn: SignInInput;
}

interface Reference {
  providerId: string;
  reference: string;
}

interface Context {
  endpoint: Endpoint;
  stored: StoredAccess | null;
  signal: AbortSignal;
}

/** A reading of keys in order. `before` has the keys that were read already. */
interface Reading extends Context {
  before: KeyTexts;
  open: () => Promise<KeyTexts>;
}

/** Reads keys from their sources: for a sync, for a connection test, and for the vault to store. */
export class KeyResolver {
  readonly #ports: KeyResolverPorts;

  constructor(ports: KeyResolverPorts) {
    this.#ports = ports;
  }

  /** Reads an inventory's keys from the vault and from its providers. */
  async ofInventory(inventory: StoredAccess, signal: AbortSignal): Promise<OvhCredentials> {
    const { endpoint, signIn } = inventory;
    const keys = Object.fromEntries(
      Object.entries(signIn.sources).map(([field, source]) => [field, inputOf(source)]),
    );
    return this.ofInput({ endpoint, signIn: { ...signIn, keys } }, inventory, signal);
  }

  /** Reads the keys that a form specifies. Empty fields take the inventory's stored keys. */
  async ofInput(
    { endpoint, signIn }: TypedAccess,
    stored: StoredAccess | null,
    signal: AbortSignal,
  ): Promise<OvhCredentials> {
    const texts = await this.#read(signIn.keys, keyFieldsOf[signIn.method], {
      endpoint,
      stored,
      signal,
    });
    const text = (field: KeyField) => texts[field] ?? '';
    return signIn.method === 'consumer-key'
      ? {
          method: signIn.method,
          applicationKey: text('applicationKey'),
          applicationSecret: text('applicationSecret'),
          consumerKey: text('consumerKey'),
        }
      : {
          method: signIn.method,
          clientId: text('clientId'),
          clientSecret: text('clientSecret'),
        };
  }

  /** Reads the two keys that a sign-in in the browser begins with. */
  async application(
    { applicationKey, applicationSecret }: ApplicationInput,
    context: Context,
  ): Promise<{ applicationKey: string; applicationSecret: string }> {
    const texts = await this.#read(
      { applicationKey, applicationSecret },
      ['applicationKey', 'applicationSecret'],
      context,
    );
    return {
      applicationKey: texts.applicationKey ?? '',
      applicationSecret: texts.applicationSecret ?? '',
    };
  }

  /** What to store from a form: the sources, and the keys that belong in the vault. Does not ask providers. */
  async toKeep(
    { endpoint, signIn }: TypedAccess,
    stored: StoredAccess | null,
  ): Promise<{ signIn: SignIn; secrets: Record<string, string> }> {
    const fields = keyFieldsOf[signIn.method];
    const ours = fields.filter((field) => signIn.keys[field]?.kind !== 'provider');
    const context = { endpoint, stored, signal: new AbortController().signal };
    const texts = await this.#read(signIn.keys, ours, context);
    const sources = Object.fromEntries(
      fields.map((field) => [field, sourceOf(signIn.keys[field])]),
    );
    return { signIn: { method: signIn.method, sources }, secrets: { ...texts } };
  }

  async #read(
    keys: Partial<Record<KeyField, KeyInput>>,
    fields: readonly KeyField[],
    context: Context,
  ): Promise<KeyTexts> {
    const texts: KeyTexts = {};
    let opened: Promise<KeyTexts> | null = null;
    // Opened once for all keys: opening an entry is slow, and an opened secret can be read.
    const reading = { ...context, before: texts, open: () => (opened ??= this.#open(context)) };
    // In order: a key obtained in the browser belongs to the application key before it.
    for (const field of fields) {
      try {
        texts[field] = await this.#readOne(field, keys[field], reading);
      } catch (error) {
        throw error instanceof AppError ? about(error, field) : error;
      }
    }
    return texts;
  }

  async #readOne(field: KeyField, input: KeyInput | undefined, reading: Reading): Promise<string> {
    const { signIns, imports } = this.#ports;
    if (input === undefined) throw new AppError('credential.absent');
    if (input.kind === 'typed') return input.text;
    if (input.kind === 'stored') {
      const text = (await reading.open())[field];
      if (text === undefined) throw new AppError('credential.absent');
      return text;
    }
    if (input.kind === 'provider') return this.#provided(input, reading);
    return input.kind === 'obtained'
      ? signIns.take(input.attemptId, reading.endpoint, reading.before.applicationKey ?? '')
      : imports.read(input.importId, reading.endpoint, field);
  }

  /**
   * The stored keys, for the endpoint they were entered for only: no other host may receive them. Throws
   * `credential.absent` or `credential.otherEndpoint`.
   */
  async #open({ endpoint, stored }: Context): Promise<KeyTexts> {
    if (stored === null) throw new AppError('credential.absent');
    if (!isSameEndpoint(endpoint, stored.endpoint)) {
      throw new AppError('credential.otherEndpoint');
    }
    return this.#ports.vault.use(keysOf(stored), (secrets) => ({ ...secrets }));
  }

  async #provided({ providerId, reference }: Reference, { signal }: Context): Promise<string> {
    const text = cleanPastedKey(await this.#ports.providers.read(providerId, reference, signal));
    if (!isKeyText(text)) throw new AppError('provider.wrongKey');
    return text;
  }
}

/** What an inventory's keys are bound to in the vault. */
export function keysOf({ id, endpoint }: Pick<StoredAccess, 'id' | 'endpoint'>): Binding {
  return { owner: id, recipient: textOfEndpoint(endpoint) };
}

function inputOf(source: KeySource): KeyInput {
  return source.kind === 'vault' ? { kind: 'stored' } : source;
}

function sourceOf(input: KeyInput | undefined): KeySource {
  return input?.kind === 'provider' ? input : { kind: 'vault' };
}

/** The same failure with the key that it is about. */
function about(error: AppError, keyField: KeyField): AppError {
  return new AppError(error.code, { ...error.failure, keyField }, { cause: error });
}
