import { createSecureContext, type SecureContext } from 'node:tls';
import { type Fetch, fetchByNode, keptAgents, type NodeRoute } from '../http/node-fetch.ts';
import { authoritiesWith } from './node-authorities.ts';

interface OwnAuthoritiesFetchPorts extends NodeRoute {
  /** Chromium's, which decides about every certificate. */
  fetch: Fetch;
  /** The authorities that the user named, in PEM. */
  extraAuthorities: () => readonly string[];
}

/** What is known until the network is renewed. */
interface Life {
  /** With their ports: those whose authority Chromium does not know, and Node does. */
  hosts: Set<string>;
  fetchByNode: Fetch;
}

/**
 * Sends by Chromium, and by Node where Chromium knows no authority of the server and the user named some: Node then
 * judges the chain, by the system's authorities and those. Any other verdict of Chromium's stands. A request whose
 * connection was refused for its certificate was never sent, so that sending it again is safe.
 */
export class OwnAuthoritiesFetch {
  readonly #ports: OwnAuthoritiesFetchPorts;
  #life: Life;

  constructor(ports: OwnAuthoritiesFetchPorts) {
    this.#ports = ports;
    this.#life = newLife(ports);
  }

  /** After a change of whom to trust, or of who signs in at a proxy. */
  renew(): void {
    this.#life = newLife(this.#ports);
  }

  fetch = async (url: string, init?: RequestInit): Promise<Response> => {
    const life = this.#life;
    const { host } = new URL(url);
    if (life.hosts.has(host)) {
      try {
        return await life.fetchByNode(url, init);
      } catch (error) {
        // Another certificate than before: Chromium may know its authority.
        if (!isRefusedByNode(error)) throw error;
        life.hosts.delete(host);
      }
    }
    try {
      return await this.#ports.fetch(url, init);
    } catch (error) {
      const isForNode = isUnknownAuthority(error) && this.#ports.extraAuthorities().length > 0;
      // A stream is read once.
      if (!isForNode || init?.body instanceof ReadableStream) throw error;
      const answer = await life.fetchByNode(url, init);
      life.hosts.add(host);
      return answer;
    }
  };
}

function newLife(ports: OwnAuthoritiesFetchPorts): Life {
  // Made once: it takes longer to parse all authorities than to ask.
  let context: SecureContext | null = null;
  const trust = () => {
    context ??= createSecureContext({ ca: authoritiesWith(ports.extraAuthorities()) });
    return { rejectUnauthorized: true, secureContext: context } as const;
  };
  return { hosts: new Set(), fetchByNode: fetchByNode(trust, ports, keptAgents()) };
}

/** The whole of Electron's words for it: of a revoked certificate, another host or a date it says something else. */
function isUnknownAuthority(error: unknown): boolean {
  return error instanceof Error && error.message === 'net::ERR_CERT_AUTHORITY_INVALID';
}

/** Node's codes for what it finds before it sends anything (`lib/_tls_wrap.js`, `X509_V_ERR_*` of OpenSSL). */
function isRefusedByNode(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(UNABLE_TO_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_|PATH_LENGTH_|ERR_TLS_CERT_)/.test(
    code,
  );
}
