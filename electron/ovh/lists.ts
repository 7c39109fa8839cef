import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import { listFacts, type ListKind } from '../../shared/resources/lists.ts';
import type { OvhClient } from './client.ts';
import { isOfV2, listPath } from './path.ts';

export interface ListRequest {
  path: string;
  /** Requests objects where the plain list contains ids. Saves one request per object. */
  isExpandable?: boolean;
  /** Whether the right can be granted for single objects, as for projects. */
  isGrantedEach?: boolean;
  /** Does not fall back to the plain list when a page of objects is refused. */
  isAskedOnce?: boolean;
  /** The path of one object, in case the list contains ids after all. */
  itemPath: (id: string) => string;
  /** The field that identifies an object. */
  idField: string;
  /** Unused fields that are too large to hold in memory. */
  without?: readonly string[];
  signal: AbortSignal;
}

export interface RawList {
  /** In the API's order, without duplicates. Not validated. */
  items: unknown[];
  /** Ids of objects that could not be read, and why. Excludes objects deleted during the read. */
  unread: { id: string; error: AppError }[];
  /** How many objects fewer than the API announced. It may not have returned all of them. */
  missing: number;
}

/** The elements of a list as received, and the number that the API announced (null if it did not). */
interface Listing {
  elements: unknown[];
  announced: number | null;
}

/** The size that OVHcloud's manager requests; servers may return less. */
const pageSize = 5000;
/**
 * Limit for a server that returns pages endlessly. The minimum page size is not documented; at 50, which is small, the
 * limit allows 100,000 objects.
 */
const maxPages = 2000;

/** Returns the request parameters for a list of this kind. */
export function requestFor(
  list: ListKind,
  names: Readonly<Record<string, string>>,
): Pick<ListRequest, 'path' | 'itemPath' | 'idField' | 'isExpandable'> {
  const { idField = 'id', isExpandable = false } = listFacts[list];
  const itemPath = (id: string) => listPath(list, names, id);
  return { path: listPath(list, names), itemPath, idField, isExpandable };
}

/** Reads a whole list, with as few requests as the API allows. Throws `AppError`. */
export async function readList(client: OvhClient, request: ListRequest): Promise<RawList> {
  const { elements, announced } = await readElements(client, request);
  const listed = distinct(elements, request.idField);
  const ids = listed.filter((element) => typeof element === 'string');
  const objects = listed.filter((element) => typeof element !== 'string');
  const fetched = await readEach(client, request, ids);
  return {
    items: distinct([...objects, ...fetched.items], request.idField),
    unread: fetched.unread,
    missing: Math.max(0, (announced ?? 0) - listed.length),
  };
}

function readElements(client: OvhClient, request: ListRequest): Promise<Listing> {
  if (isOfV2(request.path)) return readByCursor(client, request);
  return request.isExpandable === true
    ? readExpandable(client, request)
    : readPlain(client, request);
}

/** The default page size of v2 is unknown, so the cursor is followed until the last page. */
async function readByCursor(client: OvhClient, request: ListRequest): Promise<Listing> {
  const elements: unknown[] = [];
  const seen = new Set<string>();
  let cursor: string | null = null;
  do {
    const options = { ...optionsOf(request), ...(cursor !== null && { cursor }) };
    const answer = await client.get(request.path, options);
    elements.push(...listOf(answer.body));
    cursor = answer.nextCursor;
    if (cursor !== null && (seen.has(cursor) || seen.size >= maxPages)) throw endless();
    if (cursor !== null) seen.add(cursor);
  } while (cursor !== null);
  return { elements, announced: null };
}

/** When pages of objects are refused, the plain list is requested once, and its failure is the one reported. */
async function readExpandable(client: OvhClient, request: ListRequest): Promise<Listing> {
  try {
    return await readPages(client, request);
  } catch (error) {
    if (request.isAskedOnce === true || !mayPassPlainly(error)) throw error;
    return readPlain(client, request);
  }
}

