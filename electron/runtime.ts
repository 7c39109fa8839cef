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
