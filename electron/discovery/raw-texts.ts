import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** The provider's object of one resource as JSON text, perhaps packed with others. */
export type RawText = string | PackedText;

interface PackedText {
  block: Block;
  start: number;
  end: number;
}

/** Characters. Longer blocks are hardly smaller, and unpacking one must not be felt. */
const fullLength = 1 << 16;

/** The lists of some projects are read at the same time, so their texts alternate in some blocks. */
const maxOpen = 64;

/** Texts that become smaller when there are enough of them. */
class Block {
  #text = '';
  #packed: Buffer | null = null;

  get isFull(): boolean {
    return this.#text.length >= fullLength;
  }

  add(text: string): PackedText {
    const start = this.#text.length;
    this.#text += text;
    return { block: this, start, end: this.#text.length };
  }

  pack(): void {
    this.#packed = deflateRawSync(this.#text, { level: 3 });
    this.#text = '';
  }

  /** null: it is packed. */
  get text(): string | null {
    return this.#packed === null ? this.#text : null;
  }

  unpack(): string {
    return this.#packed === null ? this.#text : inflateRawSync(this.#packed).toString('utf8');
  }
}

/**
 * Packs the provider's objects during a sync, which saves them only at its end: as texts, they would take more memory
 * than everything that is made of them.
 */
export class TextPacker {
  #block = new Block();

  add(text: string): RawText {
    if (this.#block.isFull) {
      this.#block.pack();
      this.#block = new Block();
    }
    return this.#block.add(text);
  }
}

/** The provider's objects by URN. Fast in the order in which they were packed. */
export class RawTexts implements ReadonlyMap<string, string> {
  readonly #raws: ReadonlyMap<string, RawText>;
  /** The packed blocks that were read last. */
  readonly #open = new Map<Block, string>();

  constructor(raws: ReadonlyMap<string, RawText>) {
    this.#raws = raws;
  }

  get size(): number {
    return this.#raws.size;
  }

  has(urn: string): boolean {
    return this.#raws.has(urn);
  }

  get(urn: string): string | undefined {
    const raw = this.#raws.get(urn);
    return raw === undefined ? undefined : this.#textOf(raw);
  }

  keys(): MapIterator<string> {
    return this.#raws.keys();
  }

  *values(): MapIterator<string> {
    for (const raw of this.#raws.values()) yield this.#textOf(raw);
  }

  *entries(): MapIterator<[string, string]> {
    for (const [urn, raw] of this.#raws) yield [urn, this.#textOf(raw)];
  }

  [Symbol.iterator](): MapIterator<[string, string]> {
    return this.entries();
  }

  forEach(each: (raw: string, urn: string, raws: ReadonlyMap<string, string>) => void): void {
    for (const [urn, raw] of this) each(raw, urn, this);
  }

  #unpack(block: Block): string {
    const known = this.#open.get(block);
    if (known !== undefined) return known;
    const [oldest] = this.#open.keys();
    if (oldest !== undefined && this.#open.size >= maxOpen) this.#open.delete(oldest);
    const text = block.unpack();
    this.#open.set(block, text);
    return text;
  }

  #textOf(raw: RawText): string {
    if (typeof raw === 'string') return raw;
    const { block, start, end } = raw;
    return (block.text ?? this.#unpack(block)).slice(start, end);
  }
}
