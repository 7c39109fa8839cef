import type { Facts } from './rules/log-line.ts';

/**
 * The log of the app: what happened, and facts about it. Never names, requests or messages of errors; what looks
 * like a secret all the same is struck before it is written.
 */
export interface Log {
  info: (event: string, facts?: Facts) => void;
  warn: (event: string, facts?: Facts) => void;
  error: (event: string, facts?: Facts) => void;
}
