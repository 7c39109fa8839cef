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

/** Whether a path belongs to OVHcloud's API v2, which has its own conventions. */
export function isOfV2(requestPath: string): boolean {
  return requestPath.startsWith('/v2/');
}

/**
 * Returns the URL to sign and send. A signature covers the URL byte for byte, so a URL that `URL` would normalise (a
 * part named `..`) is refused here instead of failing as a wrong signature. Throws `ovh.unexpectedAnswer`.
 */
export function urlOf(baseUrl: string, requestPath: string): string {
  const whole = wholeOf(baseUrl);
  // Paths of v2 contain the version, as in OVHcloud's Go client (getTarget).
  const base = isOfV2(requestPath) ? whole.replace(/\/(?:1\.0|v1)$/, '') : whole;
  const url = `${base}${requestPath}`;
  if (new URL(url).href !== url) {
    throw new AppError('ovh.unexpectedAnswer', { message: 'An id cannot be part of an address.' });
  }
  return url;
}

/** The last address: a client has one, and parsing it for each request takes as long as signing. */
let known = { baseUrl: '', whole: '' };

function wholeOf(baseUrl: string): string {
  if (known.baseUrl !== baseUrl) {
    known = { baseUrl, whole: new URL(baseUrl).href.replace(/\/+$/, '') };
  }
  return known.whole;
}

/** Fills in a template such as `instances/{id}`, each name in its own segment. */
export function filled(template: string, names: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(names[name] ?? ''),
  );
}

/** Returns the path of a list, or of one object in it. */
export function listPath(
  list: ListKind,
  names: Readonly<Record<string, string>>,
  item?: string,
): string {
  const whole = filled(listFacts[list].path, names);
  return item === undefined ? whole : `${whole}/${encodeURIComponent(item)}`;
}

// All request paths consist of these words and of ids.
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
