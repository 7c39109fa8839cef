import {
  createOvhClient,
  type ClientOptions,
  type OvhClient,
} from '../../../../electron/ovh/client.ts';
import type { Timing } from '../../../../electron/ovh/timing.ts';
import type { AnyFetch, FetchAnswer } from '../../../../electron/http/transport.ts';
import { AppError, type ErrorCode } from '../../../../shared/bridge/errors.ts';

export const keys = {
  applicationKey: 'application-key',
  applicationSecret: 'application-secret',
  consumerKey: 'consumer-key',
};
export const credentials = { method: 'consumer-key', ...keys } as const;
export const baseUrl = 'https://api.example.test/1.0';
/** Our clock's time; OVHcloud's is the same unless a test says otherwise. */
export const startMs = Date.UTC(2026, 10, 20);

export type Sent = Parameters<AnyFetch>[1] & { url: string; path: string };

/** A fake OVHcloud's answer; an exception is a network failure. */
export type Answerer = (request: Sent, count: number) => FetchAnswer | Promise<FetchAnswer>;

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers });
}

export function refusal(status: number, errorCode: string, message = errorCode): Response {
  return json({ errorCode, httpCode: String(status), message }, status);
}

/** A clock that advances only by a sleep or by the test. */
export function fakeTiming(): Timing & { nowMs: number; slept: number[] } {
  return {
    nowMs: startMs,
    slept: [],
    now() {
      return this.nowMs;
    },
    sleep(ms) {
      this.slept.push(ms);
      this.nowMs += ms;
      return Promise.resolve();
    },
    random: () => 0.5,
  };
}

export interface FakeOvh {
  client: OvhClient;
  timing: ReturnType<typeof fakeTiming>;
  /** All sent requests except those for the time. */
  sent: Sent[];
  timeReads: () => number;
}

/** A client of a fake OVHcloud whose clock is correct. */
export function fakeOvh(answer: Answerer, options: Partial<ClientOptions> = {}): FakeOvh {
  const timing = fakeTiming();
  const sent: Sent[] = [];
  let timeReads = 0;
  const client = createOvhClient({
    baseUrl,
    credentials,
    timing,
    fetch: async (url, init) => {
      const path = url.slice(baseUrl.length);
      if (path === '/auth/time') {
        timeReads += 1;
        return json(timing.nowMs / 1000);
      }
      sent.push({ ...init, url, path });
      return answer({ ...init, url, path }, sent.length);
    },
    ...options,
  });
  return { client, timing, sent, timeReads: () => timeReads };
}

/** The `AppError` that a promise is rejected with. */
export async function failureIn(promise: Promise<unknown>): Promise<AppError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('It did not fail');
}

export async function codeIn(promise: Promise<unknown>): Promise<ErrorCode> {
  return (await failureIn(promise)).code;
}
