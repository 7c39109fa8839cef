const certificate = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const privateKey = /-----BEGIN ((?:[A-Z0-9]+ )*)PRIVATE KEY-----[^]+?-----END \1PRIVATE KEY-----/;

/** The certificates in a PEM text, without anything else in it, such as a private key. */
export function certificatesIn(text: string): string[] {
  return withLines(text).match(certificate) ?? [];
}

/** The first private key in a PEM text; null if there is none. */
export function privateKeyIn(text: string): string | null {
  return privateKey.exec(withLines(text))?.[0] ?? null;
}

/** PEM text copied from the JSON of OVHcloud's API has `\n` escapes instead of line breaks. */
function withLines(text: string): string {
  return text.replaceAll(String.raw`\r`, '').replaceAll(String.raw`\n`, '\n');
}
