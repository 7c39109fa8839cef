import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Account } from './account/account-types.ts';
import { accountDetails, authDetails, currentCredential } from './auth-routes.ts';
import type { AnswerSettings } from './answer-settings.ts';
import { admitBearer } from './bearer-gate.ts';
import { takeApart, type Call } from './call.ts';
import type { Credential, Credentials } from './credentials.ts';
import { inShape, refusals } from './errors.ts';
import { headerOf } from './signature.ts';
import { isExpanded, pageOf, requestedPage } from './expanded-lists.ts';
import { deliver, replacementFor, type Failures } from './failures.ts';
import { admit, isReply } from './gate.ts';
import { AccountIndex } from './project-index.ts';
import { fractionOf } from './random.ts';
import { jsonReply, jsonTextReply, type Reply } from './reply.ts';
import { replyAside } from './reply-aside.ts';
import type { RequestLog } from './request-log.ts';
import type { Found } from './route-parts.ts';
import type { ServiceAccount, ServiceAccounts } from './service-accounts.ts';

export interface Surroundings {
  account: Account;
  credentials: Credentials;
  accounts: ServiceAccounts;
  failures: Failures;
  log: RequestLog;
  settings: AnswerSettings;
}

/** Passes requests through counting, failures, the gate and the routes to their answers. */
export class Answerer {
  readonly #around: Surroundings;
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #asked = new Map<string, number>();
  #index: AccountIndex;
  #bodies = new Map<string, Buffer>();
  #answered = 0;

  constructor(around: Surroundings) {
    this.#around = around;
    this.#index = new AccountIndex(around.account);
  }

  /** Call this when the account or the content of its lists has changed. */
  forgetBodies(): void {
    this.#bodies = new Map();
    this.#index = new AccountIndex(this.#around.account);
  }

  /** Cancels all delayed answers. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  answer(request: IncomingMessage, response: ServerResponse): void {
    const call = takeApart(request);
    const { log } = this.#around;
    log.begin(call.method, call.matched?.route.template ?? call.path);
    response.once('close', () => log.end());
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.once('end', () => {
      const delayMs = this.#delayMs(call.url);
      const run = () => this.#respond(call, body, response);
      if (delayMs > 0) this.#later(run, delayMs);
      else run();
    });
  }

  #respond(call: Call, body: string, response: ServerResponse): void {
    if (response.destroyed) return;
    const effect = this.#around.failures.next(call.path, call.url);
    if (effect?.kind === 'hang') return;
    if (effect?.kind === 'reset') {
      response.socket?.resetAndDestroy();
      return;
    }
    const replacement = effect && replacementFor(effect);
    const { errorShape } = this.#around.settings;
    const reply = inShape(replacement ?? this.#replyTo(call, body), errorShape);
    reply.headers['x-ovh-queryid'] = this.#queryId();
    const later = (run: () => void, delayMs: number) => this.#later(run, delayMs);
    // Only a successful answer is distorted: a refusal stays readable.
    const distortion = replacement === undefined && reply.status === 200 ? effect : undefined;
    deliver(response, reply, distortion, later);
  }

  #replyTo(call: Call, body: string): Reply {
    const { method, matched, path } = call;
    const { account } = this.#around;
    const nowMs = Date.now() + this.#around.settings.clockOffsetSeconds * 1000;
    const aside = replyAside(call, body, { ...this.#around, nowMs });
    if (aside !== undefined) return aside;
    if (method !== 'GET') return refusals.otherMethod(method);
    const { absentRoutes, gateOrder } = this.#around.settings;
    if (matched === undefined || absentRoutes.includes(matched.route.template)) {
      const caller =
        gateOrder === 'keysFirst' ? this.#admit(call, body, call.path, nowMs) : undefined;
      return caller !== undefined && isReply(caller) ? caller : refusals.unknownRoute();
    }
    const { template, find } = matched.route;
    if (template === '/auth/time') return jsonReply(200, Math.floor(nowMs / 1000));
    const caller = this.#admit(call, body, template, nowMs);
    if (isReply(caller)) return caller;
    if (find === undefined) return this.#replyAboutCaller(path, caller, nowMs);
    const { params } = matched;
    const { settings } = this.#around;
    const { query } = call;
    return this.#reply(call, find({ params, query, account, index: this.#index, settings }));
  }

  #replyAboutCaller(path: string, caller: Credential | ServiceAccount, nowMs: number): Reply {
    const { account, credentials } = this.#around;
    if ('clientId' in caller) return jsonReply(200, accountDetails(account, caller));
    return path === '/auth/details'
      ? jsonReply(200, authDetails(account, caller))
      : jsonReply(200, currentCredential(caller, credentials, nowMs));
  }

  #admit({ request, path }: Call, body: string, template: string, nowMs: number) {
    const { accounts, credentials, settings } = this.#around;
    const bearer = admitBearer({ request, path, template, accounts, nowMs });
    if (bearer !== undefined) return bearer;
    const needsRule = !template.startsWith('/auth/') || settings.authRoutesNeedRule;
    return admit({ request, body, path, credentials, settings, nowMs, needsRule });
  }

  #reply({ request, url }: Call, found: Found): Reply {
    if (found.kind === 'error') return found.reply;
    if (found.kind === 'value') return jsonReply(200, found.value());
    if (found.kind === 'list') return jsonTextReply(200, this.#body(url, found.value));
    if (found.kind === 'cursor') return this.#pageOfV2(request, found.value());
    const { expandedLists, maxPageSize } = this.#around.settings;
    const page = requestedPage(request, maxPageSize);
    // If the mode is off or not offered, the header is ignored.
    if (page === undefined || !isExpanded(expandedLists, found.list)) {
      return jsonTextReply(200, this.#body(url, found.ids));
    }
    const objects = found.objects();
    const key = `${url} page ${page.number} of ${page.size}`;
    const body = this.#body(key, () => pageOf(objects, page));
    const reply = jsonTextReply(200, body);
    reply.headers['x-pagination-elements'] = String(objects.length);
    return reply;
  }

  #pageOfV2(request: IncomingMessage, all: readonly unknown[]): Reply {
    const from = Number(headerOf(request, 'x-pagination-cursor') ?? 0);
    const to = from + this.#around.settings.pageSizeOfV2;
    const reply = jsonReply(200, all.slice(from, to));
    if (to < all.length) reply.headers['x-pagination-cursor-next'] = String(to);
    return reply;
  }

  /** Lists are serialised once: at 100,000 resources that takes longer than sending them. */
  #body(key: string, list: () => unknown[]): Buffer {
    const known = this.#bodies.get(key);
    if (known !== undefined) return known;
    const body = Buffer.from(JSON.stringify(list()));
    this.#bodies.set(key, body);
    return body;
  }

  #delayMs(url: string): number {
    const { latencyMs, latencyJitterMs, seed } = this.#around.settings;
    if (latencyJitterMs <= 0) return latencyMs;
    const asked = (this.#asked.get(url) ?? 0) + 1;
    this.#asked.set(url, asked);
    return latencyMs + Math.floor(fractionOf(`${seed} ${url} ${asked}`) * (latencyJitterMs + 1));
  }

  #later(run: () => void, delayMs: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, delayMs);
    this.#timers.add(timer);
  }

  #queryId(): string {
    this.#answered += 1;
    const number = this.#answered.toString(16).padStart(8, '0');
    return `EU.sim-1.${number}.${String(this.#answered % 10_000).padStart(4, '0')}.0180`;
  }
}
