import type { AppError } from '../../shared/bridge/errors.ts';

/** What authorizes one request. */
export interface AuthHeaders {
  headers: Record<string, string>;
  /** True when the request failed only because its headers were outdated, so it can succeed with new ones. */
  isOutdated: (failure: AppError, signal: AbortSignal) => Promise<boolean>;
}

/** How a client signs in. Authorizes each request. */
export interface Authentication {
  /** Throws `AttemptError`, or the signal's reason. */
  authorize(url: string, signal: AbortSignal): Promise<AuthHeaders>;
  /** Values that must not appear in messages. */
  secrets(): readonly string[];
}

/** What an authentication needs from the client that uses it. */
export interface AuthContext {
  /** OVHcloud's time, in seconds. */
  askTime: (signal: AbortSignal) => Promise<number>;
  /** Called before a request that the client does not send itself, so that it is counted. */
  onRequest: () => void;
  /** Milliseconds, by this computer's clock. */
  now: () => number;
  /** Aborted when the client ends. */
  signal: AbortSignal;
}

export type Authenticate = (authContext: AuthContext) => Authentication;
