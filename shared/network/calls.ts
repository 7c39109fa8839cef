import { z } from 'zod';
import { ErrorCode } from '../bridge/errors.ts';
import { CredentialSummary } from '../accounts/credentials.ts';
import { call, nothing, secretCall } from '../bridge/call.ts';

/** How this computer connects to the servers that OVHcloud Inventory uses. */
export const NetworkDescription = z.object({
  /** The proxy of each host as `host:port`, without sign-in. null: direct connection. */
  proxies: z.array(z.object({ host: z.string(), proxy: z.string().nullable() })),
  /** Files of certificate authorities that are trusted in addition to the system's. */
  authorities: z.array(
    z.object({
      path: z.string(),
      /** null: the file could not be read. */
      certificateCount: z.number().int().nullable(),
      problem: ErrorCode.nullable(),
    }),
  ),
  /** The file that the user chose. null: none. */
  chosenPath: z.string().nullable(),
  /** The sign-in for a proxy, as far as the vault can be read. */
  proxyLogin: z.object({
    state: CredentialSummary.shape.state,
    proxy: z.string().nullable(),
    user: z.string().nullable(),
  }),
  /** Approved addresses and files, in the order of approval. */
  approvals: z.array(z.string()),
});
export type NetworkDescription = z.infer<typeof NetworkDescription>;

export const networkCalls = {
  'network.describe': call(nothing, NetworkDescription),
  /**
   * Opens a file dialog for certificate authorities, and asks outside the page whether to trust them. Throws
   * `network.noCertificates`.
   */
  'network.chooseAuthorities': call(nothing, NetworkDescription),
  'network.forgetAuthorities': call(nothing, NetworkDescription),
  /** Replaces the previous sign-in. Throws `network.invalidProxy`. */
  'network.setProxyLogin': secretCall(
    z.object({
      /** `host:port`, or an http or https address. */
      proxy: z.string().min(1).max(300),
      user: z.string().min(1).max(300),
      password: z.string().min(1).max(1000),
    }),
    NetworkDescription,
  ),
  'network.forgetProxyLogin': call(nothing, NetworkDescription),
  /** Removes an approval: the user is asked again before the next use. */
  'network.forgetAddress': call(z.object({ address: z.string().max(5000) }), NetworkDescription),
};
