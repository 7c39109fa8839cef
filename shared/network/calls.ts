import { z } from 'zod';
import { ErrorCode } from '../bridge/errors.ts';
import { CredentialSummary } from '../accounts/credentials.ts';
import { call, nothing, secretCall } from '../bridge/call.ts';

/** How this computer reaches what the app asks. */
export const NetworkDescription = z.object({
  /** The proxy of each host, as `host:port`, without who signs in there; null: it is reached directly. */
  proxies: z.array(z.object({ host: z.string(), proxy: z.string().nullable() })),
  /** Files of certificate authorities that are trusted beside the system's. */
  authorities: z.array(
    z.object({
      path: z.string(),
      /** null: the file could not be read. */
      certificateCount: z.number().int().nullable(),
      problem: ErrorCode.nullable(),
    }),
  ),
  /** The one of these files that the user chose; null: none. */
  chosenPath: z.string().nullable(),
  /** Who signs in at a proxy, as far as the vault opens. */
  proxyLogin: z.object({
    state: CredentialSummary.shape.state,
    proxy: z.string().nullable(),
    user: z.string().nullable(),
  }),
  /** Addresses and files that the user agreed to, in that order. */
  approvals: z.array(z.string()),
});
export type NetworkDescription = z.infer<typeof NetworkDescription>;

export const networkCalls = {
  'network.describe': call(nothing, NetworkDescription),
  /**
   * Lets the user choose a file of authorities, and asks them outside of the page whether to trust it. Throws
   * `network.noCertificates`.
   */
  'network.chooseAuthorities': call(nothing, NetworkDescription),
  'network.forgetAuthorities': call(nothing, NetworkDescription),
  /** In place of what was entered before. Throws `network.invalidProxy`. */
  'network.setProxyLogin': secretCall(
    z.object({
      /** `host:port`, or an address of http or https. */
      proxy: z.string().min(1).max(300),
      user: z.string().min(1).max(300),
      password: z.string().min(1).max(1000),
    }),
    NetworkDescription,
  ),
  'network.forgetProxyLogin': call(nothing, NetworkDescription),
  /** The user is asked about it again before it is used. */
  'network.forgetPlace': call(z.object({ place: z.string().max(5000) }), NetworkDescription),
};
