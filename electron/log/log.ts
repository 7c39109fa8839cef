import type { Facts } from './rules/log-line.ts';

/**
 * The log: what happened, and facts about it. Never names, requests or error messages. Anything that still looks like a
 * secret is redacted before it is written.
 */
export interface Log {
  info: (event: string, facts?: Facts) => void;
  warn: (event: string, facts?: Facts) => void;
  error: (event: string, facts?: Facts) => void;
}
