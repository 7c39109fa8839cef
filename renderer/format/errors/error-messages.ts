import type { Message } from '../../words/words.ts';

/** What is said of a failure: what happened, and what to do about it. Drawn by `failureText`. */
export interface ErrorMessages {
  title: Message;
  remedy: Message;
}
