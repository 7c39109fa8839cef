import { AppError } from '../../shared/bridge/errors.ts';
import type { NetworkDescription } from '../../shared/network/calls.ts';
import type { Vault } from '../vault/vault.ts';
import { proxyAddress } from './proxy-address.ts';
import { type AskingProxy, loginOfEnvironment, type ProxyLogin } from './proxy-login.ts';

interface ProxyLoginsPorts {
  environment: Readonly<Record<string, string | undefined>>;
  vault: Pick<Vault, 'put' | 'use' | 'remove' | 'stateOf'>;
  /** Must drop connections: a proxy would remember an earlier login. */
  onChanged: () => void;
}

const owner = 'proxy-login';
/** The proxy's address is part of what is encrypted. */
const binding = { owner, recipient: 'proxy' };

/**
 * Logins for proxies: what the user entered, or what the environment contains. What the user entered is one entry of
 * the vault, so that a password is never combined with another proxy's address.
 */
export class ProxyLogins {
  readonly #ports: ProxyLoginsPorts;

  constructor(ports: ProxyLoginsPorts) {
    this.#ports = ports;
  }

  /** The login for a proxy; null if none is known, or the vault cannot be opened. */
  async loginFor(asking: AskingProxy): Promise<ProxyLogin | null> {
    const entered = await this.#entered();
    if (entered?.proxy === `${asking.host}:${asking.port}`) {
      return { user: entered.user, password: entered.password };
    }
    return loginOfEnvironment(this.#ports.environment, asking);
  }

  async describe(): Promise<NetworkDescription['proxyLogin']> {
    const { state } = await this.#ports.vault.stateOf(owner);
    const entered = await this.#entered();
    return { state, proxy: entered?.proxy ?? null, user: entered?.user ?? null };
  }

  /** Saves the login for one proxy, and replaces the earlier one. Throws `network.invalidProxy`. */
  async set({ proxy: text, user, password }: ProxyLogin & { proxy: string }): Promise<void> {
    const proxy = proxyAddress(text);
    if (proxy === null) throw new AppError('network.invalidProxy');
    await this.#ports.vault.put(binding, { proxy, user, password });
    this.#ports.onChanged();
  }

  /** Needs no passphrase. */
  async forget(): Promise<void> {
    await this.#ports.vault.remove(owner);
    this.#ports.onChanged();
  }

  async #entered(): Promise<(ProxyLogin & { proxy: string }) | null> {
    try {
      const { proxy, user, password } = await this.#ports.vault.use(binding, (stored) => ({
        ...stored,
      }));
      if (proxy === undefined || user === undefined || password === undefined) return null;
      return { proxy, user, password };
    } catch (error) {
      // Absent, locked or unreadable: `state` says which.
      if (error instanceof AppError) return null;
      throw error;
    }
  }
}
