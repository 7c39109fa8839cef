import { AppError, type ErrorCode } from '../../shared/bridge/errors.ts';
import { listFacts, type ListKind } from '../../shared/resources/lists.ts';
import type { OvhClient } from './client.ts';
import { isOfV2, listPath } from './path.ts';

export interface ListRequest {
  path: string;
  /** Asks for objects where the API's plain list has ids: a request for each is saved. */
  isExpandable?: boolean;
  /** Whether the key may have the right for some of the objects only, as for single projects. */
  isGrantedEach?: boolean;
  /** Does not ask for the plain list where a page of objects is refused. */
  isAskedOnce?: boolean;
  /** The path of one object, in case ids come back all the same. */
  itemPath: (id: string) => string;
  /** The field that tells objects apart. */
  idField: string;
  /** Fields of an object that nothing uses and that are too much to be held. */
  without?: readonly string[];
  signal: AbortSignal;
}

export interface RawList {
  /** In the API's order, each once. Not checked. */
  items: unknown[];
  /** Objects of which only the id is known, and why. One that is gone meanwhile is not among them. */
  unread: { id: string; error: AppError }[];
  /** How many fewer objects came than the API announced: it may not have shown them all. */
  missing: number;
}

/** The elements of a list as they came, and how many the API says there are (null: it does not). */
interface Listing {
  elements: unknown[];
  announced: number | null;
}

/** What OVHcloud's manager asks for; a server may give less. */
const pageSize = 5000;
/**
 * So that a server that makes up pages for ever is given up. What a page has at least is not documented; with
 * 50, which is few, these are 100,000 objects.
 */
const maxPages = 2000;

/** What to ask for so that a list of this kind is read. */
export function requestFor(
  list: ListKind,
  names: Readonly<Record<string, string>>,
): Pick<ListRequest, 'path' | 'itemPath' | 'idField' | 'isExpandable'> {
  const { idField = 'id', isExpandable = false } = listFacts[list];
  const itemPath = (id: string) => listPath(list, names, id);
  return { path: listPath(list, names), itemPath, idField, isExpandable };
}

/** Reads a whole list, with as few requests as the API allows. Fails with an `AppError`. */
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

/** How long a page of v2 is by itself is not known, so the cursor is followed until none comes. */
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

/** Where pages of objects are refused, the plain list is asked once; its failure is the one to tell. */
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
 * Whether a list whose pages of objects were refused may be given as a plain list. What has no such
 * route, or no service, has none in either form.
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
    // What is deleted meanwhile moves others to a page that was read already: the largest total counts.
    if (total !== null) announced = Math.max(announced ?? 0, total);
    const sizeBefore = known.size;
    for (const element of found) known.add(idOf(element, request.idField));
    elements.push(...found);
    // A server without pages answers ids, or the same page for ever.
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
 * Reads objects one by one. Below a project, a key that lacks the right for one lacks it for all of them, so
 * after such a refusal those that were not asked for yet are not.
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
      // One that has no route, as regions under an old name have none, is none that could be read.
      const isAbsent = error.code === 'ovh.notFound' || error.code === 'ovh.notOffered';
      (isAbsent ? notFound : unread).push({ id, error });
      return [];
    }
  };
  try {
    const items = (await Promise.all(ids.map(readOne))).flat();
    // One object may be gone meanwhile. When none is found, it is the answers that are not to be believed.
    return { items, unread: items.length > 0 ? unread : [...unread, ...notFound] };
  } finally {
    request.signal.removeEventListener('abort', cancel);
  }
}

/** A list that changes while its pages are read shows an object twice. */
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
