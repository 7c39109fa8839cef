export interface Licence {
  name: string;
  version: string;
  /** An SPDX expression; null if the package has none. */
  identifier: string | null;
  text: string | null;
}

/** As listed by Vite. */
export interface ListedLicence {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

export function identifierOf(entry: ListedLicence): string | null;
export function isPermissive(expression: string | null): boolean;
export function joinLicences(lists: readonly (readonly ListedLicence[])[]): Licence[];
export function noticesOf(licences: readonly Licence[]): string;
