import type { Message } from '../words.ts';

/** What is said of a failure: what happened, and what to do about it. Drawn by `failureText`. */
export interface ErrorMessages {
  title: Message;
  remedy: Message;
}
