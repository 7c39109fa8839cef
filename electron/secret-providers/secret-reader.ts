import type { AssertApproved } from '../approvals/approvals.ts';
import type { Fetch, NodeRoute } from '../http/node-fetch.ts';

export type { Fetch };

/**
 * Reads secrets from one provider. Throws an `AppError` with a `provider.*` code, or the signal's reason. Stores
 * nothing that it reads.
 */
export interface SecretReader {
  /** Returns the secret unchanged; never an empty text. */
  read(reference: string, signal: AbortSignal): Promise<string>;
  /** Tests whether the provider answers and accepts the sign-in, as far as possible without a reference. */
  check(signal: AbortSignal): Promise<{ expiresAt: string | null }>;
  /** When the sign-in expires, if known without a request. */
  readonly expiresAt?: string;
}

/** What readers need from the computer. */
export interface ReaderPorts extends Required<NodeRoute> {
  fetch: Fetch;
  assertAgreed: AssertApproved;
  /** Certificate authorities to trust in addition to those that Node knows, in PEM. */
  extraAuthorities: () => readonly string[];
  now: () => Date;
  environment: Readonly<Record<string, string | undefined>>;
}
