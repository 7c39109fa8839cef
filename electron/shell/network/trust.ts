import { globalAgent } from 'node:https';
import { session, type Session } from 'electron';
import type { ExtraAuthorities } from '../../network/extra-authorities.ts';
import { authoritiesWith } from '../../network/node-authorities.ts';

/** The session that main sends by. */
let renewed: Session | null = null;
let changes = 0;

export function networkSession(): Session {
  return renewed ?? session.defaultSession;
}

/**
 * After a change of whom to trust, or of who signs in at a proxy. A session remembers both for as long as it lives:
 * hence another one, in memory.
 */
export function renewNetwork(): void {
  changes += 1;
  renewed = session.fromPartition(`network-${changes}`, { cache: false });
}

/**
 * Trusts these authorities in what is sent by Node's own agent: Google's SDK does, where credentials of this computer
 * stand for another account. electron-updater sends by Electron. Asked for at each connection, so that a start parses
 * no certificates.
 */
export function trustInNode(authorities: ExtraAuthorities): void {
  Object.defineProperty(globalAgent.options, 'ca', {
    enumerable: true,
    configurable: true,
    get: () => authoritiesWith(authorities.pems),
  });
}
