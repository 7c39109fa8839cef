import { AppError } from '../../../../shared/bridge/errors.ts';
import type { BackupSnapshot } from '../../../../shared/restore-points/restore-point-source.ts';
import { isSuccess } from '../../../http/transport.ts';
import type { PointsRead } from '../../point-reader.ts';
import { HeaderPage, snapshotOfHeader } from './headers.ts';
import type { UiLine } from './ui-line.ts';

const pageSize = 500;
/** A million snapshots, so that an endless list fails. */
const maxPages = 2000;

/** Reads all snapshots that `plakar ui` lists. Throws a `plakar.*` error, or the signal's reason. */
export async function readPages(line: UiLine, signal: AbortSignal): Promise<PointsRead> {
  // By id, because a backup that ends meanwhile shifts the pages.
  const found = new Map<string, BackupSnapshot>();
  let offset = 0;
  let isWhole = true;
  for (let page = 1; page <= maxPages; page += 1) {
    const { total, items } = await pageAt(line, offset, signal);
    for (const item of items) {
      const snapshot = snapshotOfHeader(item);
      if (snapshot === null) isWhole = false;
      else found.set(snapshot.id, snapshot);
    }
    offset += items.length;
    const isOver = offset >= total;
    if (isOver || items.length === 0) {
      return { snapshots: [...found.values()], canTellNone: isWhole && isOver };
    }
  }
  throw new AppError('plakar.failed', { message: 'The list does not end.' });
}

async function pageAt({ get }: UiLine, offset: number, signal: AbortSignal) {
  const path = `/api/repository/snapshots?offset=${offset}&limit=${pageSize}`;
  const { status, text } = await get(path, signal).catch(() => {
    signal.throwIfAborted();
    // plakar ended meanwhile, or sent more than the maximum.
    throw new AppError('plakar.failed');
  });
  if (!isSuccess(status)) throw new AppError('plakar.failed', { httpStatus: status });
  const page = HeaderPage.safeParse(jsonIn(text));
  if (!page.success) throw new AppError('plakar.incompatible');
  return { total: page.data.total, items: page.data.items ?? [] };
}

/** Null: the text is not JSON. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
