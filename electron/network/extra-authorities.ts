import { X509Certificate } from 'node:crypto';
import { AppError } from '../../shared/errors.ts';
import type { NetworkDescription } from '../../shared/ipc/network-calls.ts';
import type { NetworkDocument } from '../../shared/model/network.ts';
import type { Document } from '../storage/document.ts';
import { isVouchedFor } from './certificate-chain.ts';

/** What certificates say of themselves, for the one who is to trust them. */
export interface AuthorityTerms {
  subject: string;
  validUntil: Date;
  /** SHA-256, in pairs. */
  fingerprint: string;
}

interface Ports {
  document: Document<NetworkDocument>;
  environment: Readonly<Record<string, string | undefined>>;
  readText: (path: string) => Promise<string | null>;
  chooseFile: () => Promise<string | null>;
  confirm: (path: string, authorities: readonly AuthorityTerms[]) => Promise<boolean>;
  now: () => Date;
  /** What is trusted has changed: connections and verdicts of before must not stay. */
  onChanged: () => void;
  /** Those of the environment are known. */
  onLoaded: () => void;
}

/** What other programs of this computer read extra authorities from. */
const variables = ['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE'];

type Described = NetworkDescription['authorities'][number];

/**
 * Certificate authorities beside the system's: of the environment, and of a file that the user chose. On Linux
 * Chromium does not read those that the system's other programs trust.
 */
export class ExtraAuthorities {
  readonly #ports: Ports;
  #ofEnvironment: { described: Described; certificates: X509Certificate[] }[] = [];
  #chosen: X509Certificate[] = [];

  constructor(ports: Ports) {
    this.#ports = ports;
    this.#chosen = certificatesIn(ports.document.read().authorities?.pem ?? '');
  }

  /** Reads the files that the environment names. */
  async load(): Promise<void> {
    const { environment, readText } = this.#ports;
    const paths = new Set(variables.flatMap((name) => environment[name] || []));
    this.#ofEnvironment = await Promise.all(
      [...paths].map(async (path) => {
        const text = await readText(path);
        const certificates = certificatesIn(text ?? '');
        const isEmpty = text !== null && certificates.length === 0;
        return {
          certificates,
          described: {
            path,
            certificateCount: text === null ? null : certificates.length,
            problem: isEmpty ? ('network.noCertificates' as const) : null,
          },
        };
      }),
    );
    this.#ports.onLoaded();
  }

  /** Whether a chain that Chromium knows no authority of leads to one of these. */
  doesTrust(chain: readonly string[], host: string): boolean {
    const authorities = this.#all();
    return (
      authorities.length > 0 && isVouchedFor({ chain, host, authorities, now: this.#ports.now() })
    );
  }

  /** For TLS that Node does, which must be told of all authorities at once. */
  get pems(): string[] {
    return this.#all().map((certificate) => certificate.toString());
  }

  describe(): Described[] {
    const chosen = this.#ports.document.read().authorities;
    const ofUser = chosen && {
      path: chosen.path,
      certificateCount: this.#chosen.length,
      problem: null,
    };
    return [...this.#ofEnvironment.map(({ described }) => described), ...(ofUser ? [ofUser] : [])];
  }

  /** The file that the user chose; null: none. */
  get chosenPath(): string | null {
    return this.#ports.document.read().authorities?.path ?? null;
  }

  /**
   * Lets the user choose a file, and trusts what is in it if they agree outside of the page. Throws
   * `network.noCertificates`.
   */
  async choose(): Promise<void> {
    const { chooseFile, readText, confirm, document } = this.#ports;
    const path = await chooseFile();
    if (path === null) return;
    const certificates = certificatesIn((await readText(path)) ?? '').filter(({ ca }) => ca);
    if (certificates.length === 0) throw new AppError('network.noCertificates');
    if (!(await confirm(path, certificates.map(termsOf)))) return;
    const pem = certificates.map((certificate) => certificate.toString()).join('');
    document.write({ authorities: { path, pem } });
    this.#chosen = certificates;
    this.#ports.onChanged();
  }

  /** Trusts the chosen file no more. */
  forget(): void {
    this.#ports.document.write({ authorities: null });
    this.#chosen = [];
    this.#ports.onChanged();
  }

  #all(): X509Certificate[] {
    return [...this.#ofEnvironment.flatMap(({ certificates }) => certificates), ...this.#chosen];
  }
}

const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** The certificates of a PEM file; what is none is left out. */
function certificatesIn(text: string): X509Certificate[] {
  return (text.match(block) ?? []).flatMap((pem) => {
    try {
      return new X509Certificate(pem);
    } catch {
      return [];
    }
  });
}

function termsOf({ subject, validTo, fingerprint256 }: X509Certificate): AuthorityTerms {
  return { subject, validUntil: new Date(validTo), fingerprint: fingerprint256 };
}
