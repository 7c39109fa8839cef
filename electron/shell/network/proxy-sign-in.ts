import { type AuthInfo, net } from 'electron';
import { AppError } from '../../../shared/bridge/errors.ts';
import type { AskingProxy, ProxyLogin } from '../../network/proxy-login.ts';
import { networkSession } from './trust.ts';

/** Who signs in at a proxy; null: nobody knows. */
export type LoginFor = (asking: AskingProxy) => Promise<ProxyLogin | null>;

type Outcome = 'notAsked' | 'signedIn' | 'refused';

/** What a proxy that was not signed in at looks like: an answer of its own, or no way through to a server. */
const refusedTunnel = /ERR_TUNNEL_CONNECTION_FAILED|ERR_PROXY_AUTH/;

/**
 * Electron's `fetch`, through proxies that want to know who asks. It cannot be asked that by itself; a request of
 * Electron's older kind can, and Chromium then remembers the answer for all. Fails with
 * `network.proxyAuthRequired` where nobody knows who signs in, or the proxy does not accept it.
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

/** Asks for an address, without keys, to be asked by the proxy who is asking. */
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
    // Behind the proxy anything may fail; whether it let us in is known by then.
    request.on('error', end);
    request.end();
  });
}

type Asked = Pick<AuthInfo, 'isProxy' | 'host' | 'port'>;

/**
 * Answers who asks, where that is known, and refuses else: unanswered, a question would wait for ever. Once: a
 * second question says that the first answer was wrong. Tells whether it gave an answer.
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
