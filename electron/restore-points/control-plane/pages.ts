import type { LimitFunction } from 'p-limit';
import { z } from 'zod';
import { controlPlaneFailure } from './failures.ts';

/** The result of reading a list. */
export interface ListRead<Entry> {
  entries: Entry[];
  /** Whether every announced entry was received and understood. */
  isWhole: boolean;
}

interface List<Entry> {
  /** Requests one page. */
  ask: (query: Record<string, string>) => Promise<unknown>;
  query?: Record<string, string>;
  /** Null: not understood. */
  entryOf: (value: unknown) => Entry | null;
  keyOf: (entry: Entry) => string;
  limit: LimitFunction;
  /** 50, unless the API allows more. */
  pageSize?: number;
}

/** The largest in the API document for nearly all lists. */
const usualPageSize = 50;
/** Limits memory against a server that never ends a list. */
const maxEntries = 1_000_000;
/** Pages of the usual size for all entries. With one entry each, it would take a million requests. */
const maxPages = maxEntries / usualPageSize;

const Page = z.object({
  total: z.number().int().nonnegative().optional().catch(undefined),
  items: z.array(z.unknown()).nullable(),
});

/** Reads a list to its end, page by page if it is paginated. Throws when an answer is not a list. */
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
  // Requests the next batch after processing this one, so that few pages are in memory and a truncated list ends.
  for (let from = size; from < first.total; from += atOnce) {
    const offsets = offsetsIn(from, Math.min(from + atOnce, first.total), size);
    const counts = await Promise.all(
      offsets.map(async (offset) => {
        const { items } = await pageAt(list, offset);
        gathered.add(items);
        return items.length;
      }),
    );
    // Announced entries are missing.
    if (counts.includes(0)) break;
  }
  return gathered.asRead(first.total);
}

function offsetsIn(from: number, end: number, size: number): number[] {
  return Array.from({ length: Math.ceil((end - from) / size) }, (_, page) => from + page * size);
}

/** Returns the number of entries of a list, from one page: its total or, without one, the number on the page. */
export function countIn(answer: unknown): number {
  const page = Page.safeParse(answer);
  if (!page.success) throw controlPlaneFailure('controlPlane.unexpectedAnswer');
  return page.data.total ?? page.data.items?.length ?? 0;
}

/** Without a total, a page without new entries is the end: not every list of v1 is paginated. */
async function readUntold<Entry>(
  list: List<Entry>,
  gathered: Gathered<Entry>,
): Promise<ListRead<Entry>> {
  // The first page was already read.
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

/** Entries by key, because an entry added or removed meanwhile shifts the pages. */
class Gathered<Entry> {
  received = 0;
  #lost = 0;
  readonly #entries = new Map<string, Entry>();
  readonly #list: List<Entry>;

  constructor(list: List<Entry>) {
    this.#list = list;
  }

  /** Returns whether an entry is new. Throws when there are more entries than a list can have. */
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
