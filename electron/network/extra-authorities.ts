import { X509Certificate } from 'node:crypto';
import { certificatesIn } from '../../shared/basics/pem.ts';
import { AppError } from '../../shared/bridge/errors.ts';
import type { NetworkDescription } from '../../shared/network/calls.ts';
import type { NetworkDocument } from '../../shared/network/network.ts';
import type { Document } from '../storage/document.ts';

/** What a certificate says about itself, for the user who decides whether to trust it. */
export interface AuthorityTerms {
  subject: string;
  validFrom: Date;
  validUntil: Date;
  /** SHA-256, in pairs of digits. */
  fingerprint: string;
}

interface ExtraAuthoritiesPorts {
  document: Document<NetworkDocument>;
  environment: Readonly<Record<string, string | undefined>>;
  readText: (path: string) => Promise<string | null>;
  chooseFile: () => Promise<string | null>;
  confirm: (path: string, authorities: readonly AuthorityTerms[]) => Promise<boolean>;
  /** Call when trust has changed: earlier connections and verdicts must be dropped. */
  onChanged: () => void;
}

/**
 * Where other programs on this computer read extra authorities from. `SSL_CERT_FILE` names authorities that replace the
 * system's, so it is not read.
 */
const variable = 'NODE_EXTRA_CA_CERTS';

type Described = NetworkDescription['authorities'][number];

/**
 * Certificate authorities in addition to the system's: from the environment, and from a file that the user chose. On
 * Linux, Chromium does not read those that the system's other programs trust.
 */
export class ExtraAuthorities {
  readonly #ports: ExtraAuthoritiesPorts;
  #ofEnvironment: { path: string; text: string | null }[] = [];
  /** Parsed on first use: the bundle of a whole system takes 20 ms, and most starts need none. */
  #parsed: X509Certificate[] | null = null;

  constructor(ports: ExtraAuthoritiesPorts) {
    this.#ports = ports;
  }

  /** Reads the file that the environment names. */
  async load(): Promise<void> {
    const { environment, readText } = this.#ports;
    const path = environment[variable];
    this.#ofEnvironment = path ? [{ path, text: await readText(path) }] : [];
    this.#parsed = null;
  }

  /** For Node's TLS, which needs all authorities at once. */
  get pems(): string[] {
    return this.#all().map((certificate) => certificate.toString());
  }

  describe(): Described[] {
    const { authorities } = this.#ports.document.read();
    const ofUser = authorities && { path: authorities.path, text: authorities.pem };
    return [...this.#ofEnvironment, ...(ofUser ? [ofUser] : [])].map(described);
  }

  /** The file that the user chose; null: none. */
  get chosenPath(): string | null {
    return this.#ports.document.read().authorities?.path ?? null;
  }

  /**
   * Lets the user choose a file, and trusts its certificates if they agree outside of the page. Throws
   * `network.noCertificates`.
   */
  async choose(): Promise<void> {
    const { chooseFile, readText, confirm } = this.#ports;
    const path = await chooseFile();
    if (path === null) return;
    const certificates = parsedCertificatesIn((await readText(path)) ?? '').filter(({ ca }) => ca);
    if (certificates.length === 0) throw new AppError('network.noCertificates');
    if (!(await confirm(path, certificates.map(termsOf)))) return;
    const pem = certificates.map((certificate) => certificate.toString()).join('');
    this.#keep({ path, pem });
  }

  /** Stops trusting the chosen file. */
  forget(): void {
    this.#keep(null);
  }

  #keep(authorities: NetworkDocument['authorities']): void {
    this.#ports.document.write({ authorities });
    this.#parsed = null;
    this.#ports.onChanged();
  }

  #all(): X509Certificate[] {
    const chosen = this.#ports.document.read().authorities?.pem ?? '';
    const texts = [...this.#ofEnvironment.map(({ text }) => text ?? ''), chosen];
    return (this.#parsed ??= texts.flatMap(parsedCertificatesIn));
  }
}

function described({ path, text }: { path: string; text: string | null }): Described {
  const certificateCount = text === null ? null : parsedCertificatesIn(text).length;
  return {
    path,
    certificateCount,
    problem: certificateCount === 0 ? 'network.noCertificates' : null,
  };
}

/** The certificates of a PEM file. Anything else in it is skipped. */
function parsedCertificatesIn(text: string): X509Certificate[] {
  return certificatesIn(text).flatMap((pem) => {
    try {
      return new X509Certificate(pem);
    } catch {
      return [];
    }
  });
}

function termsOf(certificate: X509Certificate): AuthorityTerms {
  const { subject, validFrom, validTo, fingerprint256 } = certificate;
  return {
    subject,
    validFrom: new Date(validFrom),
    validUntil: new Date(validTo),
    fingerprint: fingerprint256,
  };
}
