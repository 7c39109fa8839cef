import { AppError } from '../../shared/bridge/errors.ts';
import type { Document } from '../storage/document.ts';
import { Serial } from '../storage/serial.ts';
import { isOwnPlace } from './own-places.ts';
import type { Place } from './place.ts';

/** Throws `network.notAgreed` where the user has not agreed to a place. */
export type AssertApproved = (place: Place) => void;

interface ApprovalsPorts {
  document: Document<Place[]>;
  /** Asks the user in a window that is not the page's. */
  confirm: (place: Place) => Promise<boolean>;
  onChanged: () => void;
}

/**
 * The places that the app may send requests to or read secrets from, beside OVHcloud's and the providers' own: those
 * that the user agreed to outside of the page. The page can name any address; without this, one that was taken over
 * could have secrets sent to it, or reach what only this computer can.
 */
export class Approvals {
  readonly #ports: ApprovalsPorts;
  /** One question at a time: of two, one would cover the other. */
  readonly #serial = new Serial();
  #refusals = 0;

  constructor(ports: ApprovalsPorts) {
    this.#ports = ports;
  }

  /** In the order in which they were agreed to. */
  list(): readonly Place[] {
    return this.#ports.document.read();
  }

  /**
   * Asks about each place that is not agreed to yet, before anything waits for an answer of the network. A yes is kept. A
   * no is one to all that waits for its turn, and is asked again the next time. Throws `network.notAgreed`.
   */
  async ask(places: readonly Place[]): Promise<void> {
    for (const place of places) {
      const refusals = this.#refusals;
      // Not behind a question about another place, which may stay open for long.
      if (!this.#isAgreed(place)) await this.#serial.run(() => this.#askOne(place, refusals));
    }
  }

  /** Throws `network.notAgreed`. Asks nobody: right before a request, and where nobody may be there to answer. */
  assertApproved(place: Place): void {
    if (!this.#isAgreed(place)) throw notAgreed(place);
  }

  /** The user named it themselves, in a dialog of the system's. */
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

  /** `refusals`: how many there were when it began to wait. Else a page could ask a thousand times at once. */
  async #askOne(place: Place, refusals: number): Promise<void> {
    // Meanwhile the user may have agreed for another call.
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
