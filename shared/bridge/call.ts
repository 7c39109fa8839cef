import { z } from 'zod';

/** One call of the contract: what goes in, and what comes out. */
export function call<In extends z.ZodType, Out extends z.ZodType>(request: In, response: Out) {
  return { request, response };
}

export const nothing = z.void();
