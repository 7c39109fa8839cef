import type { Endpoint } from '../../shared/model/endpoint.ts';

interface Ports {
  providerName: (providerId: string) => string;
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

  /** The answer holds for the provider and the address until the app quits; a refusal is asked again. */
  async mayLend(providerId: string, endpoint: Endpoint): Promise<boolean> {
    // http is accepted for this computer only: a test's or a developer's.
    if (endpoint.kind === 'preset' || loopback.test(endpoint.baseUrl)) return true;
    const pair = JSON.stringify([providerId, endpoint.baseUrl]);
    if (this.#agreed.has(pair)) return true;
    const { providerName, confirm } = this.#ports;
    const isAgreed = await confirm(providerName(providerId), endpoint.baseUrl);
    if (isAgreed) this.#agreed.add(pair);
    return isAgreed;
  }
}
