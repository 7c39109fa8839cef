import type { AssertApproved } from '../approvals/approvals.ts';
import type { Fetch, NodeRoute } from '../http/node-fetch.ts';

export type { Fetch };

/**
 * Reads secrets of one provider. Fails with an `AppError` of a `provider.*` code, or with the signal's
 * reason. Keeps nothing of what it read.
 */
export interface SecretReader {
  /** The secret as it is there, which is never an empty text. */
  read(reference: string, signal: AbortSignal): Promise<string>;
  /** Finds out whether the provider answers and knows us, as far as that can be without a reference. */
  check(signal: AbortSignal): Promise<{ expiresAt: string | null }>;
  /** When what signs in ends, where that is known without asking. */
  readonly expiresAt?: string;
}

/** What readers need of the machine. */
export interface ReaderPorts extends Required<NodeRoute> {
  fetch: Fetch;
  assertAgreed: AssertApproved;
  /** Certificate authorities that are trusted beside those that Node knows, in PEM. */
  extraAuthorities: () => readonly string[];
  now: () => Date;
  environment: Readonly<Record<string, string | undefined>>;
}
