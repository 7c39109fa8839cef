import type { ErrorCode } from '../../../shared/bridge/errors.ts';
import type { ErrorMessages } from './error-messages.ts';

/** Newer versions of the app. */
export const updateErrors = {
  'update.noFeed': {
    title: 'No update feed is set.',
    remedy: 'Enter its address in Settings, under Updates.',
  },
  'update.invalidFeed': {
    title: 'This is not the address of a feed.',
    remedy: 'Enter an address that begins with https://, without user name, query and fragment.',
  },
  'update.changed': {
    title: 'The update feed offers another version than a moment ago.',
    remedy: 'Check for updates again. Nothing was installed.',
  },
  'update.notVerified': {
    title: 'What was downloaded is not what the feed describes, and was discarded.',
    remedy: 'Tell whoever runs the feed. Nothing was installed.',
  },
  'update.notInstalled': {
    title: 'The new version cannot be put in the place of this one.',
    remedy: 'Move the AppImage into a folder of yours that has room, then check for updates again.',
  },
  'update.notPossible': {
    title: 'This cannot be done now.',
    remedy: 'Check for updates again. This installation may be one that only the system updates.',
  },
} as const satisfies Partial<Record<ErrorCode, ErrorMessages>>;
