export interface Licence {
  name: string;
  version: string;
  /** An SPDX expression; null where the package names none. */
  identifier: string | null;
  text: string | null;
}

/** As Vite lists them. */
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