const refusedForItsForm: readonly ErrorCode[] = ['ovh.notGranted', 'ovh.refused', 'ovh.notFound'];

/**
 * Whether the plain list may succeed after pages of objects were refused. A missing route or service fails in both
 * forms.
 */
export function mayPassPlainly(error: unknown): boolean {
  return error instanceof AppError && refusedForItsForm.includes(error.code);
}

async function readPages(client: OvhClient, request: ListRequest): Promise<Listing> {
  const elements: unknown[] = [];
  const known = new Set<unknown>();
  let announced: number | null = null;
  for (let page = 1; page <= maxPages; page += 1) {
    const expanded = { page, size: pageSize };
    const { body, elements: total } = await client.get(request.path, {
      expanded,
      ...optionsOf(request),
    });
    const found = listOf(body);
    // A deletion moves objects to a page that was already read, so the largest total counts.
    if (total !== null) announced = Math.max(announced ?? 0, total);
    const sizeBefore = known.size;
    for (const element of found) known.add(idOf(element, request.idField));
    elements.push(...found);
    // A server without pagination returns ids, or the same page forever.
    const isOver = found.length === 0 || known.size === sizeBefore || hasIds(found);
    const isLast = announced === null ? found.length < pageSize : known.size >= announced;
    if (isOver || isLast) return { elements, announced };
  }
  throw endless();
}

function endless(): AppError {
  return new AppError('ovh.unexpectedAnswer', { message: 'The list does not end.' });
}

async function readPlain(client: OvhClient, request: ListRequest): Promise<Listing> {
  const { body, elements: announced } = await client.get(request.path, optionsOf(request));
  return { elements: listOf(body), announced };
}

function optionsOf({ signal, without }: Pick<ListRequest, 'signal' | 'without'>) {
  return { signal, ...(without && { without }) };
}

function listOf(body: unknown): unknown[] {
  if (Array.isArray(body)) return body;
  throw new AppError('ovh.unexpectedAnswer', { message: 'The answer is no list.' });
}

function hasIds(elements: readonly unknown[]): boolean {
  return elements.some((element) => typeof element === 'string');
}

/**
 * Reads objects one by one. Below a project, a key that lacks the right for one object lacks it for all, so after such
 * a refusal the remaining requests are skipped.
 */
async function readEach(
  client: OvhClient,
  request: ListRequest,
  ids: readonly string[],
): Promise<Pick<RawList, 'items' | 'unread'>> {
  const enough = new AbortController();
  const cancel = (): void => enough.abort(request.signal.reason);
  if (request.signal.aborted) cancel();
  request.signal.addEventListener('abort', cancel);
  const unread: RawList['unread'] = [];
  const notFound: RawList['unread'] = [];
  const readOne = async (id: string): Promise<unknown[]> => {
    try {
      const options = optionsOf({ ...request, signal: enough.signal });
      return [(await client.get(request.itemPath(id), options)).body];
    } catch (error) {
      if (!(error instanceof AppError) || error.code === 'sync.cancelled') throw error;
      if (error.code === 'ovh.notGranted' && request.isGrantedEach !== true) enough.abort(error);
      // An object without a route, such as a region under an old name, counts as absent.
      const isAbsent = error.code === 'ovh.notFound' || error.code === 'ovh.notOffered';
      (isAbsent ? notFound : unread).push({ id, error });
      return [];
    }
  };
  try {
    const items = (await Promise.all(ids.map(readOne))).flat();
    // One object may have been deleted during the read. If none is found, the answers are not credible.
    return { items, unread: items.length > 0 ? unread : [...unread, ...notFound] };
  } finally {
    request.signal.removeEventListener('abort', cancel);
  }
}

/** When a list changes while its pages are read, an object can appear twice. */
function distinct(items: readonly unknown[], idField: string): unknown[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const id = idOf(item, idField);
    if (id === undefined) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function idOf(element: unknown, idField: string): unknown {
  return typeof element === 'object' && element !== null ? Reflect.get(element, idField) : element;
}
