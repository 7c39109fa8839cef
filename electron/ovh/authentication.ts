import type { AppError } from '../../shared/bridge/errors.ts';

/** What makes one request the caller's own. */
export interface AuthHeaders {
  headers: Record<string, string>;
  /** Whether the request, refused like this, would pass with a proof made anew. */
  isOutdated: (failure: AppError, signal: AbortSignal) => Promise<boolean>;
}

/** How a client signs in: each request is proven by it. */
export interface Authentication {
  /** Fails with `Failed`, or with the signal's reason. */
  authorize(url: string, signal: AbortSignal): Promise<AuthHeaders>;
  /** What no message may repeat. */
  secrets(): readonly string[];
}

/** What an authentication needs of the client that uses it. */
export interface AuthContext {
  /** OVHcloud's time, in seconds. */
  askTime: (signal: AbortSignal) => Promise<number>;
  /** A request is about to be sent that the client does not see. */
  onRequest: () => void;
  /** Milliseconds, by this machine's clock. */
  now: () => number;
  /** Ends with the client. */
  signal: AbortSignal;
}
