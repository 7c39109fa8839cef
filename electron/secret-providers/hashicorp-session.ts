import { z } from 'zod';
import type { AppError } from '../../shared/bridge/errors.ts';
import type { ProviderErrorCode } from './provider-errors.ts';
import {
  fieldsInVersion2,
  isAmbiguous,
  isDeletedVersion,
  hashicorpFailure,
  type HashicorpAnswer,
} from './hashicorp-answers.ts';

/** Sends an authenticated GET. The path is the part after `/v1/`. */
export type Ask = (path: string) => Promise<HashicorpAnswer>;

const Mount = z.object({
  data: z.object({
    /** Ends in a slash, and contains more of them for a nested mount. */
    path: z.string(),
    options: z.object({ version: z.string().optional() }).nullish(),
  }),
});

const TokenFacts = z.object({ data: z.object({ expire_time: z.string().nullish() }) });

const Health = z.object({ initialized: z.boolean(), sealed: z.boolean() });

interface SessionOptions {
  ask: Ask;
  /** Values that must not appear in failures. */
  secrets: readonly string[];
  /** Returns the meaning of a refusal for this sign-in; undefined: as its status and message say. */
  refusal: (answer: HashicorpAnswer) => ProviderErrorCode | undefined;
  /** HashiCorp Vault or OpenBao, which have more calls than those for secrets; OVHcloud's API has only these. */
  isHashicorp: boolean;
}

/** The requests to a server for one secret, with one sign-in. */
export class HashicorpSession {
  readonly #ask: Ask;
  readonly #secrets: readonly string[];
  readonly #refusal: SessionOptions['refusal'];
  readonly #isHashicorp: boolean;

  constructor({ ask, secrets, refusal, isHashicorp }: SessionOptions) {
    this.#ask = ask;
    this.#secrets = secrets;
    this.#refusal = refusal;
    this.#isHashicorp = isHashicorp;
  }

  /** Returns the fields of the secret at a path, for either version of its engine. */
  async fieldsAt(path: string): Promise<unknown> {
    if (!this.#isHashicorp) return this.#ofVersion2(path, engineOf(path));
    const mount = await this.#mountOf(path);
    if (mount === null) return this.#ofEither(path);
    return mount.isVersion2 ? this.#ofVersion2(path, mount.path) : this.#ofVersion1(path);
  }

  /** Checks that the server accepts the sign-in, and returns its expiry, if reported. */
  async check(): Promise<{ expiresAt: string | null }> {
    return this.#isHashicorp ? this.#checkToken() : this.#checkEngine();
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
   * The first request of HashiCorp's own command line. Requires only that the token may read something in the path's
   * engine. Null when it is refused, or when the server has no such call.
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

  /** When the version is unknown, tries the newer one, then the older. Does not find an engine with a nested mount. */
  async #ofEither(path: string): Promise<unknown> {
    const newer = await this.#ask(dataPath(path, engineOf(path)));
    const fields = newer.status === 200 ? fieldsInVersion2(newer) : null;
    if (fields !== null) return fields;
    if (newer.status !== 200 && !mayBeOlder(newer)) throw await this.#explain(newer);
    const older = await this.#ask(path);
    if (older.status !== 200) throw await this.#explain(newer.status === 200 ? older : newer);
    return older.body?.['data'] ?? this.#unexpected(older);
  }

  /** Sends another request when an answer alone does not show what is wrong. */
  async #explain(answer: HashicorpAnswer): Promise<AppError> {
    if (!this.#isHashicorp) return hashicorpFailure(answer, this.#secrets, this.#refusal(answer));
    if (answer.status >= 500) {
      // Some versions report only the status, and so does a proxy in front of them.
      const { body } = await this.#ask('sys/health');
      const health = Health.safeParse(body);
      const isShut = health.success && (health.data.sealed || !health.data.initialized);
      return isShut
        ? hashicorpFailure(answer, this.#secrets, 'provider.sealed')
        : hashicorpFailure(answer, this.#secrets);
    }
    if (!isAmbiguous(answer)) return hashicorpFailure(answer, this.#secrets);
    // Every token may look itself up, unless that right was removed. If this is refused too, the token counts as wrong,
    // which is not certain.
    const itself = await this.#ask('auth/token/lookup-self');
    return itself.status === 200
      ? hashicorpFailure(answer, this.#secrets)
      : hashicorpFailure(answer, this.#secrets, 'provider.wrongToken');
  }

  #unexpected(answer: HashicorpAnswer): never {
    throw hashicorpFailure({ ...answer, body: null }, this.#secrets, 'provider.unexpectedAnswer');
  }
}

function engineOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

function dataPath(path: string, mount: string): string {
  return `${mount}/data/${path.slice(mount.length + 1)}`;
}

/** Whether the refusal of a version 2 path can come from a version 1 engine, which has no such path. */
function mayBeOlder(answer: HashicorpAnswer): boolean {
  return isAmbiguous(answer) || (answer.status === 404 && !isDeletedVersion(answer));
}

/** HashiCorp Vault's times have nanoseconds and the server's time zone. */
function instantOf(text: string | null | undefined): string | null {
  const time = new Date(text ?? '');
  return Number.isNaN(time.getTime()) ? null : time.toISOString();
}
