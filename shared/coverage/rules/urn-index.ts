/** How many letters at the end of a URN tell it from others: an id, or most of a bucket's name. */
const tellingLength = 40;

/**
 * Finds the place of a URN in a list. A `Map` reads each text asked for to its end and keeps what it
 * made of it, which for 500,000 of them takes three times as long as reading their ends.
 */
export class UrnIndex {
  readonly #urns: readonly string[];
  /** By hash, places in `#urns` plus one; 0: free. The next free slot is taken where two share a hash. */
  readonly #slots: Int32Array;
  readonly #mask: number;

  constructor(urns: readonly string[]) {
    // At most half full, so that what is looked for is found near its hash.
    const size = 2 ** Math.ceil(Math.log2(urns.length * 2 + 2));
    this.#urns = urns;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    urns.forEach((urn, place) => {
      let slot = hashOf(urn) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = place + 1;
    });
  }

  /** The first place of a URN; -1: it is not there. */
  of(urn: string): number {
    let slot = hashOf(urn) & this.#mask;
    for (;;) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place === -1 || this.#urns[place] === urn) return place;
      slot = (slot + 1) & this.#mask;
    }
  }
}

function hashOf(urn: string): number {
  let hash = urn.length;
  for (let at = Math.max(0, hash - tellingLength); at < urn.length; at += 1) {
    hash = (Math.imul(hash, 31) + urn.charCodeAt(at)) | 0;
  }
  // The low bits alone choose the slot: the high ones must tell in them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return hash ^ (hash >>> 16);
}
