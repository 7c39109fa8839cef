import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import { cleanMessage } from '../http/clean-message.ts';
import { rulePathOf } from './path.ts';
import { meaningOf } from './refusals.ts';

/** A response without success. */
export interface ErrorAnswer {
  status: number;
  bodyText: string;
  headers: { get(name: string): string | null };
  method: string;
  path: string;
}

/**
 * Covers both of OVHcloud's formats: `errorCode` and `httpCode` of the gateway, and the newer `class` and `details`.
 */
interface ErrorBody {
  errorCode: string;
  errorClass: string;
  message: string;
  /** IAM actions that the caller lacks, comma-separated. */
  deniedActions: string;
}

/** Maps a response other than 2xx to an error (API fact sheet, section 4.6). Pure. */
export function apiFailure(answer: ErrorAnswer): AppError {
  const body = readErrorBody(answer.bodyText);
  const code = codeOf(answer, body);
  const said = body.deniedActions === '' ? body.message : `${body.message} (${body.deniedActions})`;
  return new AppError(code, {
    httpStatus: answer.status,
    reference: queryIdOf(answer.headers),
    message: cleanMessage(said),
    missingRule: code === 'ovh.notGranted' ? `${answer.method} ${rulePathOf(answer.path)}` : null,
  });
}

/** Returns OVHcloud's id of the request, which their support asks for. */
export function queryIdOf(headers: { get(name: string): string | null }): string | null {
  const id = headers.get('x-ovh-queryid');
  return id === null ? null : cleanMessage(id);
}

function codeOf({ status, path }: ErrorAnswer, body: ErrorBody): ErrorCode {
  if (status >= 500) return 'ovh.serverError';
  if (status < 400) return 'ovh.unexpectedAnswer';
  return meaningOf({ status, path, ...body });
}

function readErrorBody(text: string): ErrorBody {
  const body = parseObject(text);
  if (body === null) {
    return { errorCode: '', errorClass: '', message: withoutTags(text), deniedActions: '' };
  }
  const details = typeof body['details'] === 'object' ? (body['details'] ?? {}) : {};
  const denied = Object.entries(details)
    .filter(([name]) => name.startsWith('unauthorizedActions'))
    .flatMap(([, actions]) => (typeof actions === 'string' && actions !== '' ? [actions] : []));
  return {
    errorCode: textOf(body['errorCode']),
    errorClass: textOf(body['class']),
    message: textOf(body['message']),
    deniedActions: [...new Set(denied)].join(', '),
  };
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body !== null ? { ...body } : null;
  } catch {
    return null;
  }
}

/** Proxies and load balancers answer with HTML pages. */
function withoutTags(text: string): string {
  return text.slice(0, 4000).replace(/<(style|script)[^]*?<\/\1>|<[^>]*>/gi, ' ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
