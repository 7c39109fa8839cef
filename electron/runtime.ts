import { webcrypto } from 'node:crypto';
import * as tls from 'node:tls';

/*
 * What the oldest runtime lacks: Electron 25.1.1 with Node 18.15, on which the app is developed. Everything else is
 * written for the pinned Electron. Each gap was looked at in that Electron.
 */

/** The part of Electron's `safeStorage` that is used. */
export interface SafeStorage {
  isAsyncEncryptionAvailable: () => Promise<boolean>;
  encryptStringAsync: (text: string) => Promise<Buffer>;
  decryptStringAsync: (bytes: Buffer) => Promise<{ result: string; shouldReEncrypt: boolean }>;
}

/** What `safeStorage` has up to Electron 45, which deprecates it; 46 removes it. */
interface SynchronousSafeStorage {
  isEncryptionAvailable: () => boolean;
  encryptString: (text: string) => Buffer;
  decryptString: (bytes: Buffer) => string;
}

/** `safeStorage` by its asynchronous functions. */
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

/** The certificate authorities of the system; none before Node 22.15. */
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
