import type { IncomingMessage } from 'node:http';
import { headerOf } from './signature.ts';

/** Lists of ids that can be requested as lists of objects. */
export type ExpandableList = 'projects' | 'regions' | 'databases' | 'databaseBackups';

/** Whether the expanded mode works: everywhere, nowhere, or per list (absent means it works). */
export type ExpandedLists = boolean | Partial<Record<ExpandableList, boolean>>;

export interface Page {
  size: number;
  number: number;
}

const mode = 'CachedObjectList-Pages';

/** Unverified: the real API's default size without the header, and its maximum. */
export const defaultMaxPageSize = 50_000;

/** The requested page, or undefined if ids were requested. A size above the maximum is reduced to it. */
export function requestedPage(request: IncomingMessage, maxPageSize: number): Page | undefined {
  if (headerOf(request, 'x-pagination-mode') !== mode) return undefined;
  const size = positiveInteger(headerOf(request, 'x-pagination-size')) ?? maxPageSize;
  const number = positiveInteger(headerOf(request, 'x-pagination-number')) ?? 1;
  return { size: Math.min(size, maxPageSize), number };
}

export function pageOf<T>(objects: readonly T[], { size, number }: Page): T[] {
  return objects.slice((number - 1) * size, number * size);
}

export function isExpanded(lists: ExpandedLists, list: ExpandableList): boolean {
  return typeof lists === 'boolean' ? lists : (lists[list] ?? true);
}

function positiveInteger(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}
