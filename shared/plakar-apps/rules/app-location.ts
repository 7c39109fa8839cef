/** The parts of a Plakar location: `scheme://[user[:password]@]host[:port][/path]`. */
export interface LocationParts {
  scheme: string;
  user: string | null;
  hasPassword: boolean;
  /** Lower case, without brackets. */
  host: string;
  port: string | null;
  /** With its slash; empty if there is none. */
  path: string;
}

/**
 * Limits the user to a few unencoded characters. Plakar ends the host at `?` and `#`, so it would connect to another
 * host than the one parsed here; and it passes the decoded name to `ssh`, which passes it to commands in the user's own
 * configuration. Other names must go in the field for the user.
 */
const form =
  /^([a-z][a-z0-9+]*):\/\/(?:([a-z0-9_][a-z0-9._+~-]*)?(:[^/?#\\@\s]*)?@)?(\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?\.?)(?::(\d{1,5}))?(\/[^\s?#]*)?$/i;

/** null: not a location. */
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

/** Formats a host for a location: an IPv6 address gets brackets. */
export function hostInLocation(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
