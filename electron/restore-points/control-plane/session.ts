import { z } from 'zod';
import { AppError } from '../../../shared/bridge/errors.ts';
import { guarded } from '../../http/transport.ts';
import { bodyOf, type Fetch, sendRequest } from './request.ts';
import { controlPlaneFailure } from './failures.ts';
import { tokenOfKey, tokenOfOrganisation } from './sign-in.ts';

/**
 * All paths that are read. Other paths are a compile error: the details of inventories, connectors, tasks, jobs,
 * bundles and settings contain secrets as plain values, and nothing documents that they are masked.
 */
export type ReadablePath =
  | '/account/me'
  | `/account/organizations/${string}/capabilities`
  | `/account/organizations/${string}/inventories`
  | '/inventories/resources'
  | `/snapshots/source/${string}`
  | `/snapshots/store/${string}`
  | `/kloset/${string}/repository/snapshots`
  | `/kloset/${string}/snapshot/vfs/children/${string}`;

interface Settings {
  /** Ends in `/api/v1`. */
  base: string;
  /** Empty: the organisation of the key. */
  organisationId: string;
  apiKey: string;
  fetch: Fetch;
  signal: AbortSignal;
}

const Account = z.object({ organization_id: z.string().min(1).max(200) });

/** A token, and the organisation that it is valid for. */
interface Badge {
  token: string;
  organisationId: string;
}

/** The session of one reading. Control Plane decides when its token expires; it is then renewed. */
export class ControlPlaneSession {
  readonly #settings: Settings;
  #badge: Promise<Badge> | null = null;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  async organisationId(): Promise<string> {
    return (await this.#current()).organisationId;
  }

  /** Signs in again, once, when the token has expired. */
  async read(path: ReadablePath, query: Readonly<Record<string, string>> = {}): Promise<unknown> {
    const badge = await this.#current();
    const answer = await this.#get(badge.token, path, query);
    if (answer.status !== 401) return bodyOf(answer, this.#secretsWith(badge.token));
    const renewed = await this.#renewed(badge);
    const again = await this.#get(renewed.token, path, query);
    return bodyOf(again, this.#secretsWith(renewed.token));
  }

  #current(): Promise<Badge> {
    return (this.#badge ??= this.#signIn());
  }

  /** When the token of several requests has expired, the first one signs in for all. */
  async #renewed(ended: Badge): Promise<Badge> {
    const current = await this.#current();
    if (current.token !== ended.token) return current;
    return (this.#badge = this.#signIn());
  }

  async #signIn(): Promise<Badge> {
    const { base, organisationId: wanted, apiKey, fetch, signal } = this.#settings;
    const signIn = { base, fetch, signal };
    const token = await tokenOfKey(apiKey, signIn);
    const own = await this.#ownOrganisation(token, wanted !== '');
    if (own !== null && (wanted === '' || wanted === own)) return { token, organisationId: own };
    return {
      token: await tokenOfOrganisation(wanted, token, signIn),
      organisationId: wanted,
    };
  }

  /** Null: Control Plane does not report it, and the wanted organisation is known. */
  async #ownOrganisation(token: string, isWantedKnown: boolean): Promise<string | null> {
    try {
      const body = bodyOf(await this.#get(token, '/account/me', {}), this.#secretsWith(token));
      const account = Account.safeParse(body);
      if (account.success) return account.data.organization_id;
    } catch (error) {
      const isRefused = error instanceof AppError && refusals.has(error.code);
      if (!isWantedKnown || !isRefused) throw error;
    }
    if (!isWantedKnown) throw controlPlaneFailure('controlPlane.unexpectedAnswer');
    return null;
  }

  #get(token: string, path: ReadablePath, query: Readonly<Record<string, string>>) {
    const { base, fetch, signal } = this.#settings;
    const text = new URLSearchParams(query).toString();
    return sendRequest({
      start: (ended) =>
        fetch(`${base}${path}${text === '' ? '' : `?${text}`}`, {
          ...guarded,
          method: 'GET',
          headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
          signal: ended,
        }),
      signal,
      secrets: this.#secretsWith(token),
    });
  }

  #secretsWith(token: string): readonly string[] {
    return [this.#settings.apiKey, token];
  }
}

/** An application's user may be refused what it does not need. */
const refusals: ReadonlySet<string> = new Set([
  'controlPlane.forbidden',
  'controlPlane.unexpectedAnswer',
]);
