import { AppError } from '../../shared/bridge/errors.ts';
import { listKindNames, listFacts, type ListKind } from '../../shared/resources/lists.ts';

/** Builds a path whose variable parts cannot leave their segment: path`/cloud/project/${id}/volume`. */
export function path(texts: TemplateStringsArray, ...parts: string[]): string {
  return texts.reduce(
    (whole, text, index) =>
      index === 0 ? text : `${whole}${encodeURIComponent(parts[index - 1] ?? '')}${text}`,
    '',
  );
}

/** Whether a path is one of OVHcloud's API v2, which has conventions of its own. */
export function isOfV2(requestPath: string): boolean {
  return requestPath.startsWith('/v2/');
}

/**
 * The URL that is signed and sent. A signature covers the URL byte for byte, so one that `URL` would
 * write otherwise (a part named `..`) is refused here instead of failing as a wrong signature.
 */
export function urlOf(baseUrl: string, requestPath: string): string {
  const whole = new URL(baseUrl).href.replace(/\/+$/, '');
  // A path of v2 names its version itself, as in OVHcloud's Go client (getTarget).
  const base = isOfV2(requestPath) ? whole.replace(/\/(?:1\.0|v1)$/, '') : whole;
  const url = `${base}${requestPath}`;
  if (new URL(url).href !== url) {
    throw new AppError('ovh.unexpectedAnswer', { message: 'An id cannot be part of an address.' });
  }
  return url;
}

/** A template such as `instances/{id}` with its names filled in, each in its own segment. */
export function filled(template: string, names: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(names[name] ?? ''),
  );
}

/** The path of a list, or of one object in it. */
export function listPath(
  list: ListKind,
  names: Readonly<Record<string, string>>,
  item?: string,
): string {
  const whole = filled(listFacts[list].path, names);
  return item === undefined ? whole : `${whole}/${encodeURIComponent(item)}`;
}

// Every path this product asks for is made of these words and of ids.
const words = new Set(
  [
    'v2/auth/time/details/currentCredential/credential',
    ...listKindNames.map((list) => listFacts[list].path),
  ]
    .flatMap((each) => each.split('/'))
    .filter((word) => !word.startsWith('{')),
);

// The narrowest access rule that grants a path for every id, such as `/cloud/project/*/volume`.
export function rulePathOf(requestPath: string): string {
  return (requestPath.split('?', 1)[0] ?? '')
    .split('/')
    .map((part) => (words.has(part) ? part : '*'))
    .join('/');
}
