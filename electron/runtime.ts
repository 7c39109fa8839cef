import { webcrypto } from 'node:crypto';
import * as tls from 'node:tls';

/*
 * What the oldest runtime lacks: Electron 25.1.1 with Node 18.15, which is used for development. All other code is
 * written for the pinned Electron. Each gap was verified in that Electron.
 */

/** The part of Electron's `safeStorage` that this program uses. */
export interface SafeStorage {
  isAsyncEncryptionAvailable: () => Promise<boolean>;
  encryptStringAsync: (text: string) => Promise<Buffer>;
  decryptStringAsync: (bytes: Buffer) => Promise<{ result: string; shouldReEncrypt: boolean }>;
}

/** The synchronous functions of `safeStorage`. Electron 45 deprecates them; 46 removes them. */
interface SynchronousSafeStorage {
  isEncryptionAvailable: () => boolean;
  encryptString: (text: string) => Buffer;
  decryptString: (bytes: Buffer) => string;
}

/** Gives `safeStorage` its asynchronous functions where only the synchronous ones exist. */
export function asynchronous(storage: SafeStorage | SynchronousSafeStorage): SafeStorage {
  if ('encryptStringAsync' in storage) return storage;
  return {
    isAsyncEncryptionAvailable: async () => storage.isEncryptionAvailable(),
    encryptStringAsync: async (text) => storage.encryptString(text),
    decryptStringAsync: async (bytes) => ({
      result: storage.decryptString(bytes),
      shouldReEncrypt: false,
    }),
  };
}

/** Makes Web Crypto a global, for packages that are loaded afterwards. */
export function provideWebCrypto(): void {
  if ('crypto' in globalThis) return;
  Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
}

/** The system's certificate authorities; empty before Node 22.15. */
export function systemAuthorities(): readonly string[] {
  const { getCACertificates } = tls as { getCACertificates?: (of: 'system') => readonly string[] };
  return getCACertificates?.('system') ?? [];
}

/** `URL.parse`. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * A PDF with the title and the language of its document, which Electron 25 does not write. Both are appended as an
 * incremental update (ISO 32000-1, 7.5.6). A file that has a title, or is built otherwise than Skia's, stays as it is.
 */
export function withDocumentTitle(
  pdf: Uint8Array,
  { title, locale }: { title: string; locale: string },
): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const end =
    /trailer\s*<<\/Size (\d+)\s*\/Root (\d+) 0 R\s*\/Info (\d+) 0 R>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(
      text,
    );
  if (end === null || title === '') return pdf;
  const [, size = '', root = '', info = '', previous = ''] = end;
  const infoEntries = entriesOf(text, info);
  const rootEntries = entriesOf(text, root);
  if (infoEntries === null || rootEntries === null || infoEntries.includes('/Title')) return pdf;
  const language = rootEntries.includes('/Lang') ? '' : `\n/Lang (${locale})`;
  const titleHex = Buffer.from(`\uFEFF${title}`, 'utf16le').swap16().toString('hex');
  const objects = [
    { number: info, text: `<<${infoEntries}\n/Title <${titleHex}>>>` },
    { number: root, text: `<<${rootEntries}${language}>>` },
  ];
  let added = '\n';
  const places = objects.map((object) => {
    const place = text.length + added.length;
    added += `${object.number} 0 obj\n${object.text}\nendobj\n`;
    return `${object.number} 1\n${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length + added.length;
  added += `xref\n${places.join('')}trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R\n/Prev ${previous}>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(added, 'latin1')]);
}

/** What is between the brackets of an object; null: it is not such an object. */
function entriesOf(text: string, number: string): string | null {
  const found = new RegExp(`(?:^|[\\r\\n])${number} 0 obj\\s*<<([^]*?)>>\\s*endobj`).exec(text);
  return found?.[1] ?? null;
}
