import type { Endpoint } from '../../shared/model/endpoint.ts';
import type { SecretProvider } from '../../shared/model/secret-provider.ts';

interface Ports {
  provider: (providerId: string) => Pick<SecretProvider, 'name' | 'settings'>;
  /** Asks the user, outside of the page. */
  confirm: (providerName: string, address: string) => Promise<boolean>;
}

const loopback = /^http:\/\//i;

/**
 * Guards the keys that providers hold. The page can name any reference and any address, so a key may go
 * to an address that is not OVHcloud's only when the user says so in a window that is not the page's.
 * What was typed needs no such guard: the page has it already.
 */
export class Lending {
  readonly #ports: Ports;
  readonly #agreed = new Set<string>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  /**
   * The answer holds for the provider as it is and the address, until the app quits; a refusal is asked
   * again.
   */
  async mayLend(providerId: string, endpoint: Endpoint): Promise<boolean> {
    // http is accepted for this computer only: a test's or a developer's.
    if (endpoint.kind === 'preset' || loopback.test(endpoint.baseUrl)) return true;
    const { provider, confirm } = this.#ports;
    const { name, settings } = provider(providerId);
    const pair = JSON.stringify([providerId, settings, endpoint.baseUrl]);
    if (this.#agreed.has(pair)) return true;
    const isAgreed = await confirm(name, endpoint.baseUrl);
    if (isAgreed) this.#agreed.add(pair);
    return isAgreed;
  }
}
