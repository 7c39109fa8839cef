const certificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const privateKey = /-----BEGIN ((?:[A-Z0-9]+ )*)PRIVATE KEY-----[^]+?-----END \1PRIVATE KEY-----/;

/** The certificates of a PEM text and nothing else that it has, such as a private key. */
export function certificatesIn(text: string): string[] {
  return withLines(text).match(certificate) ?? [];
}

/** The first private key of a PEM text; null where there is none. */
export function privateKeyIn(text: string): string | null {
  return privateKey.exec(withLines(text))?.[0] ?? null;
}

/** Copied out of the JSON of OVHcloud's API, a PEM text has `\n` for the ends of its lines. */
function withLines(text: string): string {
  return text.replaceAll(String.raw`\r`, '').replaceAll(String.raw`\n`, '\n');
}
