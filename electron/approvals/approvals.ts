import { AppError } from '../../shared/bridge/errors.ts';
import type { Document } from '../storage/document.ts';
import { Serial } from '../storage/serial.ts';
import { isOwnPlace } from './own-places.ts';
import type { Place } from './place.ts';

/** Throws `network.notAgreed` unless the user has approved the place. */
export type AssertApproved = (place: Place) => void;

interface ApprovalsPorts {
  document: Document<Place[]>;
  /** Asks the user in a window outside of the page. */
  confirm: (place: Place) => Promise<boolean>;
  onChanged: () => void;
}

/**
 * The places that OVHcloud Inventory may send requests to or read secrets from, in addition to OVHcloud's and the
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
  list(): readonly Place[] {
    return this.#ports.document.read();
  }

  /**
   * Asks about each place that is not approved yet, before anything waits for the network. A yes is stored. A no
   * refuses all calls that wait for their turn; the next call asks again. Throws `network.notAgreed`.
   */
  async ask(places: readonly Place[]): Promise<void> {
    for (const place of places) {
      const refusals = this.#refusals;
      // An approved place does not wait behind a question about another one, which may stay open for long.
      if (!this.#isAgreed(place)) await this.#serial.run(() => this.#askOne(place, refusals));
    }
  }

  /**
   * Throws `network.notAgreed`. Never asks: for use right before a request, and where no user may be there to answer.
   */
  assertApproved(place: Place): void {
    if (!this.#isAgreed(place)) throw notAgreed(place);
  }

  /** For a place that the user named in a system dialog. */
  add(place: Place): void {
    if (!this.#isAgreed(place)) this.#keep([...this.list(), place]);
  }

  forget(place: Place): void {
    this.#keep(this.list().filter((each) => each !== place));
  }

  #keep(places: Place[]): void {
    this.#ports.document.write(places);
    this.#ports.onChanged();
  }

  /**
   * `refusals`: how many there were when the call began to wait. Without it, a page could ask a thousand times at once.
   */
  async #askOne(place: Place, refusals: number): Promise<void> {
    // The user may have approved it for another call meanwhile.
    if (this.#isAgreed(place)) return;
    if (this.#refusals !== refusals) throw notAgreed(place);
    if (await this.#ports.confirm(place)) return this.add(place);
    this.#refusals += 1;
    throw notAgreed(place);
  }

  #isAgreed(place: Place): boolean {
    return isOwnPlace(place) || this.list().includes(place);
  }
}

function notAgreed(place: Place): AppError {
  return new AppError('network.notAgreed', { message: place });
}
