import { isSameEndpoint } from '../../shared/accounts/rules/account.ts';
import { rulesToCreate } from '../../shared/accounts/rules/rules-to-create.ts';
import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import type { Endpoint } from '../../shared/accounts/endpoint.ts';
import type { SignInAttempt } from '../../shared/accounts/sign-in.ts';
import type { WantedRights } from '../../shared/accounts/wanted-rights.ts';
import type { Keys } from '../ovh/credentials.ts';
import { linkSignals } from '../http/link-signals.ts';
import type { PendingKey } from '../ovh/request-consumer-key.ts';

interface BrowserSignInsPorts {
  /** `rules` are API paths, all for `GET`. */
  requestConsumerKey: (
    endpoint: Endpoint,
    applicationKey: string,
    rules: string[],
    signal: AbortSignal,
  ) => Promise<PendingKey>;
  /** The key's state in OVHcloud's words, read with the key itself; null if OVHcloud does not report it. */
  checkKey: (endpoint: Endpoint, keys: Keys, signal: AbortSignal) => Promise<string | null>;
  openUrl: (url: string) => Promise<void>;
  newId: () => string;
  onChanged: (attempt: SignInAttempt) => void;
  /** Resolves early when the signal is aborted. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
  now: () => Date;
}

/** The input of a sign-in. */
interface Beginning {
  endpoint: Endpoint;
  applicationKey: string;
  applicationSecret: string;
  wanted: WantedRights;
}

const pollMs = 2000;
const maxWaitMs = 15 * 60 * 1000;

/** Refusals that no confirmation will change. */
const hopeless: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ovh.invalidApplicationKey',
  'ovh.unknownConsumerKey',
  'ovh.addressNotAllowed',
]);

interface Attempt extends Beginning {
  id: string;
  /** Cleared when the sign-in ends without a key. */
  pending: PendingKey | null;
  state: SignInAttempt['state'];
  isSignatureRefused: boolean;
  startedAtMs: number;
  /** Aborted when the sign-in is cancelled or its key is no longer needed. */
  over: AbortController;
}

/**
 * Sign-ins in the browser: requests a consumer key, which its owner confirms on OVHcloud's page, and holds it until the
 * form that asked for it is saved. The keys and the address of that page stay in main.
 */
export class BrowserSignIns {
  readonly #ports: BrowserSignInsPorts;
  readonly #attempts = new Map<string, Attempt>();
  #beginning: AbortController | null = null;

  constructor(ports: BrowserSignInsPorts) {
    this.#ports = ports;
  }

  /**
   * Requests a key and opens the page to confirm it. Cancels a sign-in that is still waiting. Throws `sync.cancelled`.
   */
  async begin(beginning: Beginning): Promise<SignInAttempt> {
    const { requestConsumerKey, openUrl, newId, now } = this.#ports;
    const { endpoint, applicationKey, wanted } = beginning;
    this.#dropWaiting();
    const over = new AbortController();
    this.#beginning = over;
    const rules = rulesToCreate(wanted);
    const pending = await requestConsumerKey(endpoint, applicationKey, rules, over.signal);
    if (over.signal.aborted) throw new AppError('sync.cancelled');
    await openUrl(pending.validationUrl);
    if (over.signal.aborted) throw new AppError('sync.cancelled');
    this.#beginning = null;
    const attempt: Attempt = {
      ...beginning,
      id: newId(),
      pending,
      state: 'waiting',
      isSignatureRefused: false,
      startedAtMs: now().getTime(),
      over,
    };
    this.#attempts.set(attempt.id, attempt);
    void this.#watch(attempt);
    return shown(attempt);
  }

  /** Opens the page of a waiting sign-in again. Throws `signIn.notFound`. */
  async reopen(attemptId: string): Promise<void> {
    const attempt = this.#attempts.get(attemptId);
    if (attempt?.state !== 'waiting' || attempt.pending === null) {
      throw new AppError('signIn.notFound');
    }
    await this.#ports.openUrl(attempt.pending.validationUrl);
  }

