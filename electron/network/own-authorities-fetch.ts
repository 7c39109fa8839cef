import { createSecureContext, type SecureContext } from 'node:tls';
import { type Fetch, fetchByNode, reusedAgents, type NodeRoute } from '../http/node-fetch.ts';
import { authoritiesWith } from './node-authorities.ts';

interface OwnAuthoritiesFetchPorts extends NodeRoute {
  /** Chromium's, which decides on every certificate. */
  fetch: Fetch;
  /** The authorities that the user named, as PEM. */
  extraAuthorities: () => readonly string[];
}

/** State that is valid until the network is renewed. */
interface Life {
  /** With their ports. Chromium does not know their authority, and Node does. */
  hosts: Set<string>;
  fetchByNode: Fetch;
}

/**
 * Sends with Chromium. If Chromium does not know a server's authority and the user named some, sends with Node, which
 * verifies the chain with the system's authorities and those. Any other verdict of Chromium stands. A request whose
 * connection was refused for its certificate was never sent, so sending it again is safe.
 */
export class OwnAuthoritiesFetch {
  readonly #ports: OwnAuthoritiesFetchPorts;
  #life: Life;

  constructor(ports: OwnAuthoritiesFetchPorts) {
    this.#ports = ports;
    this.#life = newLife(ports);
  }

  /** Call after a change of trusted authorities or of a proxy login. */
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
        // The server has another certificate now, and Chromium may know its authority.
        if (!isRefusedByNode(error)) throw error;
        life.hosts.delete(host);
      }
    }
    try {
      return await this.#ports.fetch(url, init);
    } catch (error) {
      const isForNode = isUnknownAuthority(error) && this.#ports.extraAuthorities().length > 0;
      // A stream can be read only once.
      if (!isForNode || init?.body instanceof ReadableStream) throw error;
      const answer = await life.fetchByNode(url, init);
      life.hosts.add(host);
      return answer;
    }
  };
}

function newLife(ports: OwnAuthoritiesFetchPorts): Life {
  // Created once: parsing all authorities takes longer than a request.
  let context: SecureContext | null = null;
  const trust = () => {
    context ??= createSecureContext({ ca: authoritiesWith(ports.extraAuthorities()) });
    return { rejectUnauthorized: true, secureContext: context } as const;
  };
  return { hosts: new Set(), fetchByNode: fetchByNode(trust, ports, reusedAgents()) };
}

/** Electron's whole message: for a revoked certificate, another host or a date it is a different one. */
function isUnknownAuthority(error: unknown): boolean {
  return error instanceof Error && error.message === 'net::ERR_CERT_AUTHORITY_INVALID';
}

/** Node's codes for what it finds before anything is sent (`lib/_tls_wrap.js`, `X509_V_ERR_*` of OpenSSL). */
function isRefusedByNode(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^(UNABLE_TO_|CERT_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_|PATH_LENGTH_|ERR_TLS_CERT_)/.test(
    code,
  );
}
