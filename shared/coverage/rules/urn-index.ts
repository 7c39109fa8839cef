import { inOneGo, type Parts } from '../../basics/parts.ts';
import type { Resource } from '../../resources/resource.ts';

/** Hash only the end of a URN, which is the unique part: an id, or most of a bucket's name. */
const lastCharacters = 40;
/** Every third character of them is enough to distinguish ids. Names may differ in one character only. */
const steps = [3, 1];
const partSize = 10_000;

/**
 * Finds the position of a URN in a list. A `Map` hashes and caches every full key, which takes three times as long for
 * 500,000 lookups as hashing only the ends.
 */
export class UrnIndex {
  readonly #urns: readonly string[];
  /** Position in `#urns` plus one, by hash; 0: free. Collisions use the next free slot. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  #step = 1;

  private constructor(urns: readonly string[]) {
    // At most half full, so that probe sequences stay short.
    const size = 2 ** Math.ceil(Math.log2(urns.length * 2 + 2));
    this.#urns = urns;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
  }

  static of(urns: readonly string[]): UrnIndex {
    return inOneGo(UrnIndex.inParts(urns));
  }

  static *inParts(urns: readonly string[]): Parts<UrnIndex> {
    const index = new UrnIndex(urns);
    for (const step of steps) if ((yield* index.#fill(step)) <= urns.length) break;
    return index;
  }

  /** Returns the number of collisions. */
  *#fill(step: number): Parts<number> {
    this.#step = step;
    this.#slots.fill(0);
    let collisions = 0;
    let place = 0;
    for (const urn of this.#urns) {
      let slot = hashOf(urn, step) & this.#mask;
      for (; this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) collisions += 1;
      place += 1;
      this.#slots[slot] = place;
      if (place % partSize === 0) yield;
      if (step > 1 && collisions > this.#urns.length) break;
    }
    return collisions;
  }

  /** The first position of a URN; -1 if it is not there. */
  of(urn: string): number {
    let slot = hashOf(urn, this.#step) & this.#mask;
    for (;;) {
      const place = (this.#slots[slot] ?? 0) - 1;
      if (place === -1 || this.#urns[place] === urn) return place;
      slot = (slot + 1) & this.#mask;
    }
  }

  /** All positions of these URNs, in ascending order. */
  allOf(urns: Iterable<string>): Int32Array {
    const places: number[] = [];
    for (const urn of urns) {
      let slot = hashOf(urn, this.#step) & this.#mask;
      for (;;) {
        const place = (this.#slots[slot] ?? 0) - 1;
        if (place === -1) break;
        if (this.#urns[place] === urn) places.push(place);
        slot = (slot + 1) & this.#mask;
      }
    }
    // Sorts numbers without comparing them as texts.
    return Int32Array.from(places).toSorted();
  }
}

const known = new WeakMap<readonly Resource[], UrnIndex>();

/** The positions of an inventory's resources. Made once for each list of resources. */
export function urnIndexOf(resources: readonly Resource[]): UrnIndex {
  return inOneGo(urnIndexInParts(resources));
}

export function* urnIndexInParts(resources: readonly Resource[]): Parts<UrnIndex> {
  let index = known.get(resources);
  if (index === undefined) {
    index = yield* UrnIndex.inParts(resources.map(({ urn }) => urn));
    known.set(resources, index);
  }
  return index;
}

function hashOf(urn: string, step: number): number {
  let hash = urn.length;
  const end = Math.max(0, urn.length - lastCharacters);
  for (let at = urn.length - 1; at >= end; at -= step) {
    hash = (Math.imul(hash, 31) + urn.charCodeAt(at)) | 0;
  }
  // Only the low bits select the slot: mix the high bits into them.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return hash ^ (hash >>> 16);
}