  /** Forgets the sign-in, whether it is waiting or has ended. */
  cancel(attemptId: string): void {
    this.forget(attemptId);
  }

  /** The key of a confirmed sign-in, for the same application and endpoint only. Throws `signIn.notFound`. */
  take(attemptId: string, endpoint: Endpoint, applicationKey: string): string {
    const attempt = this.#attempts.get(attemptId);
    const isTheirs =
      attempt?.state === 'validated' &&
      attempt.applicationKey === applicationKey &&
      isSameEndpoint(attempt.endpoint, endpoint);
    if (!isTheirs || attempt.pending === null) throw new AppError('signIn.notFound');
    return attempt.pending.consumerKey;
  }

  /** Call when the key is stored elsewhere, or is not wanted. */
  forget(attemptId: string): void {
    this.#attempts.get(attemptId)?.over.abort();
    this.#attempts.delete(attemptId);
  }

  cancelAll(): void {
    this.#beginning?.abort();
    for (const id of this.#attempts.keys()) this.forget(id);
  }

  #dropWaiting(): void {
    this.#beginning?.abort();
    for (const { id, state } of this.#attempts.values()) {
      if (state === 'waiting') this.forget(id);
    }
  }

  async #watch(attempt: Attempt): Promise<void> {
    const { signal } = attempt.over;
    while (attempt.state === 'waiting') {
      await this.#ports.wait(pollMs, signal);
      if (signal.aborted) return;
      // Before the time limit is checked: the machine may have slept since the confirmation.
      const found = await this.#check(attempt);
      if (signal.aborted) return;
      const isLate = this.#ports.now().getTime() - attempt.startedAtMs >= maxWaitMs;
      const state = found.state === 'waiting' && isLate ? 'timedOut' : found.state;
      this.#become(attempt, { ...found, state });
    }
  }

  async #check(attempt: Attempt): Promise<Pick<Attempt, 'state' | 'isSignatureRefused'>> {
    const { endpoint, applicationKey, applicationSecret, pending, over } = attempt;
    const consumerKey = pending?.consumerKey ?? '';
    const keys = { applicationKey, applicationSecret, consumerKey };
    // A signal for each check: listeners would otherwise accumulate on one signal.
    const { signal, unlink } = linkSignals([over.signal]);
    try {
      const status = await this.#ports.checkKey(endpoint, keys, signal);
      return { state: stateOf(status), isSignatureRefused: false };
    } catch (error) {
      const code = error instanceof AppError ? error.code : 'internal';
      if (code === 'ovh.consumerKeyNotValid')
        return { state: 'waiting', isSignatureRefused: false };
      // Also seen for a key that is not confirmed yet. If it persists, the application secret is wrong.
      const isSignatureRefused = code === 'ovh.invalidSignature' || attempt.isSignatureRefused;
      return { state: stateAfter(code), isSignatureRefused };
    } finally {
      unlink();
    }
  }

  #become(attempt: Attempt, found: Pick<Attempt, 'state' | 'isSignatureRefused'>): void {
    const { state, isSignatureRefused } = attempt;
    if (found.state === state && found.isSignatureRefused === isSignatureRefused) return;
    Object.assign(attempt, found);
    if (found.state !== 'waiting') attempt.applicationSecret = '';
    if (found.state !== 'waiting' && found.state !== 'validated') attempt.pending = null;
    this.#ports.onChanged(shown(attempt));
  }
}

function stateOf(status: string | null): Attempt['state'] {
  if (status === 'validated') return 'validated';
  return status === 'refused' || status === 'expired' ? 'refused' : 'waiting';
}

/** A key without the right to read its own state works. A network error says nothing about the key. */
function stateAfter(code: ErrorCode): Attempt['state'] {
  if (code === 'ovh.notGranted') return 'validated';
  return hopeless.has(code) || code === 'internal' ? 'failed' : 'waiting';
}

function shown({ id, state, isSignatureRefused }: Attempt): SignInAttempt {
  return { attemptId: id, state, isSignatureRefused };
}
