import { type AuthInfo, net } from 'electron';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { AskingProxy, ProxyLogin } from '../../network/proxy-login.ts';
import { networkSession } from './trust.ts';

/** Returns the login for a proxy; null if unknown. */
export type LoginFor = (asking: AskingProxy) => Promise<ProxyLogin | null>;

type Outcome = 'notAsked' | 'signedIn' | 'refused';

/** Errors of a proxy that requires signing in: its own answer, or a refused tunnel to the server. */
const refusedTunnel = /ERR_TUNNEL_CONNECTION_FAILED|ERR_PROXY_AUTH/;

/**
 * Electron's `fetch`, with support for proxies that require signing in. `fetch` cannot receive the login event; a
 * request with Electron's older API can, and Chromium then remembers the login for all requests. Throws
 * `network.proxyAuthRequired` when no login is known, or the proxy refuses it.
 */
export function fetchThroughProxies(loginFor: LoginFor) {
  let signingIn: Promise<Outcome> | null = null;
  return async (url: string, init?: RequestInit): Promise<Response> => {
    let response: Response | null = null;
    let failure: unknown = null;
    try {
      response = await networkSession().fetch(url, init);
      if (response.status !== 407) return response;
    } catch (error) {
      if (!refusedTunnel.test(String(error)) || init?.signal?.aborted) throw error;
      failure = error;
    }
    signingIn ??= signIn(url, loginFor).finally(() => {
      signingIn = null;
    });
    const outcome = await signingIn;
    if (outcome === 'refused') throw new AppError('network.proxyAuthRequired');
    if (outcome === 'signedIn') return networkSession().fetch(url, init);
    if (response) return response;
    throw failure;
  };
}

const patienceMs = 20_000;

/** Requests an address without keys, so that the proxy asks for a login. */
function signIn(url: string, loginFor: LoginFor): Promise<Outcome> {
  return new Promise((resolve) => {
    let outcome: Outcome = 'notAsked';
    const request = net.request({
      url,
      session: networkSession(),
      credentials: 'omit',
      redirect: 'error',
    });
    const end = () => {
      clearTimeout(timer);
      request.abort();
      resolve(outcome);
    };
    const timer = setTimeout(end, patienceMs);
    const answerOnce = proxyAnswer(loginFor);
    request.on('login', (asked, answer) => {
      void answerOnce(asked, answer).then((isAnswered) => {
        outcome = isAnswered ? 'signedIn' : 'refused';
      });
    });
    request.on('response', end);
    // Behind the proxy anything may fail; by then the outcome of the login is known.
    request.on('error', end);
    request.end();
  });
}

type Asked = Pick<AuthInfo, 'isProxy' | 'host' | 'port'>;

/**
 * Answers a login event if the login is known, and refuses otherwise: an unanswered event would wait forever. Answers
 * once: a second event means that the first answer was wrong. Returns whether it gave a login.
 */
export function proxyAnswer(loginFor: LoginFor) {
  let isAsked = false;
  return async (
    { isProxy, host, port }: Asked,
    answer: (user?: string, password?: string) => void,
  ): Promise<boolean> => {
    const isFirst = !isAsked;
    isAsked = true;
    const login = isProxy && isFirst ? await loginFor({ host, port }).catch(() => null) : null;
    if (login) answer(login.user, login.password);
    else answer();
    return login !== null;
  };
}
