import { basename } from 'node:path';
import { certificatesIn, privateKeyIn } from '../../shared/basics/pem.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { ChosenKey, ProviderSecrets } from '../../shared/secret-providers/secret-provider.ts';
import { expiryOfCertificates, kindOfKey } from './client-identity.ts';

interface CertificateFilesPorts {
  chooseFile: () => Promise<string | null>;
  /** Null: the file does not exist, cannot be read, or is too large. */
  readText: (path: string, maxBytes: number) => Promise<string | null>;
  newId: () => string;
}

/** Larger than any certificate chain with a key. */
const maxBytes = 100_000;

/**
 * Certificates and private keys in files that the user chooses outside of the page. For a private key, the page gets an
 * id to send back: the file is read again when it is used, so that no key waits in memory.
 */
export class CertificateFiles {
  readonly #ports: CertificateFilesPorts;
  readonly #keyPaths = new Map<string, string>();

  constructor(ports: CertificateFilesPorts) {
    this.#ports = ports;
  }

  /** Returns only the certificates of a file; null when the user chose none. Throws `provider.wrongCertificate`. */
  async chooseCertificate(): Promise<string | null> {
    const path = await this.#ports.chooseFile();
    if (path === null) return null;
    const text = (await this.#read(path)) ?? '';
    if (expiryOfCertificates(text) === null) throw new AppError('provider.wrongCertificate');
    return certificatesIn(text).join('\n');
  }

  /** Null when the user chose no file. Throws `provider.wrongPrivateKey`. */
  async chooseKey(): Promise<ChosenKey | null> {
    const path = await this.#ports.chooseFile();
    if (path === null) return null;
    const kind = kindOfKey((await this.#read(path)) ?? '');
    if (kind === null) throw new AppError('provider.wrongPrivateKey');
    const keyId = this.#ports.newId();
    this.#keyPaths.set(keyId, path);
    return { keyId, fileName: basename(path), isEncrypted: kind === 'encrypted' };
  }

  /** Replaces the key id in a request with the private key from the chosen file. Throws `provider.wrongPrivateKey`. */
  async withKey<Request extends { secrets: ProviderSecrets; keyId: string | null }>({
    keyId,
    ...request
  }: Request): Promise<Omit<Request, 'keyId'>> {
    if (keyId === null) return request;
    const path = this.#keyPaths.get(keyId);
    const text = path === undefined ? null : await this.#read(path);
    const privateKey = privateKeyIn(text ?? '');
    if (privateKey === null) throw new AppError('provider.wrongPrivateKey');
    return { ...request, secrets: { ...request.secrets, privateKey } };
  }

  #read(path: string): Promise<string | null> {
    return this.#ports.readText(path, maxBytes);
  }
}
