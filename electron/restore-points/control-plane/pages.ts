import type { LimitFunction } from 'p-limit';
import { z } from 'zod';
import { controlPlaneFailure } from './failures.ts';

/** What a list showed. */
export interface ListRead<Entry> {
  entries: Entry[];
  /** Whether every entry that was announced came, and was understood. */
  isWhole: boolean;
}

interface List<Entry> {
  /** Asks for one page. */
  ask: (query: Record<string, string>) => Promise<unknown>;
  query?: Record<string, string>;
  /** null: not understood. */
  entryOf: (value: unknown) => Entry | null;
  keyOf: (entry: Entry) => string;
  limit: LimitFunction;
  /** 50 unless the API gives more at a time. */
  pageSize?: number;
}

/** The document's largest, almost everywhere. */
const usualPageSize = 50;
/** So that a server that never ends cannot fill the memory. */
const maxEntries = 1_000_000;
/** As many as the entries need in usual pages: one entry each would be a million requests. */
const maxPages = maxEntries / usualPageSize;

const Page = z.object({
  total: z.number().int().nonnegative().optional().catch(undefined),
  items: z.array(z.unknown()).nullable(),
});

/** Reads a list to its end, by pages where it has any. Fails where an answer is no list. */
export async function readList<Entry>(list: List<Entry>): Promise<ListRead<Entry>> {
  const gathered = new Gathered(list);
  const first = await pageAt(list, 0);
  gathered.add(first.items);
  if (first.items.length === 0) return gathered.asRead(first.total ?? 0);
  if (first.total === undefined) return readUntold(list, gathered);
  const size = first.items.length;
  if (first.total > maxEntries || Math.ceil(first.total / size) > maxPages) {
    throw controlPlaneFailure('controlPlane.unexpectedAnswer');
  }
  const atOnce = size * list.limit.concurrency;
  // What follows is asked for when these are taken: few pages are held, and a list that breaks off ends.
  for (let from = size; from < first.total; from += atOnce) {
    const offsets = offsetsIn(from, Math.min(from + atOnce, first.total), size);
    const counts = await Promise.all(
      offsets.map(async (offset) => {
        const { items } = await pageAt(list, offset);
        gathered.add(items);
        return items.length;
      }),
    );
    // What was announced does not come.
    if (counts.includes(0)) break;
  }
  return gathered.asRead(first.total);
}

function offsetsIn(from: number, end: number, size: number): number[] {
  return Array.from({ length: Math.ceil((end - from) / size) }, (_, page) => from + page * size);
}

/** How many entries a list has, by one page of it; what that page has where no total is told. */
export function countIn(answer: unknown): number {
  const page = Page.safeParse(answer);
  if (!page.success) throw controlPlaneFailure('controlPlane.unexpectedAnswer');
  return page.data.total ?? page.data.items?.length ?? 0;
}

/** Where no total is told, a page that brings nothing new is the end: not every list of v1 has pages. */
async function readUntold<Entry>(
  list: List<Entry>,
  gathered: Gathered<Entry>,
): Promise<ListRead<Entry>> {
  // The first page was read.
  for (let page = 2; page <= maxPages; page += 1) {
    const { items } = await pageAt(list, gathered.received);
    if (!gathered.add(items)) return gathered.asRead(0);
  }
  throw controlPlaneFailure('controlPlane.unexpectedAnswer');
}

async function pageAt<Entry>(
  { ask, query = {}, limit, pageSize = usualPageSize }: List<Entry>,
  offset: number,
): Promise<{ items: unknown[]; total: number | undefined }> {
  const answer = await limit(() =>
    ask({ ...query, limit: String(pageSize), offset: String(offset) }),
  );
  const page = Page.safeParse(answer);
  if (!page.success) throw controlPlaneFailure('controlPlane.unexpectedAnswer');
  return { items: page.data.items ?? [], total: page.data.total };
}

/** By key: an entry that comes or goes meanwhile moves the pages. */
class Gathered<Entry> {
  received = 0;
  #lost = 0;
  readonly #entries = new Map<string, Entry>();
  readonly #list: List<Entry>;

  constructor(list: List<Entry>) {
    this.#list = list;
  }

  /** Whether something of it is new. Fails where there is more than a list can have. */
  add(items: readonly unknown[]): boolean {
    const { entryOf, keyOf } = this.#list;
    this.received += items.length;
    if (this.received > maxEntries) throw controlPlaneFailure('controlPlane.unexpectedAnswer');
    const before = this.#entries.size;
    for (const item of items) {
      const entry = entryOf(item);
      if (entry === null) this.#lost += 1;
      else this.#entries.set(keyOf(entry), entry);
    }
    return this.#entries.size > before;
  }

  asRead(total: number): ListRead<Entry> {
    const isWhole = this.#lost === 0 && this.#entries.size >= total;
    return { entries: [...this.#entries.values()], isWhole };
  }
}
