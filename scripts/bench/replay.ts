import { createOvhClient } from '../../electron/ovh/client.ts';
import type { Region } from '../../test/simulator/account/account-types.ts';
import type { Keys } from '../../test/simulator/simulator.ts';

/** What a tool signs in with. */
export interface ReplayAccount {
  baseUrl: string;
  keys: Keys;
}

/** Another tool's requests for an account, made again in the order and with the parallelism of its source. */
export interface Replay {
  tool: string;
  /** Where its requests are read from, each with how certain it is. */
  sources: readonly string[];
  /** What a sync of OVHcloud Inventory lists and these requests do not. */
  leftOut: string;
  /** Whether the tool may need more requests than these. */
  isLeast: boolean;
  read(account: ReplayAccount): Promise<void>;
}

/** The requests of one process of a tool. */
export interface ReplaySession {
  list<Item = unknown>(path: string): Promise<Item[]>;
  object<Value>(path: string): Promise<Value>;
}

/** Like the libraries of both tools, a session asks for the time of the server before its first request. */
export function openSession({ baseUrl, keys }: ReplayAccount, atOnce: number): ReplaySession {
  const credentials = { method: 'consumer-key' as const, ...keys };
  const client = createOvhClient({ baseUrl, credentials, fetch, maxConcurrent: atOnce });
  return {
    list: async <Item>(path: string) => (await client.get(path)).body as Item[],
    object: async <Value>(path: string) => (await client.get(path)).body as Value,
  };
}

const s3Services = ['storage-s3-high-perf', 'storage-s3-standard'];

export function offersS3({ services }: Region): boolean {
  return services.some(({ name }) => s3Services.includes(name));
}
