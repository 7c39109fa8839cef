import type { InventorySnapshot } from '../../shared/inventories/inventory.ts';
import type { Resource } from '../../shared/resources/resource.ts';
import type { RestorePoint } from '../../shared/restore-points/restore-point.ts';
import { SnapshotBuilder, type StoredResource } from './rules/compact-snapshot.ts';

/*
 * The body of a snapshot file is one JSON text. It is written with line breaks between pieces of its two long lists, so
 * that neither writing nor reading needs the whole text at once: JSON allows line breaks there, and strings contain
 * none. Earlier versions wrote one line, and read either.
 */

export interface Body {
  snapshot: InventorySnapshot;
  /** Bytes of each line of part 3. */
  rawBytes: number[];
}

const itemsPerLine = 500;
const numbersOfPiece = 5000;
const resourcesFollow = ',"resources":[';
const pointsFollow = '],"restorePoints":[';
const listsEnd = ']},';
const lineBreak = 0x0a;
const digits = 10;

/** The body without its end, which is `endOfBody`. */
export function* startOfBody({
  resources,
  restorePoints,
  ...rest
}: InventorySnapshot): Generator<string> {
  yield `{"snapshot":${JSON.stringify(rest).slice(0, -1)}${resourcesFollow}\n`;
  yield* linesOf(resources, withoutReading);
  yield `${pointsFollow}\n`;
  yield* linesOf(restorePoints, (point) => point);
  yield `${listsEnd}\n`;
}

/** The bytes of `endOfBody`. */
export function bytesOfEnd(lines: number): number {
  return '"rawBytes":[]}\n'.length + lines * (digits + 1) - Math.min(lines, 1);
}

/** Padded to a length that depends on the number of lines only, so that lines can be written before it is. */
export function* endOfBody(rawBytes: readonly number[]): Generator<string> {
  yield '"rawBytes":[';
  for (let at = 0; at < rawBytes.length; at += numbersOfPiece) {
    const numbers = rawBytes.slice(at, at + numbersOfPiece);
    const some = numbers.map((bytes) => String(bytes).padStart(digits)).join(',');
    yield at === 0 ? some : `,${some}`;
  }
  yield ']}\n';
}

function* linesOf<Item>(
  items: readonly Item[],
  stored: (item: Item) => unknown,
): Generator<string> {
  for (let at = 0; at < items.length; at += itemsPerLine) {
    const some = JSON.stringify(items.slice(at, at + itemsPerLine).map(stored)).slice(1, -1);
    yield at + itemsPerLine < items.length ? `${some},\n` : `${some}\n`;
  }
}

/** Omits what can be derived from a resource's kind; earlier versions wrote it. */
function withoutReading({ class: _class, subclass: _subclass, roles: _roles, ...rest }: Resource) {
  return rest;
}

/** Reads a body piece by piece. Throws a `SyntaxError` if it is not one. */
export class BodyParser {
  readonly #builder = new SnapshotBuilder();
  readonly #resources: Resource[] = [];
  readonly #points: RestorePoint[] = [];
  /** The body without the items of the two lists. */
  #frame = '';
  /** The list that the current line belongs to. */
  #list: 'resources' | 'points' | null = null;
  /** The beginning of a line. */
  #pending: Buffer[] = [];

  /** The bytes may change after the call. */
  add(bytes: Buffer): void {
    let start = 0;
    for (;;) {
      const end = bytes.indexOf(lineBreak, start);
      if (end === -1) break;
      this.#line(this.#textOf(bytes.subarray(start, end)));
      start = end + 1;
    }
    if (start < bytes.length) this.#pending.push(Buffer.from(bytes.subarray(start)));
  }

  end(): Body {
    this.#line(this.#textOf(Buffer.alloc(0)));
    const { snapshot, rawBytes } = JSON.parse(this.#frame) as Body;
    // A file of an earlier version, in one line.
    for (const resource of snapshot.resources) this.#addResource(resource);
    for (const point of snapshot.restorePoints) this.#addPoint(point);
    const [resources, restorePoints] = [this.#resources, this.#points];
    return { snapshot: { ...snapshot, resources, restorePoints }, rawBytes };
  }

  #textOf(end: Buffer): string {
    if (this.#pending.length === 0) return end.toString('utf8');
    const line = Buffer.concat([...this.#pending, end]);
    this.#pending = [];
    return line.toString('utf8');
  }

  #line(line: string): void {
    if (this.#list === null || line.startsWith(']')) {
      this.#frame += line;
      if (line.endsWith(resourcesFollow)) this.#list = 'resources';
      else this.#list = line === pointsFollow ? 'points' : null;
      return;
    }
    const items = JSON.parse(`[${line.endsWith(',') ? line.slice(0, -1) : line}]`) as unknown[];
    if (this.#list === 'resources')
      (items as Resource[]).forEach((each) => this.#addResource(each));
    else (items as RestorePoint[]).forEach((each) => this.#addPoint(each));
  }

  #addResource(stored: StoredResource): void {
    this.#resources.push(this.#builder.resource(stored));
  }

  #addPoint(stored: RestorePoint): void {
    this.#points.push(this.#builder.restorePoint(stored));
  }
}
