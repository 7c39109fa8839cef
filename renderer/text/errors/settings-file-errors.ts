import type { ErrorCode } from '../../../shared/bridge/errors.ts';
import type { ErrorMessages } from './error-messages.ts';

/** Files of settings. */
export const settingsFileErrors = {
  'settingsfile.unreadable': {
    title: 'This file cannot be read.',
    remedy: 'Check that you may read it, and that it is a file that “Export settings” wrote.',
  },
  'settingsfile.invalid': {
    title: 'This is not a file of settings, or it is damaged.',
    remedy: 'Choose a file that “Export settings” wrote. Nothing has changed.',
  },
  'settingsfile.newer': {
    title: 'This file was written by a newer version of the app.',
    remedy: 'Install that version here, then import it. Nothing has changed.',
  },
  'settingsfile.notFound': {
    title: 'This file is no longer open.',
    remedy: 'Choose the file again.',
  },
} as const satisfies Partial<Record<ErrorCode, ErrorMessages>>;
