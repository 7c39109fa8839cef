/** A location of plakar taken apart: `scheme://[user[:password]@]host[:port][/path]`. */
export interface LocationParts {
  scheme: string;
  user: string | null;
  hasPassword: boolean;
  /** Lower case, without brackets. */
  host: string;
  port: string | null;
  /** With its slash; empty where there is none. */
  path: string;
}

/**
 * A user is of few signs, none of them encoded: plakar takes `?` and `#` for the end of the host, which would be
 * another one than is read here, and hands the decoded name to `ssh`, which hands it to commands of the user's own
 * settings. Any other name has a field of its own.
 */
const form =
  /^([a-z][a-z0-9+]*):\/\/(?:([a-z0-9_][a-z0-9._+~-]*)?(:[^/?#\\@\s]*)?@)?(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?)(?::(\d{1,5}))?(\/[^\s?#]*)?$/i;

/** null where it is none. */
export function partsOfLocation(text: string): LocationParts | null {
  const [, scheme, user, password, host, port, path] = form.exec(text.trim()) ?? [];
  if (scheme === undefined || host === undefined) return null;
  if (port !== undefined && !isPort(port)) return null;
  return {
    scheme: scheme.toLowerCase(),
    user: user ?? null,
    hasPassword: password !== undefined,
    host: host.replace(/^\[|\]$|\.$/g, '').toLowerCase(),
    port: port ?? null,
    path: path ?? '',
  };
}

export function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
}

/** How a host stands in a location: an IPv6 address in brackets. */
export function hostInLocation(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
