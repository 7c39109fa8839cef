import { failureTextOfKey, toFailure } from '../text/error-text.ts';
import { notify } from './notify.ts';

/** Reports a failure for which the screen has no place of its own, with its remedy, until the user dismisses it. */
export function notifyFailure(error: unknown): void {
  const { title, remedy } = failureTextOfKey(toFailure(error));
  notify({ color: 'orange', title, message: remedy, autoClose: false });
}
