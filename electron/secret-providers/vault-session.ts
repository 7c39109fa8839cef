import { z } from 'zod';
import type { AppError } from '../../shared/bridge/errors.ts';
import type { ProviderErrorCode } from './provider-errors.ts';
import {
  fieldsInVersion2,
  isAmbiguous,
  isDeletedVersion,
  vaultFailure,
  type VaultAnswer,
} from './vault-answers.ts';

/** Asks by GET, signed in. The path is what follows `/v1/`. */
export type Ask = (path: string) => Promise<VaultAnswer>;

const Mount = z.object({
  data: z.object({
    /** Ends in a slash, and has more of them where it was mounted deeper. */
    path: z.string(),
    options: z.object({ version: z.string().optional() }).nullish(),
  }),
});

const TokenFacts = z.object({ data: z.object({ expire_time: z.string().nullish() }) });

const Health = z.object({ initialized: z.boolean(), sealed: z.boolean() });

interface SessionOptions {
  ask: Ask;
  /** What no failure may repeat. */
  secrets: readonly string[];
  /** What a refusal means to who is signed in; undefined: what its status and words say. */
  refusal: (answer: VaultAnswer) => ProviderErrorCode | undefined;
  /** Vault or OpenBao, which have calls beside those for secrets; OVHcloud's API has only these. */
  isVault: boolean;
}

/** What is asked of a server for one secret, by one sign-in. */
export class VaultSession {
  readonly #ask: Ask;
  readonly #secrets: readonly string[];
  readonly #refusal: SessionOptions['refusal'];
  readonly #isVault: boolean;

  constructor({ ask, secrets, refusal, isVault }: SessionOptions) {
    this.#ask = ask;
    this.#secrets = secrets;
    this.#refusal = refusal;
    this.#isVault = isVault;
  }

  /** The fields of the secret at a path, whatever the version of its engine. */
  async fieldsAt(path: string): Promise<unknown> {
    if (!this.#isVault) return this.#ofVersion2(path, engineOf(path));
    const mount = await this.#mountOf(path);
    if (mount === null) return this.#ofEither(path);
    return mount.isVersion2 ? this.#ofVersion2(path, mount.path) : this.#ofVersion1(path);
  }

  /** Whether the server knows the token, and until when it does; where it tells so much. */
  async check(): Promise<{ expiresAt: string | null }> {
    return this.#isVault ? this.#checkToken() : this.#checkEngine();
  }

  async #ofVersion2(path: string, mount: string): Promise<unknown> {
    const answer = await this.#ask(dataPath(path, mount));
    if (answer.status !== 200) throw await this.#explain(answer);
    return fieldsInVersion2(answer) ?? this.#unexpected(answer);
  }

  async #checkToken(): Promise<{ expiresAt: string | null }> {
    const answer = await this.#ask('auth/token/lookup-self');
    if (answer.status !== 200) throw await this.#explain(answer);
    const facts = TokenFacts.safeParse(answer.body);
    if (!facts.success) return this.#unexpected(answer);
    return { expiresAt: instantOf(facts.data.data.expire_time) };
  }

  async #checkEngine(): Promise<{ expiresAt: string | null }> {
    const answer = await this.#ask('secret/config');
    if (answer.status !== 200) throw await this.#explain(answer);
    if (answer.body === null) return this.#unexpected(answer);
    return { expiresAt: null };
  }

  /**
   * What Vault's own command line asks first. It is for the path's engine that the token may read any of;
   * null where that is refused, or the server has no such call.
   */
  async #mountOf(path: string): Promise<{ path: string; isVersion2: boolean } | null> {
    const answer = await this.#ask(`sys/internal/ui/mounts/${path}`);
    if (answer.status !== 200) {
      if (isAmbiguous(answer) || answer.status === 404 || answer.status === 405) return null;
      throw await this.#explain(answer);
    }
    const mount = Mount.safeParse(answer.body);
    if (!mount.success) return null;
    const { path: mountPath, options } = mount.data.data;
    const isPathIn = mountPath.endsWith('/') && path.startsWith(mountPath);
    return isPathIn ? { path: mountPath.slice(0, -1), isVersion2: options?.version === '2' } : null;
  }

  async #ofVersion1(path: string): Promise<unknown> {
    const answer = await this.#ask(path);
    if (answer.status !== 200) throw await this.#explain(answer);
    return answer.body?.['data'] ?? this.#unexpected(answer);
  }

  /**
   * Where the version is not told, the newer is tried, then the older. An engine that was mounted deeper
   * than one name is not found like this.
   */
  async #ofEither(path: string): Promise<unknown> {
    const newer = await this.#ask(dataPath(path, engineOf(path)));
    const fields = newer.status === 200 ? fieldsInVersion2(newer) : null;
    if (fields !== null) return fields;
    if (newer.status !== 200 && !mayBeOlder(newer)) throw await this.#explain(newer);
    const older = await this.#ask(path);
    if (older.status !== 200) throw await this.#explain(newer.status === 200 ? older : newer);
    return older.body?.['data'] ?? this.#unexpected(older);
  }

  /** Asks once more where an answer alone does not say what is wrong. */
  async #explain(answer: VaultAnswer): Promise<AppError> {
    if (!this.#isVault) return vaultFailure(answer, this.#secrets, this.#refusal(answer));
    if (answer.status >= 500) {
      // Not every version says more than its status, and neither does what stands before it.
      const { body } = await this.#ask('sys/health');
      const health = Health.safeParse(body);
      const isShut = health.success && (health.data.sealed || !health.data.initialized);
      return isShut
        ? vaultFailure(answer, this.#secrets, 'provider.sealed')
        : vaultFailure(answer, this.#secrets);
    }
    if (!isAmbiguous(answer)) return vaultFailure(answer, this.#secrets);
    // Each token may look at itself, unless somebody took that away. Where even this is refused the
    // token is taken for a wrong one, which is not certain.
    const itself = await this.#ask('auth/token/lookup-self');
    return itself.status === 200
      ? vaultFailure(answer, this.#secrets)
      : vaultFailure(answer, this.#secrets, 'provider.wrongToken');
  }

  #unexpected(answer: VaultAnswer): never {
    throw vaultFailure({ ...answer, body: null }, this.#secrets, 'provider.unexpectedAnswer');
  }
}

function engineOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

function dataPath(path: string, mount: string): string {
  return `${mount}/data/${path.slice(mount.length + 1)}`;
}

/** Whether a refusal of version 2's path may come of an engine of version 1, which has no such path. */
function mayBeOlder(answer: VaultAnswer): boolean {
  return isAmbiguous(answer) || (answer.status === 404 && !isDeletedVersion(answer));
}

/** Vault writes nanoseconds, and the server's zone. */
function instantOf(text: string | null | undefined): string | null {
  const time = new Date(text ?? '');
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
