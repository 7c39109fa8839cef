import {
  AppError,
  type ErrorCode,
  type Failure,
  noAnswerOf,
  type OwnErrorCode,
} from '../../shared/bridge/errors.ts';
import { t } from './words.ts';
import { connectionErrors } from './errors/connection-errors.ts';
import type { ErrorMessages } from './errors/error-messages.ts';
import { keysErrors } from './errors/keys-errors.ts';
import { noAnswerText } from './errors/no-answer.ts';
import { networkErrors } from './errors/network-errors.ts';
import { ovhErrors } from './errors/ovh-errors.ts';
import { plakarErrors } from './errors/plakar-errors.ts';
import { providerErrors } from './errors/provider-errors.ts';
import { updateErrors } from './errors/update-errors.ts';
import { settingsFileErrors } from './errors/settings-file-errors.ts';
import { controlPlaneErrors } from './errors/control-plane-errors.ts';
import { formatInstant } from './dates.ts';
import { keyFieldLabel } from './key-field-label.ts';

/** What a person reads of a failure: what happened, and what to do about it. */
export interface ErrorWords {
  title: string;
  remedy: string;
}

/** Words for every failure of one thing alone; one without any does not compile. */
const errorText: Record<OwnErrorCode, ErrorMessages> = {
  ...ovhErrors,
  ...keysErrors,
  ...providerErrors,
  ...plakarErrors,
  ...connectionErrors,
  ...controlPlaneErrors,
  ...settingsFileErrors,
  ...networkErrors,
  ...updateErrors,
  'inventory.notFound': {
    title: 'This inventory is no longer here.',
    remedy: 'It may have been deleted. Go back to the list of inventories.',
  },
  'inventory.nameTaken': {
    title: 'Another inventory has this name.',
    remedy: 'Choose a name that tells them apart.',
  },
  'inventory.otherAccount': {
    title: 'These keys belong to another account.',
    remedy:
      'Enter keys of the account that was discovered, or replace it in the inventory settings.',
  },
  'exclusion.notFound': {
    title: 'This rule is no longer there.',
    remedy: 'It was deleted in the meantime. Nothing has changed.',
  },
  'exclusion.notUndoable': {
    title: 'This can no longer be undone.',
    remedy: 'Select the resources and choose Exclude or Include instead.',
  },
  'resource.notFound': {
    title: 'This resource is no longer known.',
    remedy: 'It was gone at the last sync. Close it, and look at the list again.',
  },
  'sync.alreadyRunning': {
    title: 'A sync of this inventory is already running.',
    remedy: 'Wait until it ends, or cancel it.',
  },
  'sync.cancelled': {
    title: 'The sync was cancelled.',
    remedy: 'Sync again to read what is missing. What was known stays.',
  },
  'storage.unwritable': {
    title: 'What was found could not be saved on this computer.',
    remedy: 'Check that the data folder exists and that you may write to it, then try again.',
  },
  'storage.full': {
    title: 'The disk of this computer is full.',
    remedy: 'Free some space, then try again.',
  },
  'export.unwritable': {
    title: 'The file cannot be written there.',
    remedy:
      'Choose another folder, or check that you may write to this one and that the file is not open in another program.',
  },
  'export.notFound': {
    title: 'This file was not written since the app was started.',
    remedy: 'Look for it where you saved it.',
  },
  'report.notDrawn': {
    title: 'The report could not be drawn in time.',
    remedy: 'Close what keeps this computer busy, then try again.',
  },
  'ipc.invalidRequest': {
    title: 'Something entered here has a form that the app does not accept.',
    remedy:
      'Check the fields. If they are right, this is a fault of the app: report the reference.',
  },
  'ipc.untrustedSender': {
    title: 'The app refused a request that did not come from its own window.',
    remedy: 'Close the app and open it again. If it comes back, report it.',
  },
  internal: {
    title: 'Something in the app does not work as it must.',
    remedy: 'Try again. If it comes back, report the reference below.',
  },
  'link.notFound': {
    title: 'This snapshot or this instance is no longer known.',
    remedy: 'The last sync no longer found it. Nothing has changed.',
  },
};

type Nameable = Pick<Failure, 'code'> &
  Partial<Pick<Failure, 'missingRule' | 'keyField' | 'message'>>;

/** The words for one failure, in the user’s language; where a right is missing or a date is known, it is named. */
export function failureText({ code, missingRule = null, message }: Nameable): ErrorWords {
  if (code === 'ovh.notGranted' && missingRule !== null) {
    return {
      title: t('The keys lack the right {rule}.', { rule: missingRule }),
      remedy: t(
        'Create keys with {rule} as well, and enter them in the inventory settings. A service account gets it by an IAM policy.',
        { rule: missingRule },
      ),
    };
  }
  const noAnswer = noAnswerOf(code);
  if (noAnswer !== null) return noAnswerText(noAnswer);
  const { title, remedy } = errorText[code as OwnErrorCode];
  return { title: datedTitle(code, message) ?? t(title), remedy: t(remedy) };
}

/** Of a certificate at a provider, whose failure has a date in place of words. */
function datedTitle(code: ErrorCode, message: string | null = null): string | null {
  if (message === null || Number.isNaN(Date.parse(message))) return null;
  const words = { instant: formatInstant(message) };
  if (code === 'provider.certificateExpired') {
    return t('The access certificate expired on {instant}.', words);
  }
  return code === 'provider.certificateNotYetValid'
    ? t('The access certificate is not valid before {instant}.', words)
    : null;
}

/** As `failureText`, for a place away from the fields: `Consumer key: the secret has no such field.` */
export function failureTextOfKey(failure: Nameable): ErrorWords {
  const words = failureText(failure);
  const { keyField } = failure;
  if (!keyField) return words;
  const { title } = words;
  const rest = title.startsWith('OVHcloud')
    ? title
    : title.charAt(0).toLowerCase() + title.slice(1);
  return { ...words, title: t('{key}: {words}', { key: keyFieldLabel(keyField), words: rest }) };
}

/** Anything that was thrown, as a failure. What is not an `AppError` is a bug of ours. */
export function toFailure(error: unknown): Failure {
  return error instanceof AppError
    ? error.failure
    : new AppError('internal', { message: error instanceof Error ? error.message : null }).failure;
}
