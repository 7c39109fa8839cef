import { providerFailure } from '../provider-errors.ts';

/** Decodes a secret's bytes. Throws `provider.unexpectedAnswer` if they are not text, because they cannot be a key. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw providerFailure('provider.unexpectedAnswer');
  }
}

/** Returns a field of a secret that is a JSON object, or the whole secret. No error here quotes the secret. */
export function valueIn(secret: string, field: string | null): string {
  const value = field === null ? secret : fieldsOf(secret).get(field);
  if (value === undefined) throw providerFailure('provider.fieldNotFound');
  if (typeof value !== 'string' || value === '') throw providerFailure('provider.unexpectedAnswer');
  return value;
}

function fieldsOf(secret: string): ReadonlyMap<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(secret);
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return new Map(isObject ? Object.entries(parsed) : []);
  } catch {
    return new Map();
  }
}
