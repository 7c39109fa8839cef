import {
  AppError,
  type ErrorCode,
  type Failure,
  noAnswerOf,
  type OwnErrorCode,
} from '../../shared/bridge/errors.ts';
import { t } from './translate.ts';
import { noAnswerText } from './no-answer.ts';
import { formatInstant } from './dates.ts';
import { keyFieldLabel } from './key-field-label.ts';

/** Message for a failure: what happened, and what to do about it. */
export interface ErrorWords {
  title: string;
  remedy: string;
}

type Nameable = Pick<Failure, 'code'> &
  Partial<Pick<Failure, 'missingRule' | 'keyField' | 'message'>>;

/** The message for a failure in the user’s language; names the missing right or the date, if there is one. */
export function failureText({ code, missingRule = null, message }: Nameable): ErrorWords {
  if (code === 'ovh.notGranted' && missingRule !== null) {
    return {
      title: t('errors.notGrantedRuleTitle', { rule: missingRule }),
      remedy: t('errors.notGrantedRuleRemedy', { rule: missingRule }),
    };
  }
  const noAnswer = noAnswerOf(code);
  if (noAnswer !== null) return noAnswerText(noAnswer);
  const own = code as OwnErrorCode;
  return {
    title: datedTitle(code, message) ?? t(`errors.${own}.title`),
    remedy: t(`errors.${own}.remedy`),
  };
}

/** For a provider's certificate: the failure's message is a date. */
function datedTitle(code: ErrorCode, message: string | null = null): string | null {
  if (message === null || Number.isNaN(Date.parse(message))) return null;
  const words = { instant: formatInstant(message) };
  if (code === 'provider.certificateExpired') {
    return t('errors.certificateExpiredOnTitle', words);
  }
  return code === 'provider.certificateNotYetValid'
    ? t('errors.certificateNotValidBeforeTitle', words)
    : null;
}

/** Like `failureText`, where no field is shown: `Consumer key: the secret has no such field.` */
export function failureTextOfKey(failure: Nameable): ErrorWords {
  const words = failureText(failure);
  const { keyField } = failure;
  if (!keyField) return words;
  return {
    ...words,
    title: t('errors.keyWithTitle', { key: keyFieldLabel(keyField), words: words.title }),
  };
}

/** Converts anything thrown into a failure. Anything but an `AppError` is a bug of ours. */
export function toFailure(error: unknown): Failure {
  return error instanceof AppError
    ? error.failure
    : new AppError('internal', { message: error instanceof Error ? error.message : null }).failure;
}
