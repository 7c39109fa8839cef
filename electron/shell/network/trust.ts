import { globalAgent } from 'node:https';
import { session, type Session } from 'electron';
import type { ExtraAuthorities } from '../../network/extra-authorities.ts';
import { authoritiesWith } from '../../network/node-authorities.ts';

/** The session that the main process sends requests with. */
let renewed: Session | null = null;
let changes = 0;

export function networkSession(): Session {
  return renewed ?? session.defaultSession;
}

/**
 * Call after a change of the trusted authorities or of a proxy's login. A session remembers both for its lifetime, so
 * this creates another one, in memory.
 */
export function renewNetwork(): void {
  changes += 1;
  renewed = session.fromPartition(`network-${changes}`, { cache: false });
}

/**
 * Trusts these authorities in requests by Node's own agent: Google's SDK uses it when credentials on this computer
 * impersonate another account. electron-updater uses Electron. Read at each connection, so that a start parses no
 * certificates.
 */
export function trustInNode(authorities: ExtraAuthorities): void {
  Object.defineProperty(globalAgent.options, 'ca', {
    enumerable: true,
    configurable: true,
    get: () => authoritiesWith(authorities.pems),
  });
}
