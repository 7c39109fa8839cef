import { safeStorage } from 'electron';
import { asynchronous } from '../runtime.ts';
import type { KeyStore } from '../vault/cipher.ts';
import { keyStoreOver } from '../vault/key-store-over.ts';

/** The system's key store: Keychain, DPAPI, Secret Service or KWallet. */
export const systemKeyStore: KeyStore = keyStoreOver(asynchronous(safeStorage), process.platform);
