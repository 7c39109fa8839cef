import type { SdkFetch } from './sdk-fetch.ts';

/** A request as AWS's SDK hands it over, signed. */
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

/** What sends the requests of AWS's SDK in place of its own transport, which knows no system proxy. */
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
    // The SDK asks for these two of every transport; ours has nothing to set.
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
