import { z } from 'zod';
import type { AppError } from '../../shared/bridge/errors.ts';
import { codeOfStatus, providerFailure, type ProviderErrorCode } from './provider-errors.ts';

/** HashiCorp Vault's answer. `body` is null when it is not a JSON object. */
export interface HashicorpAnswer {
  status: number;
  body: Readonly<Record<string, unknown>> | null;
}

const Words = z.object({
  errors: z.array(z.string()).catch([]),
  // OVHcloud's name for the same.
  request_id: z.string().optional().catch(undefined),
  error_id: z.string().optional().catch(undefined),
});

export async function answerOf(response: Response): Promise<HashicorpAnswer> {
  const text = await response.text();
  return { status: response.status, body: objectIn(text) };
}

/** Maps a refusal to an error. `secrets`: values sent with the request, which the message must not repeat. */
export function hashicorpFailure(
  answer: HashicorpAnswer,
  secrets: readonly string[],
  code: ProviderErrorCode = codeOf(answer),
): AppError {
  const { errors, request_id: requestId, error_id: errorId } = wordsOf(answer);
  return providerFailure(code, {
    httpStatus: answer.status,
    requestId: requestId ?? errorId,
    message: errors.join(' '),
    secrets,
  });
}

/**
 * Whether a refusal can be due to either the token or its rights: some versions say only `permission denied` to an
 * unknown token.
 */
export function isAmbiguous(answer: HashicorpAnswer): boolean {
  return answer.status === 403 && codeOf(answer) === 'provider.notPermitted';
}

/** The categories of OVHcloud's own client: the fourth half-byte from the right (`errors.go` of `okms-sdk-go`). */
const okmsCategories: ReadonlyMap<number, 'authentication' | 'authorization'> = new Map([
  [3, 'authentication'],
  [4, 'authorization'],
]);

/** Returns whether OVHcloud refuses the authentication or the authorization; undefined when it does not say. */
export function okmsCategoryOf({ body }: HashicorpAnswer) {
  const code = body?.['error_code'];
  return typeof code === 'number' ? okmsCategories.get((code >>> 12) & 0xf) : undefined;
}

/** For a deleted version, a version 2 engine returns its metadata; for one that never existed, nothing. */
export function isDeletedVersion({ status, body }: HashicorpAnswer): boolean {
  return status === 404 && KvVersion2.safeParse(body).success;
}

/** Returns the fields of a secret in a version 2 engine; null when the answer has another shape. */
export function fieldsInVersion2({ body }: HashicorpAnswer): unknown {
  const read = KvVersion2.safeParse(body);
  return read.success ? read.data.data.data : null;
}

const KvVersion2 = z.object({
  data: z.object({
    data: z.record(z.string(), z.unknown()).nullable(),
    metadata: z.record(z.string(), z.unknown()),
  }),
});

function codeOf(answer: HashicorpAnswer): ProviderErrorCode {
  const said = wordsOf(answer).errors.join(' ');
  if (/missing client token/i.test(said)) return 'provider.notSignedIn';
  if (/(invalid|bad) token/i.test(said)) return 'provider.wrongToken';
  if (answer.status >= 500 && /\bsealed\b|not (yet )?initialized/i.test(said)) {
    return 'provider.sealed';
  }
  return codeOfStatus(answer.status);
}

function wordsOf({ body }: HashicorpAnswer): z.infer<typeof Words> {
  return Words.parse(body ?? {});
}

function objectIn(text: string): HashicorpAnswer['body'] {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : null;
  } catch {
    // Does not report the parse error, because it quotes the text.
    return null;
  }
}
