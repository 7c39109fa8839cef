import { globalAgent } from 'node:https';
import { app, type Certificate, session, type Session } from 'electron';
import type { ExtraAuthorities } from '../network/extra-authorities.ts';
import { authoritiesWith } from '../network/node-authorities.ts';

/** What `setCertificateVerifyProc` answers: as Chromium decided, or trusted. */
const asDecided = -3;
const trusted = 0;

/** The session that main sends by. */
let renewed: Session | null = null;
let changes = 0;

export function networkSession(): Session {
  return renewed ?? session.defaultSession;
}

/** Lets all connections of the app trust these authorities beside those that Chromium and Node know. */
export function applyTrust(authorities: ExtraAuthorities): void {
  trustIn(session.defaultSession, authorities);
  app.on('session-created', (created) => trustIn(created, authorities));
  trustInNode(authorities);
}

/**
 * After a change of whom to trust, or of who signs in at a proxy. A session remembers both for as long as it lives:
 * hence another one, in memory.
 */
export function renewNetwork(): void {
  changes += 1;
  renewed = session.fromPartition(`network-${changes}`, { cache: false });
}

function trustIn(target: Session, authorities: ExtraAuthorities): void {
  target.setCertificateVerifyProc(({ hostname, certificate, verificationResult }, answer) => {
    // Every other verdict of Chromium's stands.
    const isUnknown = verificationResult === 'net::ERR_CERT_AUTHORITY_INVALID';
    if (!isUnknown) {
      answer(asDecided);
      return;
    }
    authorities.doesTrust(chainOf(certificate), hostname).then(
      (isTrusted) => answer(isTrusted ? trusted : asDecided),
      () => answer(asDecided),
    );
  });
}

/**
 * What is sent by Node's own agent: Google's SDK does, where credentials of this computer stand for another account.
 * Asked for at each connection, so that a start parses no certificates.
 */
function trustInNode(authorities: ExtraAuthorities): void {
  Object.defineProperty(globalAgent.options, 'ca', {
    enumerable: true,
    configurable: true,
    get: () => authoritiesWith(authorities.pems),
  });
}

const maxDepth = 8;

function chainOf(certificate: Certificate): string[] {
  const chain: string[] = [];
  let current: Certificate | undefined = certificate;
  while (current && chain.length < maxDepth) {
    chain.push(current.data);
    current = current.issuerCert;
  }
  return chain;
}
