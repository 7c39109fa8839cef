import { createHash } from 'node:crypto';

/**
 * Seeded random numbers (sfc32, 128 bits of state: a 32-bit state would repeat ids at 100,000 resources). Every part of
 * the account forks its own stream, so that an added draw in one part does not change the others.
 */
export class Random {
  readonly #label: string;
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(label: string) {
    this.#label = label;
    const digest = createHash('sha256').update(label).digest();
    this.#a = digest.readInt32LE(0);
    this.#b = digest.readInt32LE(4);
    this.#c = digest.readInt32LE(8);
    this.#d = digest.readInt32LE(12);
  }

  fork(label: string): Random {
    return new Random(`${this.#label}/${label}`);
  }

  #next32(): number {
    const sum = (((this.#a + this.#b) | 0) + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number from 0 (included) to 1 (excluded). */
  fraction(): number {
    return this.#next32() / 4_294_967_296;
  }

  /** An integer from `lowest` to `highest`, both included. */
  integer(lowest: number, highest: number): number {
    return lowest + Math.floor(this.fraction() * (highest - lowest + 1));
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    const choice = choices[this.integer(0, choices.length - 1)];
    if (choice === undefined) throw new Error('Cannot pick from an empty list');
    return choice;
  }

  /** Picks from [choice, weight] pairs. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0);
    let left = this.fraction() * total;
    for (const [choice, weight] of choices) {
      left -= weight;
      if (left < 0) return choice;
    }
    throw new Error('Cannot pick without weights');
  }

  hex(length: number): string {
    let text = '';
    while (text.length < length) text += hexOf(this.#next32());
    return text.length === length ? text : text.slice(0, length);
  }

  uuid(): string {
    const [first, second, third] = [this.#next32(), this.#next32(), this.#next32()];
    const middle = `${hexPair(second >>> 16)}-4${hexPair(second).slice(1)}`;
    const end = `a${hexPair(third >>> 16).slice(1)}-${hexPair(third)}${hexOf(this.#next32())}`;
    return `${hexOf(first)}-${middle}-${end}`;
  }
}

// Formatting numbers individually takes most of the time of a large account.
const hexBytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** The lower 16 bits. */
function hexPair(word: number): string {
  return `${hexBytes[(word >>> 8) & 255]}${hexBytes[word & 255]}`;
}

function hexOf(word: number): string {
  return hexPair(word >>> 16) + hexPair(word);
}

/** A number from 0 to 1 that depends only on the text, not on the order of the requests. */
export function fractionOf(text: string): number {
  return createHash('sha1').update(text).digest().readUInt32BE(0) / 4_294_967_296;
}
