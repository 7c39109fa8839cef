import { AppError } from '../../shared/bridge/errors.ts';
import type { Document } from '../storage/document.ts';
import { Serial } from '../storage/serial.ts';
import { isOwnAddress } from './own-addresses.ts';
import type { Address } from './address.ts';

/** Throws `network.notAgreed` unless the user has approved the address. */
export type AssertApproved = (address: Address) => void;

interface ApprovalsPorts {
  document: Document<Address[]>;
  /** Asks the user in a window outside of the page. */
  confirm: (address: Address) => Promise<boolean>;
  onChanged: () => void;
}

/**
 * The addresses that OVHcloud Inventory may send requests to or read secrets from, in addition to OVHcloud's and the
 * providers' own. The user approves them outside of the page. The page can name any address: without approvals, a
 * compromised page could have secrets sent there, or reach what only this computer can.
 */
export class Approvals {
  readonly #ports: ApprovalsPorts;
  /** One question at a time: a second one would cover the first. */
  readonly #serial = new Serial();
  #refusals = 0;

  constructor(ports: ApprovalsPorts) {
    this.#ports = ports;
  }

  /** In the order of approval. */
  list(): readonly Address[] {
    return this.#ports.document.read();
  }

  /**
   * Asks about each address that is not approved yet, before anything waits for the network. A yes is stored. A no
   * refuses all calls that wait for their turn; the next call asks again. Throws `network.notAgreed`.
   */
  async ask(addresses: readonly Address[]): Promise<void> {
    for (const address of addresses) {
      const refusals = this.#refusals;
      // An approved address does not wait behind a question about another one, which may stay open for long.
      if (!this.#isAgreed(address)) await this.#serial.run(() => this.#askOne(address, refusals));
    }
  }

  /**
   * Throws `network.notAgreed`. Never asks: for use right before a request, and where no user may be there to answer.
   */
  assertApproved(address: Address): void {
    if (!this.#isAgreed(address)) throw notAgreed(address);
  }

  /** For an address that the user named in a system dialog. */
  add(address: Address): void {
    if (!this.#isAgreed(address)) this.#keep([...this.list(), address]);
  }

  forget(address: Address): void {
    this.#keep(this.list().filter((each) => each !== address));
  }

  #keep(addresses: Address[]): void {
    this.#ports.document.write(addresses);
    this.#ports.onChanged();
  }

  /**
   * `refusals`: how many there were when the call began to wait. Without it, a page could ask a thousand times at once.
   */
  async #askOne(address: Address, refusals: number): Promise<void> {
    // The user may have approved it for another call meanwhile.
    if (this.#isAgreed(address)) return;
    if (this.#refusals !== refusals) throw notAgreed(address);
    if (await this.#ports.confirm(address)) return this.add(address);
    this.#refusals += 1;
    throw notAgreed(address);
  }

  #isAgreed(address: Address): boolean {
    return isOwnAddress(address) || this.list().includes(address);
  }
}

function notAgreed(address: Address): AppError {
  return new AppError('network.notAgreed', { message: address });
}
