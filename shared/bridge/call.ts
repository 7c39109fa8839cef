import { z } from 'zod';

/** One call of the contract: request and response schemas. */
export function call<In extends z.ZodType, Out extends z.ZodType>(request: In, response: Out) {
  return { request, response };
}

/** A call whose request can hold keys, a passphrase or a token. The page discards the request once it is answered. */
export function secretCall<In extends z.ZodType, Out extends z.ZodType>(
  request: In,
  response: Out,
) {
  return { request, response, takesSecrets: true } as const;
}

export const nothing = z.void();
