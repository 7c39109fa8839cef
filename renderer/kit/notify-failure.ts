import { failureText, toFailure } from '../text/error-text.ts';
import { notify } from './notify.ts';

/** Reports a failure for which the screen has no place of its own, with its remedy. */
export function notifyFailure(error: unknown): void {
  const { title, remedy } = failureText(toFailure(error));
  notify({ color: 'orange', title, message: remedy });
}
