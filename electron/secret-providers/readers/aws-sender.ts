import type { SdkFetch } from './sdk-fetch.ts';

/** A signed request from AWS's SDK. */
interface AwsRequest {
  method: string;
  protocol: string;
  hostname: string;
  port?: number;
  path: string;
  query?: Record<string, string | string[] | null>;
  headers: Record<string, string>;
  body?: unknown;
}

/** Sends the requests of AWS's SDK in place of its own transport, which does not use the system's proxy. */
export function awsSender(send: SdkFetch) {
  return {
    async handle(request: AwsRequest) {
      const answer = await send(addressOf(request), {
        method: request.method,
        headers: request.headers,
        body: (request.body ?? null) as string | Uint8Array<ArrayBuffer> | null,
      });
      return {
        response: {
          statusCode: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: new Uint8Array(await answer.arrayBuffer()),
        },
      };
    },
    // The SDK requires these two from every transport; this one has nothing to configure.
    updateHttpClientConfig() {},
    httpHandlerConfigs: () => ({}),
  };
}

function addressOf({ protocol, hostname, port, path, query = {} }: AwsRequest): string {
  const url = new URL(
    `${protocol}//${hostname}${port === undefined ? '' : `:${String(port)}`}${path}`,
  );
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) url.searchParams.append(name, each ?? '');
  }
  return url.href;
}
